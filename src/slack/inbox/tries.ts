import { webApi } from '@slack/bolt';
import type { Held } from '../../store';

/** Milliseconds. An answer that comes an hour later puzzles more than it helps. */
const TOO_LATE = 60 * 60 * 1000;

/** With the waits below they fill that hour, and a question that kills the process does not kill it for ever. */
const TRIES = 15;

/** Milliseconds before the second try, doubled before each further one up to the longest. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 5 * 60 * 1000;

/** Milliseconds. So long Slack takes answers to a command, or to a press, at the address that came with it. */
const RESPONSE_URL_LASTS = 30 * 60 * 1000;

/** Whether a claimed question is past answering. */
export function isPast({ attempts, wantedAt, claimedAt, responseUrl }: Held): boolean {
  return attempts > TRIES || claimedAt - wantedAt > (responseUrl ? RESPONSE_URL_LASTS : TOO_LATE);
}

/** Milliseconds to wait after so many tries, the last of which met the error. */
export function waitAfter(attempts: number, error: unknown): number {
  const told = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
  return Math.max(told, Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT));
}
