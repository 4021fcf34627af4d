import type { webApi } from '@slack/bolt';
import type { Answer, Bot } from '../../bot';
import type { Log } from '../../log';
import type { Question, Store } from '../../store';
import type { Message } from '../blocks/message';

/** What questions are answered with. */
export interface InboxParts {
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  readonly client: webApi.WebClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Sends an answer elsewhere than where a message asked; resolves to the ts of a message that can be changed later. */
export type Deliver = (message: Message, answer: Answer, question: Question) => Promise<string | undefined>;

export interface WorkOptions {
  /** The user id of the asker, where it is at hand. */
  readonly asker?: string;
  /** Left out: the answer goes to where it was asked. */
  readonly deliver?: Deliver;
}
