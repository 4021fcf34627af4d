/** What is pressed, opened and sent: the names by which Slack brings it back. */
export const ACTIONS = {
  feedback: 'feedback',
  why: 'why',
  share: 'share',
  passOn: 'pass_on',
  settings: 'settings',
  teach: 'teach',
  undo: 'undo',
  /** Followed by a number: two elements of one block may not share an id. */
  ask: 'ask_',
} as const;

export const CALLBACKS = {
  askAboutMessage: 'ask_about_message',
  askAnywhere: 'ask_anywhere',
  askForm: 'ask_form',
  settingsForm: 'settings_form',
  teachForm: 'teach_form',
  askArticle: 'ask_article',
} as const;

export const ASK_ACTION = /^ask_\d+$/;

/** Menus whose options the bot is asked for while somebody types. */
export const OPTIONS = { fact: 'teach_fact', entity: 'teach_entity' } as const;
