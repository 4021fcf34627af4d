import { type Mark, tsOf } from './inbox';

/** Milliseconds. Who presses again after a process died does so soon; in a busy channel there is much to look through. */
const RECENTLY = 60 * 60 * 1000;

/** Marks a question as it is passed on. @param now milliseconds since 1970 */
export const passedOnMark = (question: string, now: number): Mark => ({
  metadata: { event_type: 'gisabot_passed_on', event_payload: { question } },
  oldest: tsOf(now - RECENTLY),
});

/** Marks a person's answer to it, where it is brought back. @param reply the ts of what the person wrote */
export const broughtBackMark = (question: string, reply: string): Mark => ({
  metadata: { event_type: 'gisabot_brought_back', event_payload: { question, reply } },
  oldest: reply,
});
