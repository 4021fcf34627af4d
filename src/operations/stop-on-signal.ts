import type { Log } from '../log';
import { within } from '../within';

/** What is to end in an orderly way. */
export interface Stoppable {
  /** @param patience milliseconds for what is under way @param hurry aborted: nothing is waited for any longer */
  stop(patience: number, hurry: AbortSignal): Promise<void>;
  /** The ids of questions that were begun and are not done. */
  left(): string[];
}

export interface StopOptions {
  /** `process`. */
  readonly signals: { on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown };
  readonly exit: (code: number) => void;
  readonly log: Log;
  /** Says that it stops. */
  readonly say: (message: string) => void;
  /** Milliseconds for what is under way. */
  readonly patience: number;
  /** What goes at last, in order: the store, the ops server. */
  readonly close: readonly (() => Promise<void>)[];
}

/** Milliseconds for the last to go: a database that is lost would hold the process up. */
const CLOSING = 500;

/** Ends the process in an orderly way, when told to; with 1 where something is left to be taken up, else with 0. */
export interface StopOnSignal {
  /** Whether it was told to. */
  stopping(): boolean;
  /** From now on there is something to stop; before, the process just ends. */
  watch(running: Stoppable): void;
}

/**
 * Listens for SIGTERM and SIGINT, from the first moment on: as the first process of a container, one that does not
 * listen is not stopped by them at all. The second signal ends what is waited for.
 */
export function stopOnSignal({ signals, exit, log, say, patience, close }: StopOptions): StopOnSignal {
  const hurry = new AbortController();
  let running: Stoppable | undefined;
  let told = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (told) {
      log.warn(`${signal} again: stopping at once.`);
      return hurry.abort();
    }
    told = true;
    say(`${signal}: stopping.`);
    await running?.stop(patience, hurry.signal).catch((error: unknown) => log.error('It did not stop well.', error));
    const left = running?.left() ?? [];
    for (const question of left) log.warn('A question is left to others, or to the next start.', { question });
    for (const end of close) {
      await within(CLOSING, end()).catch((error: unknown) => log.error('It did not close well.', error));
    }
    exit(left.length === 0 ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) signals.on(signal, (name) => void stop(name));
  return {
    stopping: () => told,
    watch(started) {
      running = started;
    },
  };
}
