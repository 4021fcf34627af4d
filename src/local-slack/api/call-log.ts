import type { Json } from '../json';

/** A call of the Web API, what came with it and what was answered. */
export interface RecordedCall extends Json {
  readonly method: string;
  readonly args: Json;
  /** The workspace of the token that it came with, if it was a bot's. */
  readonly team?: string;
  readonly ok: boolean;
  readonly error?: string;
}

/** The last calls, oldest first. */
export interface CallLog {
  record(call: Json): void;
  all(): readonly RecordedCall[];
}

/** Enough for any test; a local Slack that runs for days must not grow by it. */
const KEPT = 1000;

export function createCallLog(): CallLog {
  const calls: RecordedCall[] = [];
  return {
    record(call) {
      calls.push(call as RecordedCall);
      if (calls.length > KEPT) calls.shift();
    },
    all: () => [...calls],
  };
}
