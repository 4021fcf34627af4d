import { EventEmitter } from 'node:events';
import { createLog } from '../../src/log';
import { type Stoppable, stopOnSignal } from '../../src/operations';

function prepare({ close = [] as (() => Promise<void>)[] } = {}) {
  const signals = new EventEmitter();
  const lines: string[] = [];
  const log = createLog({ write: (text) => lines.push(text), now: () => 0, level: 'info', format: 'text' });
  let exit = (_code: number) => {};
  const ended = new Promise<number>((resolve) => {
    exit = resolve;
  });
  const steps: string[] = [];
  const last = async () => void steps.push('closed');
  const stop = stopOnSignal({ signals, exit, log, say: log.info, patience: 1234, close: [...close, last] });
  return { signals, lines, ended, steps, stop };
}

const running = (stop: Stoppable['stop'], left: string[] = []): Stoppable => ({ stop, left: () => left });

test.each(['SIGTERM', 'SIGINT'])('%s lets what is begun end, closes, and exits with 0', async (signal) => {
  const { signals, ended, steps, stop, lines } = prepare();
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  stop.watch(
    running(async (patience) => {
      steps.push(`stopping within ${patience}`);
      await done;
      steps.push('stopped');
    }),
  );
  expect(stop.stopping()).toBe(false);
  signals.emit(signal, signal);
  expect(stop.stopping()).toBe(true);
  expect(steps).toEqual(['stopping within 1234']);
  end();
  expect(await ended).toBe(0);
  expect(steps.slice(1)).toEqual(['stopped', 'closed']);
  expect(lines.join('')).toContain(`${signal}: stopping.`);
});

test('before anything runs it just ends', async () => {
  const { signals, ended } = prepare();
  signals.emit('SIGTERM', 'SIGTERM');
  expect(await ended).toBe(0);
});

test('a second signal ends the wait, and what is left is said', async () => {
  const { signals, ended, stop, lines } = prepare();
  stop.watch(
    running(
      (_patience, hurry) => new Promise((resolve) => hurry.addEventListener('abort', () => resolve())),
      ['T1:C1:100.1'],
    ),
  );
  signals.emit('SIGTERM', 'SIGTERM');
  signals.emit('SIGINT', 'SIGINT');
  expect(await ended).toBe(1);
  expect(lines.join('')).toMatch(/SIGINT again: stopping at once.*left to others.* question=T1:C1:100\.1/s);
});

test('what fails or hangs at the end does not keep it alive', async () => {
  const close = [() => Promise.reject(new Error('no database')), () => new Promise<void>(() => {})];
  const { signals, ended, stop, lines, steps } = prepare({ close });
  stop.watch(running(() => Promise.reject(new Error('no Slack'))));
  signals.emit('SIGTERM', 'SIGTERM');
  expect(await ended).toBe(0);
  expect(lines.join('')).toMatch(/no Slack.*no database/s);
  expect(steps).toEqual(['closed']);
});
