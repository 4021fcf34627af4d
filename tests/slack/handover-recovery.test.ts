import { broughtBackMark, passedOnMark } from '../../src/slack/handover-marks';
import { LEASE, messageId } from '../../src/store';
import { type Local, startLocalBot, TEAM } from './helpers/local';
import { createTestBot } from './helpers/test-bot';

describe('a question that is passed on', () => {
  let local: Local;
  beforeEach(async () => {
    local = await startLocalBot({ bot: createTestBot(() => ({ status: 'not_in_article' })) });
    await fetch(`${local.slack.apiUrl}conversations.join`, {
      method: 'POST',
      headers: { authorization: `Bearer ${local.slack.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'C000RANDOM' }),
    });
    await local.store.settings.setWorkspace(TEAM, { handoverChannel: 'C000RANDOM' });
  });
  afterEach(() => local.close());

  const UNSAID = '네이버 예산은?';
  const ask = async () => {
    const alex = local.slack.as('alex');
    const { ts } = alex.say('general', `@gisabot ${UNSAID}`);
    const [reply] = await local.replies('general', ts);
    return { alex, ts, id: messageId({ team: TEAM, channel: 'C00GENERAL', ts }), reply: reply?.ts ?? '' };
  };
  const there = () => local.slack.see.messages('random').filter(({ user }) => user === local.slack.bot.user);
  const pressed = async () => {
    const asked = await ask();
    await asked.alex.press({ channel: 'general', ts: asked.reply }, 'pass_on');
    await local.quiet();
    return asked;
  };
  const answers = (root: string) =>
    local.slack.see.thread('general', root).filter(({ text }) => /10억/.test(text)).length;
  const restart = async () => {
    const app = await local.connect();
    await app.settled();
    await app.stop();
  };

  test.each([{ status: 500, carriedOut: true }, { carriedOut: true }, { status: 500 }])(
    'is there once where Slack fails: %j',
    async (fault) => {
      const asked = await ask();
      local.slack.faults.api({ method: 'chat.postMessage', ...fault });
      await asked.alex.press({ channel: 'general', ts: asked.reply }, 'pass_on');
      await local.quiet();
      expect(there()).toHaveLength(1);
      expect(await local.store.handovers.has(asked.id)).toBe(true);
    },
  );

  test('is there once where a process died after it had posted it', async () => {
    const asked = await ask();
    const { metadata } = passedOnMark(asked.id, Date.now());
    const ts = await local.post({ channel: 'C000RANDOM', text: '물음', metadata });
    await asked.alex.press({ channel: 'general', ts: asked.reply }, 'pass_on');
    await local.quiet();
    expect(there()).toHaveLength(1);
    expect(await local.store.handovers.find({ team: TEAM, channel: 'C000RANDOM', ts })).toMatchObject({
      question: asked.id,
    });
  });

  test.each([{ status: 500, carriedOut: true }, { status: 500 }])(
    'has its answer brought back once where Slack fails: %j',
    async (fault) => {
      const { ts } = await pressed();
      local.slack.faults.api({ method: 'chat.postMessage', ...fault });
      local.slack.as('민준').say('random', '10억이요', { thread: there()[0]?.ts ?? '' });
      await local.replies('general', ts, 2);
      expect(answers(ts)).toBe(1);
    },
  );

  test('has its answer brought back by the next process, where one died before it did', async () => {
    const { ts } = await pressed();
    await local.app.stop();
    const root = there()[0]?.ts ?? '';
    const { ts: reply } = local.slack.as('민준').say('random', '10억이요', { thread: root });
    const handover = await local.store.handovers.find({ team: TEAM, channel: 'C000RANDOM', ts: root });
    if (!handover) throw new Error('It was not passed on.');
    await local.store.handovers.expect(handover, reply);
    await local.store.handovers.bring(handover, reply);
    await restart();
    expect(answers(ts)).toBe(0);
    local.clock.ahead = LEASE;
    await restart();
    await restart();
    expect(answers(ts)).toBe(1);
  });

  test('has its answer brought back once, where a process died after it had posted it', async () => {
    const { ts, id } = await pressed();
    await local.app.stop();
    const root = there()[0]?.ts ?? '';
    const { ts: reply } = local.slack.as('민준').say('random', '10억이요', { thread: root });
    const handover = await local.store.handovers.find({ team: TEAM, channel: 'C000RANDOM', ts: root });
    if (!handover) throw new Error('It was not passed on.');
    await local.store.handovers.bring(handover, reply);
    const { metadata } = broughtBackMark(id, reply);
    await local.post({ channel: 'C00GENERAL', thread_ts: ts, text: '민준: 10억이요', metadata });
    local.clock.ahead = LEASE;
    await restart();
    expect(answers(ts)).toBe(1);
    expect(await local.store.handovers.due(9)).toEqual([]);
  });
});
