/** The languages the bot answers in. */
export type Language = 'ko' | 'en';

/** A place in an article: a body paragraph counted from 1, or a named part. */
export type Paragraph = number | 'title' | 'subhead' | 'byline' | 'caption';

export interface Citation {
  readonly article: string;
  readonly paragraph: Paragraph;
}

/**
 * What became of a question.
 * - `answered`: the article says it, or it follows from what it says.
 * - `corrected`: the question takes for granted something that the article contradicts.
 * - `not_in_article`: the article does not say it.
 * - `unclear`: nothing to go on.
 * - `smalltalk`: greetings, thanks, help.
 */
export type Status = 'answered' | 'corrected' | 'not_in_article' | 'unclear' | 'smalltalk';

/** One stretch of the question and what it was taken for. Offsets count UTF-16 units of the cleaned question. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `entity:kt`, `concept:launch`, `role:when`, `date:2020-02`, `unknown`, `framing`, … */
  readonly as: string;
}

/** A number the decision looked at: `contribution` is `value` times its weight, in log-odds. */
export interface FeatureValue {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
}

/** A candidate that the search looked at; `score` runs from 0 to 1, best first. */
export interface Passage {
  readonly article: string;
  readonly fact?: string;
  readonly start?: number;
  readonly end?: number;
  readonly score: number;
}

/** Why the answer is what it is. */
export interface Explanation {
  /** The question as it was read: cleaned, framing removed, keyboard layout and spelling mended. */
  readonly read: string;
  readonly intent: string;
  readonly askedRole: string;
  readonly matches: readonly Match[];
  /** Content words that nothing accounts for. */
  readonly unexplained: readonly string[];
  readonly features: readonly FeatureValue[];
  /** One sentence, in the question's language. */
  readonly reason: string;
  readonly passages: readonly Passage[];
}

/** The reply to one question, and everything that carries it. */
export interface Answer {
  readonly question: string;
  readonly status: Status;
  readonly language: Language;
  /** Plain text, short answer first; without source line and suggestions. */
  readonly answer: string;
  readonly citations: readonly Citation[];
  readonly facts: readonly string[];
  readonly intent: string;
  readonly entities: readonly string[];
  /** From 0 to 1: the calibrated probability that the answer is right. */
  readonly confidence: number;
  readonly suggestions: readonly string[];
  readonly explanation: Explanation;
}
