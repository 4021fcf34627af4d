import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { type SlackWatch, TROUBLES } from '../slack';
import type { Store } from '../store';
import type { StoreWatch } from './time-store';
import type { QuestionWatch } from './watch-store';
import { withinTime } from './within-time';

export interface MetricsOptions {
  /** Every figure is put there. */
  readonly registry: Registry;
  /** Is asked with each look. */
  readonly waiting: Store['questions']['waiting'];
  readonly connected: () => boolean;
}

export interface Metrics {
  readonly questions: QuestionWatch;
  readonly slack: SlackWatch;
  readonly store: StoreWatch;
}

/** Seconds. A bare Bolt acknowledges in about one millisecond; after three seconds Slack delivers again. */
const ACKNOWLEDGEMENT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * Seconds. Answers take milliseconds, and some tens with the way to Slack; after 0.7 the bot says that it is at work; a
 * call of Slack is given up after 10; after a crash a question waits 45 at most; after an hour it is given up.
 */
const ANSWER = [0.01, 0.025, 0.05, 0.1, 0.25, 0.7, 1.5, 3, 10, 45, 120, 600, 3600];

/** Seconds. A write to SQLite takes about 0.1 ms, over a network some; a lock is waited for 5 s. */
const STORE = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1, 5];

/**
 * The figures of a running bot. No label takes other values than those of this source: neither workspaces nor channels
 * nor people, which would be ever more, and are nobody's business.
 */
export function createMetrics({ registry, waiting, connected }: MetricsOptions): Metrics {
  const registers = [registry];
  const received = new Counter({
    name: 'gisabot_questions_received_total',
    help: 'Questions written down, by where in Slack they were asked.',
    labelNames: ['surface'],
    registers,
  });
  const answered = new Counter({
    name: 'gisabot_questions_total',
    help: 'Questions done, by where they were asked and what became of them.',
    labelNames: ['surface', 'status'],
    registers,
  });
  const postponed = new Counter({
    name: 'gisabot_questions_postponed_total',
    help: 'Times that a question was left for a later try.',
    registers,
  });
  const acknowledgement = new Histogram({
    name: 'gisabot_acknowledgement_seconds',
    help: 'From what Slack sent to its acknowledgement, the write to the database between.',
    buckets: ACKNOWLEDGEMENT,
    registers,
  });
  const answer = new Histogram({
    name: 'gisabot_answer_seconds',
    help: 'From when an answer is wanted (received, or last changed) to when it is out.',
    buckets: ANSWER,
    registers,
  });
  const stored = new Histogram({
    name: 'gisabot_store_seconds',
    help: 'What the database was asked for, until it had answered.',
    labelNames: ['operation'],
    buckets: STORE,
    registers,
  });
  const storeErrors = new Counter({
    name: 'gisabot_store_errors_total',
    help: 'What the database could not do.',
    labelNames: ['operation'],
    registers,
  });
  const slackErrors = new Counter({
    name: 'gisabot_slack_errors_total',
    help: 'Calls of Slack that met trouble, by its kind, each try by itself.',
    labelNames: ['kind'],
    registers,
  });
  // Zero from the start: a rise from nothing at all is no rise to whoever watches it.
  for (const kind of TROUBLES) slackErrors.inc({ kind }, 0);
  // Gauges are read in the order of their making: the one that asks the database stands first, or the other is a scrape old.
  new Gauge({
    name: 'gisabot_queue_questions',
    help: 'Questions received and not answered, of all processes on this database. NaN where it does not say.',
    registers,
    async collect() {
      const queue = await withinTime(waiting());
      this.set(queue?.count ?? Number.NaN);
      oldest.set(queue ? queue.longest / 1000 : Number.NaN);
    },
  });
  const oldest = new Gauge({
    name: 'gisabot_queue_oldest_seconds',
    help: 'How long the oldest question has waited that is received and not answered; 0 where none is.',
    registers,
  });
  new Gauge({
    name: 'gisabot_slack_connected',
    help: "Whether Slack's events come in.",
    registers,
    collect() {
      this.set(connected() ? 1 : 0);
    },
  });
  return {
    questions: {
      received: ({ place: surface }) => received.inc({ surface }),
      claimed: () => undefined,
      ended({ place: surface }, status, milliseconds) {
        answered.inc({ surface, status });
        if (status !== 'failed' && status !== 'not_for_bot') answer.observe(milliseconds / 1000);
      },
      postponed: () => postponed.inc(),
    },
    slack: {
      acknowledged: (milliseconds) => acknowledgement.observe(milliseconds / 1000),
      called({ trouble }) {
        if (trouble) slackErrors.inc({ kind: trouble });
      },
    },
    store(operation, milliseconds, failed) {
      stored.observe({ operation }, milliseconds / 1000);
      if (failed) storeErrors.inc({ operation });
    },
  };
}
