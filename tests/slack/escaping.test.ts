import { type Harness, startHarness } from './helpers/harness';
import { directMessage, mention, slashCommand } from './helpers/payloads';
import { createTestBot } from './helpers/test-bot';

const CALLS = '<!channel> <@U123> <!subteam^S1|@team> <#C1> <https://evil.example|click>';

describe('nothing that calls people goes out live', () => {
  let slack: Harness;
  beforeEach(async () => {
    const bot = createTestBot((question) => ({ answer: `${CALLS} ${question}`, suggestions: [`${CALLS}?`] }));
    slack = await startHarness({ bot });
  });
  afterEach(() => slack.close());

  test.each([
    ['typed as text', '&lt;!channel&gt; &lt;@U123&gt; 누가 합류했나?'],
    ['sent as markup', '<!channel> <@U123> 누가 합류했나?'],
    ['half a markup', '<!channel <@U123 누가 합류했나?'],
  ])('%s', async (_name, text) => {
    await slack.receive(mention({ text: `<@UBOT> ${text}` }));
    await slack.receive(directMessage({ text }));
    await slack.receive(slashCommand(text, slack.api.responseUrl));
    expect(slack.api.sent()).toHaveLength(3);
    for (const sent of slack.api.sent()) {
      // A button's value is not shown: it comes back as it is when the button is pressed.
      const shown = JSON.stringify(sent, (key, value) => (key === 'value' ? undefined : value));
      expect(shown).not.toMatch(/[<>]/);
      expect(JSON.stringify(sent)).toContain('&lt;!channel&gt;');
    }
  });

  test('the restated question shows what was typed', async () => {
    await slack.receive(slashCommand('&lt;!channel&gt; R&amp;D는?', slack.api.responseUrl));
    expect(slack.bot.asked).toMatchObject([{ question: '<!channel> R&D는?' }]);
    expect(slack.api.sent()[0]?.blocks[0].elements[0].text).toBe('질문: &lt;!channel&gt; R&amp;D는?');
  });
});
