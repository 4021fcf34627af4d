import { type Harness, startHarness } from './helpers/harness';
import { directMessage, mention, slashCommand } from './helpers/payloads';
import { createTestBot } from './helpers/test-bot';

const APOLOGY = /^죄송합니다\..*Sorry, something went wrong/;

describe('when an answer fails', () => {
  let slack: Harness;
  afterEach(() => slack.close());

  const startFailing = async () => {
    const bot = createTestBot(() => {
      throw new Error('boom at index.ts:1');
    });
    slack = await startHarness({ bot });
  };

  test.each([
    ['a mention', () => mention(), { channel: 'C1', thread_ts: '100.1' }],
    ['a direct message', () => directMessage(), { channel: 'D1' }],
    ['a command', () => slashCommand('질문', slack.api.responseUrl), { response_type: 'ephemeral' }],
  ])('%s gets one fixed sentence, and the log the error', async (_name, payload, where) => {
    await startFailing();
    await slack.receive(payload());
    expect(slack.api.sent()).toMatchObject([{ ...where, text: expect.stringMatching(APOLOGY) }]);
    expect(JSON.stringify(slack.api.sent())).not.toMatch(/boom|index\.ts/);
    expect(slack.logged).toMatchObject([{ level: 'error', error: { message: 'boom at index.ts:1' } }]);
  });

  test('what did not ask the bot gets no apology', async () => {
    let broken = false;
    const bot = createTestBot(() => {
      if (broken) throw new Error('boom');
      return {};
    });
    slack = await startHarness({ bot });
    await slack.receive(mention({ ts: '1.1' }));
    broken = true;
    const inThread = { channel: 'C1', channel_type: 'channel', ts: '1.2', thread_ts: '1.1', text: '언제?' };
    await slack.receive(directMessage(inThread));
    expect(slack.api.sent()).toHaveLength(1);
  });

  test('what was asked is not in the log', async () => {
    await startFailing();
    await slack.receive(directMessage({ text: '비밀 질문' }));
    expect(slack.logged.map(({ message }) => message).join()).not.toContain('비밀');
  });

  test('a message that Slack refuses is apologised for, and then only logged', async () => {
    slack = await startHarness();
    slack.api.answer('chat.postMessage', { ok: false, error: 'invalid_blocks' });
    await slack.receive(mention());
    expect(slack.api.sent()).toMatchObject([{}, { text: expect.stringMatching(APOLOGY) }]);
    expect(slack.logged.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('the next question is answered as if nothing had been', async () => {
    let broken = true;
    const bot = createTestBot(() => {
      if (broken) throw new Error('boom');
      return {};
    });
    slack = await startHarness({ bot });
    await slack.receive(directMessage({ ts: '1.1' }));
    broken = false;
    await slack.receive(directMessage({ ts: '1.2' }));
    expect(slack.api.sent()[1]?.text).toMatch(/^답: /);
  });
});
