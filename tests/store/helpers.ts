import { IN_MEMORY, openStore, type Store } from '../../src/store';
import type { NewQuestion } from '../../src/store/types';

export const DAY = 24 * 60 * 60 * 1000;

export interface Opened {
  readonly store: Store;
  readonly clock: { now: number };
}

export async function openTestStore(file = IN_MEMORY, retentionDays = 90): Promise<Opened> {
  const clock = { now: 1_600_000_000_000 };
  return { clock, store: await openStore({ file, retentionDays, now: () => clock.now }) };
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
