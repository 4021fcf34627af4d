import type { Question } from '../../store';
import type { Message } from '../blocks/message';
import type { Hold } from './hold-on';
import type { InboxParts } from './parts';
import { postMarked } from './post-marked';
import { replyMark, type Target } from './thread';

/** Posts the answer to the question at hand; resolves to its ts. */
export type Post = (message: Message, target: Target) => Promise<string | undefined>;

/** Posts an answer so that it is there once, for as long as nobody else may post it. */
export const postOnce =
  (parts: Pick<InboxParts, 'client' | 'poster'>, question: Question, { sure }: Hold): Post =>
  (message, target) =>
    postMarked(parts, replyMark(question), message, target, { sure });
