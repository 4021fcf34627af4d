import { IN_MEMORY, openStore, type Store } from '../../src/store';
import type { NewQuestion } from '../../src/store/types';

export const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds since 1970. */
export const START = 1_600_000_000_000;

/** Under which stores of tests keep workspaces' tokens. */
export const TOKEN_KEY = Buffer.alloc(32, 7);

/** The clock that a store goes by, and that stands still until it is moved. */
export interface Clock {
  readonly now: number;
  forward(milliseconds: number): Promise<void>;
}

export interface Opened {
  readonly store: Store;
  readonly clock: Clock;
}

/** Opens a store that holds nothing, on a database of its own. @param start of the clock; `START` if left out */
export type OpenStore = (start?: number) => Promise<Opened>;

export async function openTestStore(file = IN_MEMORY, start = START): Promise<Opened> {
  let now = start;
  const clock: Clock = {
    get now() {
      return now;
    },
    async forward(milliseconds) {
      now += milliseconds;
    },
  };
  return { clock, store: await openStore({ file, tokenKeys: [TOKEN_KEY], retentionDays: 90, now: () => now }) };
}

/** A question with a default for every field. */
export function asked(fields: Partial<NewQuestion> = {}): NewQuestion {
  const ts = fields.ts ?? '100.1';
  return {
    id: `T1:C1:${ts}`,
    team: 'T1',
    channel: 'C1',
    user: 'U1',
    ts,
    thread: ts,
    place: 'mention',
    text: 'AI 원팀에 누가 합류했나?',
    ...fields,
  };
}

/** Writes a question down and leaves it, as a process does that dies at once. True where it was not there. */
export async function leaveUndone({ questions }: Pick<Store, 'questions'>, question: NewQuestion): Promise<boolean> {
  const taken = await questions.take(question);
  if (taken) await questions.release(taken, 0);
  return taken !== undefined;
}
