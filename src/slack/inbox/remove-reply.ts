import type { Question } from '../../store';
import type { InboxParts } from './parts';
import { hasReplies, withReply } from './thread';

/** Takes the answer to a claimed question away, if there is one and nobody wrote under it. */
export async function removeReply({ client }: Pick<InboxParts, 'client'>, question: Question): Promise<void> {
  const { channel, thread, replyTs: ts } = await withReply(client, question);
  if (ts && !(await hasReplies(client, { channel, thread, replyTs: ts }))) await client.chat.delete({ channel, ts });
}
