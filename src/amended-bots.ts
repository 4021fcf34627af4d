import { Worker } from 'node:worker_threads';
import type { Answer, Lesson } from './bot';
import { GisabotError } from './errors';
import type { School } from './slack';

/** Milliseconds. Who was given the bot before it was to stop asks it by then, and has the answer. */
const LAST_QUESTIONS = 60_000;

const STOPPED = 'The bot with what was taught has stopped; it is started again for the next question.';

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

/**
 * Bots with lessons, each in a thread: to build one takes seconds, in which nobody else would be answered, nor Slack
 * told that anything is here. @param script the compiled `amended-thread`
 */
export function createAmendedBots(script: string): School['amended'] {
  return (lessons: readonly Lesson[]) => {
    const worker = new Worker(script, { workerData: lessons });
    const waiting = new Map<number, Waiting>();
    let asked = 0;
    let alive = true;
    let stopped: GisabotError | undefined;
    const end = (cause?: unknown) => {
      alive = false;
      stopped ??= new GisabotError('AMENDED_STOPPED', STOPPED, { cause });
      for (const { reject } of waiting.values()) reject(stopped);
      waiting.clear();
    };
    worker.on('message', ({ id, answer }: { readonly id: number; readonly answer: Answer }) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    });
    worker.once('error', end);
    worker.once('exit', () => end());
    // The process ends without it; a listener would hold on to it, so after them.
    worker.unref();
    return {
      get alive() {
        return alive;
      },
      ask: (question, earlier) =>
        new Promise((resolve, reject) => {
          if (stopped) return reject(stopped);
          asked += 1;
          waiting.set(asked, { resolve, reject });
          worker.postMessage({ id: asked, question, earlier });
        }),
      stop() {
        alive = false;
        setTimeout(() => void worker.terminate(), LAST_QUESTIONS).unref();
      },
    };
  };
}
