import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Log } from '../log';
import type { SlackWatch } from '../slack';
import type { Store } from '../store';
import { logCalls } from './log-calls';
import { logQuestions } from './log-questions';
import { createMetrics } from './metrics';
import { startOpsServer } from './ops-server';
import type { OperationsConfig } from './read-config';
import { readiness } from './readiness';
import { timeStore } from './time-store';
import { watchStore } from './watch-store';

export interface WatchOptions extends Pick<OperationsConfig, 'ops'> {
  readonly log: Log;
  /** Whether each call of Slack is logged. */
  readonly logsCalls: boolean;
  readonly stopping: () => boolean;
}

/** Watches the process from its start on. */
export interface Watching {
  /** The store, which is open now, and watched from here on. */
  store(store: Store): Store;
  /** Left out where nobody wants to know. */
  readonly slack: SlackWatch | undefined;
  /** The articles are read, and the bot is built. */
  built(): void;
  /** The bot is in Slack, or about to be. */
  running(app: { connected(): boolean }): void;
  close(): Promise<void>;
}

/** @throws GisabotError where the operations port cannot be opened */
export async function watchProcess({ ops, log, logsCalls, stopping }: WatchOptions): Promise<Watching> {
  const registry = new Registry();
  let opened: Store | undefined;
  let built = false;
  let app: { connected(): boolean } | undefined;
  const connected = () => app?.connected() ?? false;
  const waiting = async () => {
    if (!opened) throw new Error('The database is not open yet.');
    return opened.questions.waiting();
  };
  const metrics = ops && createMetrics({ registry, waiting, connected });
  if (metrics) collectDefaultMetrics({ register: registry });
  const isReady = () => readiness({ knowledge: built, store: waiting, connected: connected(), stopping: stopping() });
  const server = ops && (await startOpsServer({ ...ops, registry, log, readiness: isReady }));
  if (server) log.info(`Asked how it is at ${server.url}: /healthz, /readyz, /metrics.`);
  return {
    store(store) {
      opened = store;
      const timed = metrics ? timeStore(store, metrics.store) : store;
      return watchStore(timed, [logQuestions(log), ...(metrics ? [metrics.questions] : [])]);
    },
    slack: all([...(logsCalls ? [logCalls(log)] : []), ...(metrics ? [metrics.slack] : [])]),
    built() {
      built = true;
    },
    running(started) {
      app = started;
    },
    close: async () => server?.close(),
  };
}

function all(watches: readonly SlackWatch[]): SlackWatch | undefined {
  if (watches.length === 0) return undefined;
  return {
    acknowledged(milliseconds) {
      for (const watch of watches) watch.acknowledged(milliseconds);
    },
    called(call) {
      for (const watch of watches) watch.called(call);
    },
  };
}
