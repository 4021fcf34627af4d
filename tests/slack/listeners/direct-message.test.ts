import { type Harness, startHarness } from '../helpers/harness';
import { directMessage } from '../helpers/payloads';

describe('다이렉트 메시지', () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness();
  });
  afterEach(() => slack.close());

  test('스레드 밖에서 물으면 스레드 없이 답한다', async () => {
    await slack.receive(directMessage());
    expect(slack.api.sent()).toMatchObject([{ channel: 'D1', text: expect.stringContaining('답: AI 원팀에') }]);
    expect(slack.api.sent()[0]).not.toHaveProperty('thread_ts');
  });

  test('스레드 안에서 물으면 그 스레드에 답한다', async () => {
    await slack.receive(directMessage({ ts: '100.2', thread_ts: '100.1' }));
    expect(slack.api.sent()).toMatchObject([{ channel: 'D1', thread_ts: '100.1' }]);
  });

  test('다시 배달된 메시지에는 다시 답하지 않는다', async () => {
    await slack.receive(directMessage());
    await slack.receive(directMessage());
    expect(slack.api.sent()).toHaveLength(1);
  });

  test.each([
    ['채널에도 보낸 스레드 답글', { subtype: 'thread_broadcast', thread_ts: '99.1' }],
    ['파일이 붙은 질문', { subtype: 'file_share' }],
  ])('%s에는 답한다', async (_name, event) => {
    await slack.receive(directMessage(event));
    expect(slack.api.sent()).toHaveLength(1);
  });

  test.each([
    ['다른 봇의 메시지', { bot_id: 'BOTHER' }],
    ['bot_message', { subtype: 'bot_message', bot_id: 'BOTHER' }],
    ['자기 자신의 메시지', { user: 'UBOT', bot_id: 'BBOT' }],
    ['고친 메시지', { subtype: 'message_changed', hidden: true, message: { text: '고친 질문?', user: 'U1' } }],
    ['지운 메시지', { subtype: 'message_deleted', hidden: true, deleted_ts: '100.1' }],
    ['보낸 사람이 없는 메시지', { user: undefined }],
    ['채널 메시지', { channel_type: 'channel', channel: 'C1' }],
    ['여럿의 다이렉트 메시지', { channel_type: 'mpim', channel: 'G1' }],
  ])('%s에는 답하지 않는다', async (_name, event) => {
    await slack.receive(directMessage(event));
    expect(slack.bot.asked).toEqual([]);
    expect(slack.api.sent()).toEqual([]);
  });

  test('글이 없는 메시지도 봇에게 묻는다', async () => {
    await slack.receive(directMessage({ subtype: 'file_share', text: undefined }));
    expect(slack.bot.asked).toEqual([{ question: '', earlier: [] }]);
  });
});
