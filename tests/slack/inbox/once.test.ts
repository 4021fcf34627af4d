import { messageId } from '../../../src/store';
import { startHarness } from '../helpers/harness';
import { type Local, startLocalBot, TEAM } from '../helpers/local';
import { directMessage, mention, stepRun } from '../helpers/payloads';
import { createTestBot } from '../helpers/test-bot';

describe.each(['socket', 'http'] as const)('a question is answered once (%s)', (mode) => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot({ mode, slack: { timings: { retries: [0, 1, 1] } } });
  });
  afterAll(() => local.close());
  afterEach(() => local.slack.faults.clear());

  const mention = (text = '@gisabot 누가 합류했나?') => local.slack.as('alex').say('general', text);
  const answers = async (root: string) => {
    await local.replies('general', root);
    return local.slack.see.thread('general', root).slice(1);
  };

  test('though a mention comes as message and as app_mention', async () => {
    expect(await answers(mention().ts)).toMatchObject([{ user: local.slack.bot.user, text: /^답: 누가/ }].map(like));
  });

  test('though its acknowledgement is lost, and it is delivered again', async () => {
    local.slack.faults.loseAcks(4);
    expect(await answers(mention().ts)).toHaveLength(1);
  });

  test('though it is delivered twice, and in another order', async () => {
    local.slack.faults.duplicate(2);
    local.slack.faults.reorder(4);
    const roots = [mention().ts, mention().ts];
    for (const root of roots) expect(await answers(root)).toHaveLength(1);
  });

  test('in a direct message, too', async () => {
    const { dm } = local.slack.as('alex');
    local.slack.faults.loseAcks(2);
    local.slack.as('alex').say(dm, '누가 합류했나?');
    await local.slack.see.when(() => local.slack.see.messages(dm).length > 1);
    await local.quiet();
    expect(local.slack.see.messages(dm)).toHaveLength(2);
  });

  test('though it is a command', async () => {
    local.slack.faults.loseAcks(1);
    await local.slack.as('alex').slash('random', '/gisa', '누가 합류했나?');
    const answered = () => local.slack.see.ephemerals('alex').filter(({ user }) => user === local.slack.bot.user);
    await local.slack.see.when(() => answered().length > 0);
    await local.quiet();
    expect(answered()).toHaveLength(1);
  });
});

const like = <T extends { text: RegExp }>(fields: T) => ({ ...fields, text: expect.stringMatching(fields.text) });

describe('with several bots at work', () => {
  test('each question is answered by one of them', async () => {
    const local = await startLocalBot();
    await local.connect();
    await local.connect();
    local.slack.faults.duplicate(40);
    const roots = Array.from({ length: 20 }, (_, n) => local.slack.as('지우').say('news', `@gisabot ${n}번?`).ts);
    for (const root of roots) expect(await local.replies('news', root)).toHaveLength(1);
    expect(local.bot.asked).toHaveLength(20);
    await local.close();
  });
});

const FORM = {
  id: 'V1',
  callback_id: 'ask_form',
  state: { values: { question: { field: { type: 'plain_text_input', value: '누가?' } }, where: { field: {} } } },
};

describe('before Slack is told that it is here', () => {
  test.each([
    ['a mention', mention()],
    ['a direct message', directMessage()],
    ['a step', stepRun('누가?')],
  ])('%s is a row already when it is acknowledged, and not yet answered', async (_name, payload) => {
    const slack = await startHarness();
    const rows: string[] = [];
    const { take } = slack.store.questions;
    Object.assign(slack.store.questions, {
      take: async (question: Parameters<typeof take>[0]) => {
        const row = await take(question);
        rows.push('row');
        return row;
      },
    });
    await slack.receive(payload, () => rows.push(`ack after ${slack.bot.asked.length} answers`));
    expect(rows).toEqual(['row', 'ack after 0 answers']);
    await slack.close();
  });

  test('a mention is, and answered, where the connection is gone and it cannot be acknowledged', async () => {
    const slack = await startHarness();
    const gone = () => {
      throw new Error('The client is not ready.');
    };
    const payload = mention();
    await expect(slack.receive(payload, gone)).rejects.toThrow('not ready');
    expect(slack.api.sent()).toHaveLength(1);
    await slack.receive(payload);
    expect(slack.api.sent()).toHaveLength(1);
    await slack.close();
  });

  const [channel, person, trigger_id] = [{ id: 'C1' }, { id: 'U1', team_id: 'T1' }, '1.2.3'];
  const team = { id: 'T1' };
  test.each([
    ['a button', { type: 'block_actions', actions: [{ type: 'button', action_id: 'ask_1', value: '누가?' }] }],
    ['a message shortcut', { type: 'message_action', callback_id: 'ask_about_message', message: { text: '누가?' } }],
    ['a form', { type: 'view_submission', view: FORM }],
  ])('%s is, too, and where it cannot be, Slack is not told', async (_name, payload) => {
    const slack = await startHarness();
    const container = { channel_id: 'C1', message_ts: '100.1' };
    const body = {
      ...payload,
      channel,
      user: person,
      team,
      trigger_id,
      container,
      response_url: slack.api.responseUrl,
    };
    slack.api.answer('conversations.open', { channel: { id: 'D1' } });
    const { take } = slack.store.questions;
    const takeBroken = async () => {
      throw new Error('database or disk is full');
    };
    Object.assign(slack.store.questions, { take: takeBroken });
    expect(await slack.receive(body)).toBe(0);
    expect(slack.bot.asked).toEqual([]);
    Object.assign(slack.store.questions, { take });
    const asked: number[] = [];
    expect(await slack.receive(body, () => asked.push(slack.bot.asked.length))).toBe(1);
    expect(asked).toEqual([0]);
    expect(slack.bot.asked).toMatchObject([{ question: '누가?' }]);
    await slack.close();
  });

  test('a question is written down', async () => {
    const order: string[] = [];
    const bot = createTestBot();
    const local = await startLocalBot({ bot });
    const { take } = local.store.questions;
    Object.assign(local.store.questions, {
      take: async (...args: Parameters<typeof take>) => {
        const result = await take(...args);
        order.push(result ? 'written' : 'known');
        return result;
      },
    });
    const { ts } = local.slack.as('alex').say('general', '@gisabot 누가?');
    await local.replies('general', ts);
    expect(order).toEqual(['written', 'known']);
    await local.close();
  });

  test('what cannot be written down is not acknowledged, and is answered when it comes again', async () => {
    const local = await startLocalBot({ slack: { timings: { ack: 100, retries: [0, 1, 1] } } });
    const { questions } = local.store;
    const { take } = questions;
    let full = 2;
    Object.assign(questions, {
      take: async (...args: Parameters<typeof take>) => {
        full -= 1;
        if (full >= 0) throw new Error('database or disk is full');
        return take(...args);
      },
    });
    const { ts } = local.slack.as('alex').say('general', '@gisabot 누가?');
    expect(await local.replies('general', ts)).toHaveLength(1);
    const said = local.logged.find(({ message }) => message === 'A question could not be written down.');
    expect(said?.fields).toEqual({ question: messageId({ team: TEAM, channel: 'C00GENERAL', ts }) });
    await local.close();
  });
});
