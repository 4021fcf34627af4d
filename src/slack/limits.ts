/**
 * Slack's limits, in UTF-16 units of the text as it is sent (escaped), which is never less than Slack counts.
 * A message over one of them is refused whole.
 * See https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const SLACK_LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  elementsInContext: 10,
  elementsInActions: 25,
  textInSection: 3000,
  textInContext: 2000,
  textInHeader: 150,
  textOnButton: 75,
  textOfOption: 75,
  valueOfButton: 2000,
  optionsInMenu: 100,
  titleOfView: 24,
  labelOfInput: 2000,
  placeholder: 150,
  /** Slack's advice for `text`; it cuts at 40,000. */
  fallbackText: 4000,
} as const;

/** What fits a reader rather than Slack. */
export const OWN_LIMITS = {
  /** A question is restated to be recognised, not to be read again. */
  restatedQuestion: 300,
  /** People must be able to answer it. */
  passedOnQuestion: 2000,
  /** A wording or a name, as one is typed. */
  lesson: 200,
  /** In a list of answers, enough to know which it was. */
  restatedAnswer: 500,
  latestQuestions: 5,
  /** In the Home tab, which has room for a hundred blocks. */
  openQuestions: 10,
  /** The latest, of which those asked most are shown: each is compared with the others, and meanwhile nobody is answered. */
  comparedQuestions: 200,
  amendments: 20,
  suggestions: 3,
  /** Slack takes at most 3,000 in a field; longer than this is no question that anybody types. */
  typedQuestion: 3000,
  examples: 6,
  /** Prompts that Slack shows in a new conversation. */
  prompts: 4,
  /** Facts and words in an explanation: beyond these nobody reads on. */
  explained: 6,
} as const;
