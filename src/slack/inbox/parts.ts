import type { Answer } from '../../bot';
import type { Log } from '../../log';
import type { Question } from '../../store';
import type { Message } from '../blocks/message';
import type { ComposeParts } from '../compose-answer';
import type { PosterOf } from '../posters';
import type { Post } from './post-once';

/** What questions are answered with. */
export interface InboxParts extends ComposeParts {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly posterOf: PosterOf;
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
