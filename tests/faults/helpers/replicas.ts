import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './program';

/** Processes of the bot that are started anew whenever they end, as by whatever runs them in earnest. */
export interface Replicas {
  /** How often any was started, beyond the first time of each. */
  readonly restarts: number;
  /** What those said that ended by themselves after they had been ready. */
  readonly crashed: readonly string[];
  /** Resolves when the replica takes questions. Rejects with what it says where it never comes to that. */
  ready(index: number): Promise<void>;
  /** Ends a replica, a frozen one too; it comes back by itself. */
  end(index: number, signal: 'SIGKILL' | 'SIGTERM'): void;
  /** Stops the replica in whatever it does, for so many milliseconds; resolves when it goes on, or was ended. */
  freeze(index: number, milliseconds: number): Promise<void>;
  /** What all said, as far as it is kept. */
  said(): string;
  /** Kills all, for good. */
  stop(): Promise<void>;
}

/** What a replica says when it takes questions: over a socket, or as requests. */
const READY = /Connected to Slack|Waiting for Slack on port/;

/** Characters that are kept of what each said. */
const KEPT = 20_000;

/** Milliseconds before one is started anew that could not start: its database may be down. */
const PAUSE = 300;

/** Starts in a row that may fail: a database that is restarted takes seconds. */
const MOST_FAILURES = 10;

interface Waiter {
  resolve(): void;
  reject(error: Error): void;
}

/** Starts a replica for each of `envs`; CLOCK_AHEAD in one sets its clock wrong by so many milliseconds. */
export function startReplicas({ main, folder, clock }: Program, envs: readonly NodeJS.ProcessEnv[]): Replicas {
  let restarts = 0;
  let stopped = false;
  const crashed: string[] = [];
  const replicas = envs.map(() => ({ said: '', ended: false, ready: false, failures: 0, wait: [] as Waiter[] }));
  const children: (ChildProcess | undefined)[] = [];
  const gone: Promise<unknown>[] = [];

  const start = (index: number): void => {
    const replica = replicas[index];
    if (!replica) return;
    Object.assign(replica, { ended: false, ready: false });
    const env = { ...process.env, ...envs[index] };
    const child = spawn(process.execPath, ['--require', clock, main], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    children[index] = child;
    let last = '';
    child.stderr.on('data', (chunk: Buffer) => {
      last = (last + chunk).slice(-KEPT);
      replica.said = (replica.said + chunk).slice(-KEPT);
      if (replica.ready || !READY.test(last)) return;
      Object.assign(replica, { ready: true, failures: 0 });
      for (const { resolve } of replica.wait.splice(0)) resolve();
    });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', async () => {
        resolve();
        if (stopped) return;
        if (!replica.ended && replica.ready) crashed.push(last);
        if (!replica.ended && !replica.ready) replica.failures += 1;
        if (replica.failures > MOST_FAILURES) {
          for (const { reject } of replica.wait.splice(0)) reject(new Error(`A replica does not start:\n${last}`));
          return;
        }
        if (!replica.ended) await sleep(PAUSE);
        if (stopped) return;
        restarts += 1;
        start(index);
      });
    });
    gone[index] = ended;
  };
  for (const index of envs.keys()) start(index);

  return {
    get restarts() {
      return restarts;
    },
    crashed,
    async ready(index) {
      const replica = replicas[index];
      if (!replica || (replica.ready && !replica.ended)) return;
      await new Promise<void>((resolve, reject) => replica.wait.push({ resolve, reject }));
    },
    end(index, signal) {
      const replica = replicas[index];
      if (replica) replica.ended = true;
      children[index]?.kill(signal);
      // Who stands still hears nothing but SIGKILL.
      children[index]?.kill('SIGCONT');
    },
    async freeze(index, milliseconds) {
      const child = children[index];
      child?.kill('SIGSTOP');
      await sleep(milliseconds);
      child?.kill('SIGCONT');
    },
    said: () => replicas.map(({ said }, index) => `--- replica ${index}\n${said}`).join('\n'),
    async stop() {
      stopped = true;
      for (const child of children) child?.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
}
