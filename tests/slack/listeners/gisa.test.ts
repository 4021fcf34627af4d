import { type Harness, startHarness } from '../helpers/harness';
import { slashCommand } from '../helpers/payloads';

describe('/gisa', () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness();
  });
  afterEach(() => slack.close());

  const ask = (text: string) => slack.receive(slashCommand(text, slack.api.responseUrl));

  test('물은 사람에게만, 질문을 다시 적어 답한다', async () => {
    expect(await ask('AI 원팀에 누가 합류했나?')).toBe(1);
    expect(slack.api.sent()).toHaveLength(1);
    const [sent] = slack.api.sent();
    expect(sent).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
    expect(JSON.stringify(sent?.blocks[0])).toContain('질문: AI 원팀에 누가 합류했나?');
    expect(sent?.blocks[1].text.text).toBe('답: AI 원팀에 누가 합류했나?');
  });

  test('답을 찾기 전에 받았다고 알린다', async () => {
    const order: string[] = [];
    const { ask: answer } = slack.bot;
    slack.bot.ask = (...args) => {
      order.push('ask');
      return answer(...args);
    };
    await slack.receive(slashCommand('질문', slack.api.responseUrl), () => order.push('ack'));
    expect(order).toEqual(['ack', 'ask']);
  });

  test.each([
    ['', 'ko-KR', /^기사에 대해.*말씀드립니다\.$/],
    ['   ', 'en-US', /^Ask me about/],
    ['help', 'en-US', /^Ask me about/],
    ['HELP', 'fr-FR', /^Ask me about/],
    ['help', 'ko-KR', /^기사에 대해.*말씀드립니다\.$/],
    ['도움말', 'ko-KR', /^기사에 대해.*말씀드립니다\.$/],
  ])('"%s"에는 묻는 법을 그 사람의 슬랙 언어로 알려 준다: %s', async (text, locale, expected) => {
    slack.api.answer('users.info', { user: { id: 'U1', locale } });
    await ask(text);
    expect(slack.bot.asked).toEqual([]);
    expect(slack.api.sent()).toMatchObject([{ response_type: 'ephemeral', text: expect.stringMatching(expected) }]);
    expect(JSON.stringify(slack.api.sent()[0]?.blocks)).toMatch(/매일일보 2020-06-21|Maeil Ilbo, June 21, 2020/);
  });

  test.each(['help me find the author', 'constructor', '__proto__'])('"%s"은(는) 질문이다', async (text) => {
    await ask(text);
    expect(slack.bot.asked).toMatchObject([{ question: text }]);
  });

  test('다른 명령에는 답하지 않는다', async () => {
    await slack.receive(slashCommand('질문', slack.api.responseUrl, { command: '/other' }));
    expect(slack.api.sent()).toEqual([]);
  });
});
