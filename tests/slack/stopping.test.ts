import type { SlackApp } from '../../src/slack';
import { leaveUndone } from '../store/helpers';
import { startHarness } from './helpers/harness';
import { type Local, startLocalBot, TEAM } from './helpers/local';
import { directMessage } from './helpers/payloads';
import { createTestBot } from './helpers/test-bot';

/** A bot that thinks about every question until it is told to answer. */
function createSlowBot() {
  const bot = createTestBot();
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const ask: typeof bot.ask = (...args) => {
    const answer = bot.ask(...args);
    // As one that was taught something, it may take its time.
    return told.then(() => answer) as never;
  };
  return { ...bot, ask, tell };
}

describe('a stop', () => {
  let bot: ReturnType<typeof createSlowBot>;
  let local: Local<typeof bot>;
  beforeEach(async () => {
    bot = createSlowBot();
    local = await startLocalBot({ bot });
  });
  afterEach(async () => {
    bot.tell();
    await local.close();
  });

  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  /** Asks; resolves to the row's id when the question is thought about. */
  const ask = async () => {
    const { ts } = local.slack.as('alex').say('general', '@gisabot 누가 합류했나?');
    await until(() => bot.asked.length > 0);
    return { ts, id: `${TEAM}:C00GENERAL:${ts}` };
  };

  test('waits for the answer under way, and leaves nothing', async () => {
    const { ts, id } = await ask();
    expect(local.app.left()).toEqual([id]);
    const stopping = local.app.stop();
    bot.tell();
    await stopping;
    expect(local.slack.see.thread('general', ts)).toHaveLength(2);
    expect(local.app.left()).toEqual([]);
    expect(local.app.connected()).toBe(false);
  });

  test.each([
    ['when its time is over', (app: SlackApp) => app.stop(20)],
    ['when told to hurry', (app: SlackApp) => app.stop(60_000, AbortSignal.timeout(20))],
  ])('gives back what is not done %s, for others once what is on its way is there', async (_name, stop) => {
    const { id } = await ask();
    await stop(local.app);
    expect(local.app.left()).toEqual([id]);
    local.clock.ahead = 9000;
    expect(await local.store.questions.claim(id)).toBeUndefined();
    local.clock.ahead = 11_000;
    expect(await local.store.questions.claim(id)).toMatchObject({ state: 'received', attempts: 2 });
  });

  test.each([
    ['thought about', {}],
    ['waited with', { method: 'chat.postMessage', status: 429, retryAfter: 1 }],
  ])('posts nothing that it gave back while it %s it', async (_what, fault) => {
    const { ts } = await ask();
    if ('method' in fault) {
      local.slack.faults.api(fault);
      bot.tell();
      await until(() => local.slack.calls('chat.postMessage').length > 0);
    }
    const calls = local.slack.calls('chat.postMessage').length;
    await local.app.stop(20);
    bot.tell();
    await local.app.settled();
    expect(local.slack.calls('chat.postMessage')).toHaveLength(calls);
    expect(local.slack.see.thread('general', ts)).toHaveLength(1);
    expect(local.logged).toContainEqual(expect.objectContaining({ message: 'The question was given back.' }));
  });

  test('sends Slack to another process, which gets what is asked from then on', async () => {
    bot.tell();
    await local.connect();
    expect(local.slack.connections()).toBe(2);
    await local.app.stop();
    expect(local.slack.connections()).toBe(1);
    const asked = [1, 2, 3].map((n) => local.slack.as('alex').say('general', `@gisabot 질문 ${n}?`));
    for (const { ts } of asked) expect(await local.replies('general', ts)).toHaveLength(1);
  });

  test('takes up nothing more that was left undone', async () => {
    // Nobody else is to take any of them up.
    await local.app.stop();
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
    const other = await local.connect();
    await until(() => bot.asked.length > 0);
    await other.stop(20);
    const begun = other.left().length;
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(all);
    bot.tell();
    await other.settled();
    expect([bot.asked.length, other.left()]).toEqual([begun, []]);
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
