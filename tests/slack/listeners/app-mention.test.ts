import { type Harness, startHarness } from '../helpers/harness';
import { directMessage, mention } from '../helpers/payloads';

describe('채널에서 멘션하면', () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness();
  });
  afterEach(() => slack.close());

  test('멘션을 뺀 질문에 답하고, 답은 그 메시지의 스레드에 한 번 단다', async () => {
    await slack.receive(mention({ ts: '100.1' }));
    expect(slack.bot.asked).toEqual([{ question: 'AI 원팀에 누가 합류했나?', earlier: [] }]);
    expect(slack.api.sent()).toHaveLength(1);
    expect(slack.api.sent()[0]).toMatchObject({
      channel: 'C1',
      thread_ts: '100.1',
      text: expect.stringContaining('답: AI 원팀에 누가 합류했나?'),
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
    expect(slack.api.sent()[0]?.blocks.map(({ type }: { type: string }) => type)).toEqual([
      'section',
      'context',
      'actions',
      'context_actions',
    ]);
  });

  test('스레드 안에서 멘션하면 그 스레드에 답한다', async () => {
    await slack.receive(mention({ ts: '100.2', thread_ts: '100.1' }));
    expect(slack.api.sent()).toMatchObject([{ channel: 'C1', thread_ts: '100.1' }]);
  });

  test('다시 배달된 이벤트에는 다시 답하지 않는다', async () => {
    await Promise.all([slack.receive(mention()), slack.receive(mention()), slack.receive(mention())]);
    expect(slack.api.sent()).toHaveLength(1);
  });

  test('message와 app_mention이 함께 와도 한 번만 답한다', async () => {
    await slack.receive(directMessage({ channel: 'C1', channel_type: 'channel', text: '<@UBOT> 누가 합류했나?' }));
    await slack.receive(mention());
    expect(slack.api.sent()).toHaveLength(1);
  });

  test('다이렉트 메시지가 두 이벤트로 와도 한 번만 답한다', async () => {
    await Promise.all([slack.receive(directMessage()), slack.receive(mention({ channel: 'D1' }))]);
    expect(slack.api.sent()).toHaveLength(1);
  });

  test('같은 시각이라도 다른 채널의 질문은 다른 질문이다', async () => {
    await slack.receive(mention({ channel: 'C1' }));
    await slack.receive(mention({ channel: 'C2' }));
    expect(slack.api.sent()).toMatchObject([{ channel: 'C1' }, { channel: 'C2' }]);
  });

  test.each([
    ['다른 봇의 멘션', { bot_id: 'BOTHER', user: 'UOTHER' }],
    ['자기 자신의 멘션', { user: 'UBOT' }],
  ])('%s에는 답하지 않는다', async (_name, event) => {
    await slack.receive(mention(event));
    expect(slack.api.sent()).toEqual([]);
  });
});
