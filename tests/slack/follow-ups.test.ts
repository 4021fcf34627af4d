import { type Harness, startHarness } from './helpers/harness';
import { directMessage, mention, slashCommand } from './helpers/payloads';

const MINUTE = 60_000;

describe('이어지는 질문', () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness();
  });
  afterEach(() => slack.close());

  const earlier = () => slack.bot.asked.at(-1)?.earlier;
  const gisa = (text: string, fields = {}) => slack.receive(slashCommand(text, slack.api.responseUrl, fields));

  test('스레드에서는 누가 언제 묻든 그 스레드의 답이 이어진다', async () => {
    await slack.receive(mention({ ts: '1.1', text: '<@UBOT> 하나' }));
    slack.clock.now += 7 * 24 * 60 * MINUTE;
    await slack.receive(mention({ ts: '2.1', thread_ts: '1.1', user: 'U2', text: '<@UBOT> 둘' }));
    await slack.receive(mention({ ts: '3.1', thread_ts: '1.1', text: '<@UBOT> 셋' }));
    expect(earlier()).toEqual(['하나', '둘']);
  });

  test('다른 스레드나 다른 채널의 답은 이어지지 않는다', async () => {
    await slack.receive(mention({ ts: '1.1' }));
    await slack.receive(mention({ ts: '1.2' }));
    expect(earlier()).toEqual([]);
    await slack.receive(mention({ ts: '1.3', thread_ts: '1.1', channel: 'C2' }));
    expect(earlier()).toEqual([]);
  });

  test('다이렉트 메시지에서는 30분 안의 질문이 이어진다', async () => {
    await slack.receive(directMessage({ ts: '1.1', text: '하나' }));
    slack.clock.now += 20 * MINUTE;
    await slack.receive(directMessage({ ts: '1.2', text: '둘' }));
    expect(earlier()).toEqual(['하나']);
    slack.clock.now += 10 * MINUTE;
    await slack.receive(directMessage({ ts: '1.3', text: '셋' }));
    expect(earlier()).toEqual(['하나', '둘']);
    slack.clock.now += 25 * MINUTE;
    await slack.receive(directMessage({ ts: '1.4', text: '넷' }));
    expect(earlier()).toEqual(['셋']);
    slack.clock.now += 30 * MINUTE + 1;
    await slack.receive(directMessage({ ts: '1.5', text: '다섯' }));
    expect(earlier()).toEqual([]);
  });

  test('다이렉트 메시지의 질문이나 답에 스레드를 열면 그 답이 이어진다', async () => {
    await slack.receive(directMessage({ ts: '1.1', text: '하나' }));
    const answer = await slack.api.next('chat.postMessage');
    await slack.receive(directMessage({ ts: '1.2', thread_ts: '1.1', text: '둘' }));
    expect(earlier()).toEqual(['하나']);
    await slack.receive(directMessage({ ts: '1.3', thread_ts: answer.ts, text: '셋' }));
    expect(earlier()).toEqual(['하나']);
  });

  test('스레드의 질문은 스레드 밖으로 이어지지 않는다', async () => {
    await slack.receive(directMessage({ ts: '1.2', thread_ts: '1.1', text: '하나' }));
    await slack.receive(directMessage({ ts: '1.3', text: '둘' }));
    expect(earlier()).toEqual([]);
  });

  test('/gisa는 같은 사람이 같은 채널에서 30분 안에 물은 것이 이어진다', async () => {
    await gisa('하나');
    await gisa('둘', { user_id: 'U2' });
    expect(earlier()).toEqual([]);
    await gisa('셋', { channel_id: 'C2' });
    expect(earlier()).toEqual([]);
    await gisa('넷');
    expect(earlier()).toEqual(['하나']);
    slack.clock.now += 31 * MINUTE;
    await gisa('다섯');
    expect(earlier()).toEqual([]);
  });
});
