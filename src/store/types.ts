import type { Answer } from '../bot';

/** Somebody in a workspace, as Slack names them. The store keeps no user id but those of `Handover`: it hashes them. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/** Where in Slack a question was asked. */
export type Place =
  | 'mention'
  | 'thread'
  | 'channel'
  | 'direct'
  | 'command'
  | 'message_shortcut'
  | 'global_shortcut'
  | 'button'
  | 'home'
  | 'step';

/**
 * What is to be done about a question, or was.
 * - `received`: to be answered; with a `replyTs`, its answer is to be brought up to date.
 * - `answered`: its answer is out.
 * - `failed`: given up after too many tries, or refused by Slack.
 * - `ignored`: said in a thread, and not to the bot. Nothing of what was said is kept.
 * - `deleting`: taken back by the asker; the answer is to go, too.
 * - `deleted`: gone. Only the key is left, so that a late delivery is not answered.
 */
export type State = 'received' | 'answered' | 'failed' | 'ignored' | 'deleting' | 'deleted';

/** A question as it comes in. */
export interface NewQuestion extends Person {
  /** `messageId` or `eventId`: the same for every delivery. */
  readonly id: string;
  readonly channel: string;
  /** Of the message that asks; left out where there is none (command, modal, workflow step). */
  readonly ts?: string;
  /** The ts of the first message of the thread in which it is answered; left out outside threads. */
  readonly thread?: string;
  readonly place: Place;
  readonly text: string;
  /** Where an answer to this person alone can be sent; kept until the answer is out. */
  readonly responseUrl?: string;
}

/** A question as it is kept. */
export interface Question {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly ts?: string;
  readonly thread?: string;
  readonly place: Place;
  /** The keyed hash of the person who asked. */
  readonly person: string;
  readonly text: string;
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** Since when its answer is wanted: when it was received, or last changed. */
  readonly wantedAt: number;
  readonly answeredAt?: number;
  readonly answer?: Answer;
  /** The ts of the message that holds the answer; left out where it is no message that can be changed. */
  readonly replyTs?: string;
  readonly responseUrl?: string;
  /** How often somebody set about it; 1 is the first time. */
  readonly attempts: number;
  /** Tells this claim from every other of the same question. */
  readonly claim: number;
  readonly sharedAt?: number;
}

/** A question as this process claimed it. */
export interface Held extends Question {
  /** By the clock of `wantedAt`, which need not be this process's. */
  readonly claimedAt: number;
}

/** A question that this process claimed; somebody else may have by now. */
export type Claimed = Pick<Question, 'id' | 'text' | 'place' | 'claim'>;

/** What it came to that a claimed question was done with. */
export interface Ending {
  /** The question was changed or taken back meanwhile, and there is work left at once. */
  readonly left: boolean;
  /** Milliseconds for which it had been wanted; left out where it did not end by this, but was over or is another's. */
  readonly waited?: number;
}

/** What became of a question that was claimed. */
export interface Outcome {
  readonly answer: Answer;
  readonly replyTs?: string;
}

/** The questions of a thread, or those that a person asked outside threads in one channel since a time. */
export type Conversation =
  | { readonly team: string; readonly channel: string; readonly thread: string }
  | { readonly team: string; readonly channel: string; readonly person: string; readonly since: number };

export type Verdict = 'good' | 'bad';

/** A question passed on to people; `asker` is a user id, kept until the asker is told. */
export interface Handover {
  readonly question: string;
  readonly team: string;
  readonly asker?: string;
  /** Where it was asked, and where the people's answer is brought. */
  readonly from: { readonly channel: string; readonly thread?: string };
  /** Where it was passed on to: the message that people answer in the thread of. */
  readonly to: { readonly channel: string; readonly ts: string };
  readonly at: number;
}

/** Which messages of a channel the bot answers. */
export type Listening = 'mention' | 'engaged' | 'every';
export type Audience = 'public' | 'ephemeral';

export interface ChannelSettings {
  readonly listening: Listening;
  readonly audience: Audience;
}

export interface WorkspaceSettings {
  /** The channel that questions are passed on to. */
  readonly handoverChannel?: string;
}

/** What a maintainer taught the bot in a workspace. */
export interface Amendment {
  readonly id: number;
  readonly team: string;
  readonly article: string;
  /** A wording of a fact, or an alias of an entity. */
  readonly kind: 'wording' | 'alias';
  /** The id of the fact or entity. */
  readonly target: string;
  /** Of a wording: the role that it asks for, such as `when`. */
  readonly role?: string;
  readonly text: string;
  /** The keyed hash of the maintainer. */
  readonly by: string;
  readonly at: number;
  readonly undone?: { readonly by: string; readonly at: number };
}

export type NewAmendment = Pick<Amendment, 'team' | 'article' | 'kind' | 'target' | 'role' | 'text'>;

/** The app in a workspace that installed it. */
export interface Installation {
  readonly team: string;
  readonly botToken: string;
  readonly botId: string;
  /** The bot's user id. */
  readonly botUser: string;
  readonly scopes: readonly string[];
  readonly installedAt: number;
}

/** A question that was not answered or whose answer was disliked. */
export interface OpenQuestion {
  readonly id: string;
  readonly team: string;
  readonly text: string;
  readonly receivedAt: number;
  /** Of its answer. */
  readonly status?: Answer['status'];
  readonly disliked: boolean;
}

/** How the bot did in a workspace, over the rows that are kept. */
export interface Figures {
  readonly questions: number;
  readonly byStatus: Readonly<Partial<Record<Answer['status'], number>>>;
  readonly good: number;
  readonly bad: number;
}
