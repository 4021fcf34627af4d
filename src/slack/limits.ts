/**
 * Slack's limits, in UTF-16 units of the text as it is sent (escaped), which is never less than Slack counts.
 * A message over one of them is refused whole.
 * See https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const SLACK_LIMITS = {
  blocksInMessage: 50,
  elementsInContext: 10,
  textInSection: 3000,
  textInContext: 3000,
  /** Slack's advice for `text`; it cuts at 40,000. */
  fallbackText: 4000,
} as const;

/** What fits a reader rather than Slack. */
export const OWN_LIMITS = {
  /** A question is restated to be recognised, not to be read again. */
  restatedQuestion: 300,
  suggestions: 3,
  suggestion: 150,
} as const;
