import { type Harness, startHarness } from '../helpers/harness';
import { directMessage } from '../helpers/payloads';

const REPLY = { channel_type: 'channel', channel: 'C9', thread_ts: '9.1', ts: '9.2', user: 'U2', text: '10억이요' };

describe('a reply to a question that was passed on', () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness();
    const to = { channel: 'C9', ts: '9.1' };
    await slack.store.handovers.add({ question: 'q', team: 'T1', asker: 'U1', from: { channel: 'C1' }, to });
  });
  afterEach(() => slack.close());

  const brought = async (fields: object = {}) => {
    await slack.receive(directMessage({ ...REPLY, ...fields }));
    return slack.api.sent().length;
  };

  test('by a person is brought back, once', async () => {
    expect(await brought()).toBe(1);
    expect(await brought()).toBe(1);
    expect(slack.api.sent()[0]).toMatchObject({ channel: 'C1', text: expect.stringContaining('10억이요') });
  });

  test.each([
    ['another bot', { bot_id: 'B2' }],
    ['this bot', { user: 'UBOT' }],
    ['a bot without a user', { subtype: 'bot_message', bot_id: 'B2', user: undefined }],
  ])('by %s is not', async (_name, fields) => {
    expect(await brought(fields)).toBe(0);
  });

  test('beside the thread is none', async () => {
    expect(await brought({ thread_ts: undefined })).toBe(0);
    expect(await brought({ thread_ts: '8.1' })).toBe(0);
  });
});
