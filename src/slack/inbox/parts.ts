import type { webApi } from '@slack/bolt';
import type { Answer } from '../../bot';
import type { Log } from '../../log';
import type { Question } from '../../store';
import type { Message } from '../blocks/message';
import type { ComposeParts } from '../compose-answer';
import type { SlackWatch } from '../watch';
import type { Workspaces } from '../workspaces';
import type { Post } from './post-once';

/** What questions are answered with. */
export interface InboxParts extends ComposeParts {
  readonly log: Log;
  readonly watch?: SlackWatch | undefined;
  /** Resolves when a question may be thought about. */
  readonly turn: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Posts answers: a client that never tries again by itself. */
  readonly poster: webApi.WebClient;
}

/** What an inbox is made of: in each workspace it speaks with that workspace's token. */
export interface InboxOptions extends Omit<InboxParts, 'client' | 'poster' | 'turn'> {
  readonly workspaces: Workspaces;
}

/**
 * Sends an answer elsewhere than where a message asked; resolves to the ts of a message that can be changed later.
 * @param post posts it where nobody finds it twice
 */
export type Deliver = (message: Message, answer: Answer, question: Question, post: Post) => Promise<string | undefined>;

export interface WorkOptions {
  /** The user id of the asker, where it is at hand. */
  readonly asker?: string;
  /** Left out: the answer goes to where it was asked. */
  readonly deliver?: Deliver;
}
