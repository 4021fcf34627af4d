import { leaveUndone } from '../store/helpers';
import { startHarness } from './helpers/harness';
import { type Local, startLocalBot, TEAM } from './helpers/local';
import { directMessage } from './helpers/payloads';

describe('a stop', () => {
  let local: Local;
  beforeEach(async () => {
    local = await startLocalBot();
  });
  afterEach(() => local.close());

  /** Asks; resolves to the row's id when the answer is on its way to Slack, where it stays. */
  const askSlowly = async (delay: number) => {
    local.slack.faults.api({ method: 'chat.postMessage', delay });
    const { ts } = local.slack.as('alex').say('general', '@gisabot 누가 합류했나?');
    while (local.bot.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return { ts, id: `${TEAM}:C00GENERAL:${ts}` };
  };

  test('waits for the answer under way, and leaves nothing', async () => {
    const { ts, id } = await askSlowly(300);
    expect(local.app.left()).toEqual([id]);
    await local.app.stop();
    expect(local.slack.see.thread('general', ts)).toHaveLength(2);
    expect(local.app.left()).toEqual([]);
    expect(local.app.connected()).toBe(false);
  });

  test.each([
    ['when its time is over', (app: Local['app']) => app.stop(20)],
    ['when told to hurry', (app: Local['app']) => app.stop(60_000, AbortSignal.timeout(20))],
  ])('gives back what is not done %s, for others once what is on its way is there', async (_name, stop) => {
    const { id } = await askSlowly(2500);
    await stop(local.app);
    expect(local.app.left()).toEqual([id]);
    local.clock.ahead = 9000;
    expect(await local.store.questions.claim(id)).toBeUndefined();
    local.clock.ahead = 11_000;
    expect(await local.store.questions.claim(id)).toMatchObject({ state: 'received', attempts: 2 });
  });

  test('sends Slack to another process, which gets what is asked from then on', async () => {
    await local.connect();
    expect(local.slack.connections()).toBe(2);
    await local.app.stop();
    expect(local.slack.connections()).toBe(1);
    const asked = [1, 2, 3].map((n) => local.slack.as('alex').say('general', `@gisabot 질문 ${n}?`));
    for (const { ts } of asked) expect(await local.replies('general', ts)).toHaveLength(1);
  });

  test('takes up nothing more that was left undone', async () => {
    const all = 12;
    for (let n = 0; n < all; n += 1)
      await leaveUndone(local.store, {
        id: `${TEAM}:event:${n}`,
        team: TEAM,
        channel: 'C00GENERAL',
        user: 'U00000ALEX',
        place: 'button',
        text: '누가 합류했나?',
      });
    local.slack.faults.api({ method: 'chat.postMessage', delay: 2500, times: all });
    const other = await local.connect();
    while (local.bot.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await other.stop(20);
    expect(other.left().length).toBeGreaterThan(0);
    expect(other.left().length).toBeLessThan(all);
  });
});

test('what comes after it has begun is neither acknowledged nor written down', async () => {
  const slack = await startHarness();
  await slack.app.stop();
  let acks = 0;
  const late = slack.receive(directMessage({ ts: '200.1' }), () => {
    acks += 1;
  });
  await expect(late).rejects.toThrow('stopping');
  expect([acks, await slack.store.questions.find('T1:D1:200.1')]).toEqual([0, undefined]);
  await slack.close();
});
