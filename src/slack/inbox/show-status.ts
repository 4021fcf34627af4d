import type { Question } from '../../store';
import type { InboxParts } from './parts';
import { detectedLanguage, STATUS } from './status.data';

/** Milliseconds. Most answers are there sooner; after this somebody wonders whether they were heard. */
const LONG = 700;

/**
 * Says in Slack that the bot is at work, where an answer takes long and was asked of it; takes it away afterwards. A
 * status that cannot be shown keeps no answer from coming.
 */
export async function showStatus<T>(
  { client }: Pick<InboxParts, 'client'>,
  { channel, ts, thread, place, text }: Question,
  work: () => Promise<T>,
): Promise<T> {
  if (!ts || (place !== 'direct' && place !== 'mention')) return work();
  const say = (status: string) =>
    client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? ts, status }).catch(() => undefined);
  let said: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    said = say(STATUS[detectedLanguage(text)]);
  }, LONG);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (said) await said.then(() => say(''));
  }
}
