import type { Answer } from '../bot';
import type { TokenKeyError } from './seal';
import type {
  Amendment,
  ChannelSettings,
  Claimed,
  Conversation,
  Ending,
  Figures,
  Handover,
  Held,
  Installation,
  NewAmendment,
  NewQuestion,
  OpenQuestion,
  Outcome,
  Person,
  Question,
  Verdict,
  WorkspaceSettings,
} from './types';

/**
 * The question log: inbox, conversation memory and record in one. Whoever lost a claim changes nothing by it, but that
 * an answer which is out is noted.
 */
export interface Questions {
  /**
   * Writes a question down and claims it. Undefined where its id is there already: it was delivered before.
   * @param edit the ts of the edit that brought it, where one did
   */
  take(question: NewQuestion, edit?: string): Promise<Held | undefined>;
  /** Claims a question that was something said to others until it was edited. Undefined where it was not. */
  heed(question: NewQuestion, edit: string): Promise<Held | undefined>;
  /** Writes down that something was said to others than the bot: who and when, nothing of what. */
  ignore(message: Omit<NewQuestion, 'text'>): Promise<void>;
  find(id: string): Promise<Question | undefined>;
  /** Takes a question that is to be worked on and that nobody holds. Undefined where there is nothing to do. */
  claim(id: string): Promise<Held | undefined>;
  /** Holds on to a claimed question for longer. False where there is nothing to do any longer, or somebody else does it. */
  renew(claimed: Claimed): Promise<boolean>;
  /** Ids of questions to be worked on that nobody holds, oldest first. */
  due(limit: number): Promise<string[]>;
  /** Questions that are to be worked on, held or not. @returns how many, and for how many milliseconds the oldest is wanted */
  waiting(): Promise<{ readonly count: number; readonly longest: number }>;
  /** Notes that the answer is out, also where the question was changed or taken back meanwhile. */
  answered(claimed: Claimed, outcome: Outcome): Promise<Ending>;
  /** The claimed question is left for a try after `wait` milliseconds. */
  release(claimed: Claimed, wait: number): Promise<void>;
  /** The claimed question is given up. @param replyTs of the message that says so, if one does */
  fail(claimed: Claimed, replyTs?: string): Promise<Ending>;
  /** The claimed question was none, or not for the bot. Nothing of what was said is kept. */
  turnDown(claimed: Claimed): Promise<Ending>;
  /** The asker wrote something else, or to the bot. False where it is no news. @param edit the ts of the edit */
  revise(question: NewQuestion, edit: string): Promise<boolean>;
  /** The asker took the message back. Its key is kept, so that a delivery yet to come is not answered. */
  takeBack(message: Omit<NewQuestion, 'text'>): Promise<void>;
  /** All is gone that belonged to a question which was taken back. */
  deleted(claimed: Claimed): Promise<void>;
  /** True the first time; then false: an answer is shared once. */
  share(id: string): Promise<boolean>;
  /** It could not be shared after all. */
  unshare(id: string): Promise<void>;
  /** The answers given in a conversation up to a question, oldest first. */
  recall(conversation: Conversation, before: Pick<Question, 'id' | 'receivedAt'>): Promise<Answer[]>;
  /** Whether the bot was asked in a thread. */
  engaged(thread: { readonly team: string; readonly channel: string; readonly thread: string }): Promise<boolean>;
  /** Who spoke last in a thread where the bot is engaged, as far as it was written down. */
  lastIn(thread: {
    readonly team: string;
    readonly channel: string;
    readonly thread: string;
    readonly before: string;
  }): Promise<{ readonly person: string; readonly ignored: boolean } | undefined>;
  /** A person's latest answered questions, newest first. */
  latest(person: Person, limit: number): Promise<Question[]>;
  /**
   * Not answered (`not_in_article`, `unclear`) or disliked, newest first.
   * @param team every workspace, if left out
   * @param limit all of them, if left out
   */
  open(team?: string, limit?: number): Promise<OpenQuestion[]>;
  figures(team: string): Promise<Figures>;
}

/** One row a question and person. */
export interface Feedback {
  /** Changing one's mind changes the row. */
  give(question: string, person: Person, verdict: Verdict): Promise<void>;
  of(question: string, person: Person): Promise<Verdict | undefined>;
}

/** A claim of a reply that is to be brought back. */
export interface Bringing {
  /** How often somebody set about it; after the first time, it may be there already. */
  readonly attempts: number;
}

/** A reply that is still to be brought back. */
export interface Owed {
  readonly handover: Handover;
  readonly replyTs: string;
}

export interface Handovers {
  /** False where the question was passed on before. */
  add(handover: Omit<Handover, 'at'>): Promise<boolean>;
  /** Whether the question was passed on. */
  has(question: string): Promise<boolean>;
  /** By the message that people answer in the thread of. */
  find(to: { readonly team: string; readonly channel: string; readonly ts: string }): Promise<Handover | undefined>;
  /** Writes down that a reply is to be brought back. */
  expect(handover: Handover, replyTs: string): Promise<void>;
  /** Claims a reply, written down or not, for `LEASE`. Undefined where it was brought back, or somebody is at it. */
  bring(handover: Handover, replyTs: string): Promise<Bringing | undefined>;
  /** A reply was brought back, or never will be. */
  brought(handover: Handover, replyTs: string): Promise<void>;
  /** Replies that were not brought back, and that nobody is at. */
  due(limit: number): Promise<readonly Owed[]>;
  /** The asker was told: the user id is not needed any longer. */
  told(question: string): Promise<void>;
}

export interface Settings {
  /** The defaults (`engaged`, `public`) where nothing was set. */
  channel(team: string, channel: string): Promise<ChannelSettings>;
  setChannel(team: string, channel: string, settings: ChannelSettings): Promise<void>;
  workspace(team: string): Promise<WorkspaceSettings>;
  setWorkspace(team: string, settings: WorkspaceSettings): Promise<void>;
}

export interface Amendments {
  add(amendment: NewAmendment, by: Person): Promise<Amendment>;
  /** False where it was undone before, or is another workspace's. */
  undo(id: number, by: Person): Promise<boolean>;
  /** Those in force, oldest first. @param team every workspace, if left out */
  list(team?: string): Promise<Amendment[]>;
}

/** Where the app is installed, where several workspaces install it. Tokens are kept encrypted. */
export interface Installations {
  /** An installation takes the place of the same workspace's last. */
  keep(installation: Omit<Installation, 'installedAt'>): Promise<void>;
  /** @throws TokenKeyError where the key is not the one that its token is kept under */
  find(team: string): Promise<Installation | undefined>;
  /** The workspaces, the last that installed it first. */
  teams(): Promise<readonly string[]>;
  /** How many tokens are kept, and what is wrong with those that no key opens. */
  closed(): Promise<{ readonly tokens: number; readonly closed: readonly TokenKeyError[] }>;
  /**
   * Brings tokens kept under a former key under the one in use; resolves to what is wrong with those that no key opens.
   * @throws TokenKeyError where no key opens any
   */
  renewSeals(): Promise<readonly TokenKeyError[]>;
  /** True the first time within `lifetime` milliseconds. */
  useOnce(state: string, lifetime: number): Promise<boolean>;
}

/** What outlasts the process. Times are milliseconds since 1970. Every method rejects with a StoreError where the database fails. */
export interface Store {
  readonly questions: Questions;
  readonly feedback: Feedback;
  readonly handovers: Handovers;
  readonly settings: Settings;
  readonly amendments: Amendments;
  readonly installations: Installations;
  /** The keyed hash by which a person is known in rows. */
  person(person: Person): string;
  /** Removes what a person asked, said of answers and had passed on; returns how many questions went. */
  forget(person: Person): Promise<number>;
  /** Removes all that is kept of a workspace; returns how many rows went, not counting what belongs to questions. */
  removeWorkspace(team: string): Promise<number>;
  /** Removes what is older than the days for which questions are kept; returns how many questions went. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}
