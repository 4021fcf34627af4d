import type { Question } from '../../store';
import type { InboxParts } from './parts';
import { findReply, hasReplies } from './thread';

/** Takes the answer to a claimed question away, if there is one and nobody wrote under it. */
export async function removeReply({ client }: Pick<InboxParts, 'client'>, question: Question): Promise<void> {
  const { channel, thread, attempts } = question;
  // Whoever tried before may have died between sending and noting.
  const ts = question.replyTs ?? (attempts > 1 ? await findReply(client, question) : undefined);
  if (ts && !(await hasReplies(client, { channel, thread, replyTs: ts }))) await client.chat.delete({ channel, ts });
}
