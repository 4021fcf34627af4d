import { Registry } from 'prom-client';
import { createLog } from '../../src/log';
import { logQuestions } from '../../src/operations/log-questions';
import { createMetrics } from '../../src/operations/metrics';
import { timeStore } from '../../src/operations/time-store';
import { watchStore } from '../../src/operations/watch-store';
import type { NewQuestion, Store } from '../../src/store';
import { IN_MEMORY, LEASE, openStore } from '../../src/store';
import { startLocalBot } from '../slack/helpers/local';
import { buildAnswer } from '../slack/helpers/test-bot';
import { leaveUndone } from '../store/helpers';

const QUESTION: NewQuestion = {
  id: 'T1:C1:100.1',
  team: 'T1',
  channel: 'C1',
  ts: '100.1',
  user: 'U1',
  place: 'mention',
  text: '누가 합류했나?',
};

async function prepare() {
  const clock = { now: 1_600_000_000_000 };
  const now = () => clock.now;
  const opened = await openStore({ file: IN_MEMORY, retentionDays: 90, now });
  const registry = new Registry();
  const metrics = createMetrics({ registry, waiting: opened.questions.waiting, connected: () => true });
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ write: (line) => lines.push(JSON.parse(line)), now, level: 'info', format: 'json' });
  const store = watchStore(timeStore(opened, metrics.store), [metrics.questions, logQuestions(log)]);
  const figure = async (line: string) =>
    (await registry.metrics())
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.slice(line.length + 1);
  return { clock, store, registry, metrics, lines, figure };
}

/** Each way for a question to end, with its status. */
const ENDINGS: readonly [string, (store: Store) => Promise<unknown>][] = [
  [
    'answered',
    async (store) => {
      const question = await store.questions.take(QUESTION);
      if (question) await store.questions.answered(question, { answer: buildAnswer() });
    },
  ],
  [
    'not_in_article',
    async (store) => {
      const question = await store.questions.take(QUESTION);
      if (question) await store.questions.answered(question, { answer: buildAnswer({ status: 'not_in_article' }) });
    },
  ],
  [
    'failed',
    async (store) => {
      const question = await store.questions.take(QUESTION);
      if (question) await store.questions.fail(question);
    },
  ],
  [
    'not_for_bot',
    async (store) => {
      const question = await store.questions.take(QUESTION);
      if (question) await store.questions.turnDown(question);
    },
  ],
];

test.each(ENDINGS)('a question that ends as %s is counted and logged by its id, once', async (status, end) => {
  const { store, figure, lines } = await prepare();
  await end(store);
  expect(await store.questions.take(QUESTION)).toBeUndefined();
  expect(await figure('gisabot_questions_received_total{surface="mention"}')).toBe('1');
  expect(await figure(`gisabot_questions_total{surface="mention",status="${status}"}`)).toBe('1');
  expect(lines.map(({ question }) => question)).toEqual([QUESTION.id, QUESTION.id, QUESTION.id]);
  expect(lines).toMatchObject([
    { surface: 'mention' },
    { surface: 'mention', attempt: 1 },
    { surface: 'mention', status, ms: 0 },
  ]);
  expect(JSON.stringify(lines)).not.toContain('합류');
  await store.close();
});

test('a question that two answered is counted once, and one given up by who had lost it not at all', async () => {
  const { store, figure, clock } = await prepare();
  const first = await store.questions.take(QUESTION);
  clock.now += LEASE;
  const second = await store.questions.claim(QUESTION.id);
  if (!first || !second) throw new Error('It could not be claimed twice.');
  await store.questions.fail(first);
  await store.questions.turnDown(first);
  expect(await figure('gisabot_questions_total{surface="mention",status="failed"}')).toBeUndefined();
  expect(await figure('gisabot_questions_total{surface="mention",status="not_for_bot"}')).toBeUndefined();
  await store.questions.answered(first, { answer: buildAnswer() });
  await store.questions.answered(second, { answer: buildAnswer() });
  expect(await figure('gisabot_questions_total{surface="mention",status="answered"}')).toBe('1');
  await store.close();
});

test('how long an answer takes counts from when it was wanted', async () => {
  const { store, figure, clock } = await prepare();
  const question = await store.questions.take(QUESTION);
  clock.now += 2000;
  if (question) await store.questions.answered(question, { answer: buildAnswer() });
  expect(await figure('gisabot_answer_seconds_sum')).toBe('2');
  expect(await figure('gisabot_answer_seconds_bucket{le="1.5"}')).toBe('0');
  expect(await figure('gisabot_answer_seconds_bucket{le="3"}')).toBe('1');
  await store.close();
});

test('the queue is what is received and not answered, and its oldest', async () => {
  const { store, figure, clock } = await prepare();
  expect([await figure('gisabot_queue_questions'), await figure('gisabot_queue_oldest_seconds')]).toEqual(['0', '0']);
  await leaveUndone(store, QUESTION);
  clock.now += 5000;
  await leaveUndone(store, { ...QUESTION, id: 'T1:C1:100.2', ts: '100.2' });
  clock.now += 1000;
  expect([await figure('gisabot_queue_questions'), await figure('gisabot_queue_oldest_seconds')]).toEqual(['2', '6']);
  await store.close();
});

test('the store is timed by operation, and its errors are counted', async () => {
  const { store, figure, registry } = await prepare();
  await store.questions.find('x');
  await store.feedback.of('x', { team: 'T1', user: 'U1' });
  await store.sweep();
  for (const operation of ['questions.find', 'feedback.of', 'sweep'])
    expect(await figure(`gisabot_store_seconds_count{operation="${operation}"}`)).toBe('1');
  await store.close();
  await expect(store.questions.find('x')).rejects.toThrow();
  expect(await figure('gisabot_store_errors_total{operation="questions.find"}')).toBe('1');
  // A database that says nothing keeps nobody from the other figures.
  expect(await figure('gisabot_queue_questions')).toBe('Nan');
  expect(await registry.metrics()).toContain('gisabot_slack_connected 1');
});

test('no label names a workspace, a channel, a person or a question', async () => {
  const { store, registry } = await prepare();
  for (const [, end] of ENDINGS) await end(store);
  expect(await registry.metrics()).not.toMatch(/T1|C1|U1|100\.1/);
  await store.close();
});

test('Slack: acknowledgements are timed, and calls counted by what they met', async () => {
  const { metrics, figure, store } = await prepare();
  const local = await startLocalBot({ watch: metrics.slack });
  const met = async () => {
    const { ts } = local.slack.as('alex').say('general', '@gisabot 누가 합류했나?');
    await local.replies('general', ts);
  };
  await met();
  // A mention comes as two events, and the bot hears itself.
  expect(await figure('gisabot_acknowledgement_seconds_count')).toBe('3');
  expect(await figure('gisabot_slack_errors_total{kind="refused"}')).toBe('0');
  local.slack.faults.api({ method: 'users.info', error: 'missing_scope' });
  local.slack.faults.api({ method: 'chat.postMessage', status: 429, retryAfter: 0 });
  local.clock.ahead += 3_600_000;
  await met();
  expect(await figure('gisabot_slack_errors_total{kind="rate_limited"}')).toBe('1');
  expect(await figure('gisabot_slack_errors_total{kind="scope"}')).toBe('1');
  await local.close();
  await store.close();
});
