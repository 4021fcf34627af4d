import { stringify } from 'node:querystring';
import type { types } from '@slack/bolt';
import fc from 'fast-check';
import type { Answer, Status } from '../../../src/bot';
import { checkBlocks } from '../../../src/local-slack/blocks';
import { type AnswerLayout, answerMessage } from '../../../src/slack/blocks/answer-message';
import { ARTICLE, buildAnswer } from '../helpers/test-bot';

describe('answerMessage', () => {
  test('answer, source and near questions, in this order', () => {
    const answer = buildAnswer({ suggestions: ['누가 말했나?', '언제 출범했나?'] });
    expect(answerMessage(answer, [ARTICLE])).toEqual({
      text: 'LG전자와 LG유플러스가 합류했습니다.\n출처: 「AI 합종연횡」, 매일일보, 2020-06-21, 6번째 문단',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: 'LG전자와 LG유플러스가 합류했습니다.' } },
        {
          type: 'context',
          elements: [
            { type: 'mrkdwn', verbatim: true, text: '출처: 「AI 합종연횡」, 매일일보, 2020-06-21, 6번째 문단' },
          ],
        },
        { type: 'context', elements: [{ type: 'mrkdwn', verbatim: true, text: '이런 질문에는 답할 수 있어요' }] },
        {
          type: 'actions',
          elements: [askButton('ask_1', '누가 말했나?'), askButton('ask_2', '언제 출범했나?')],
        },
      ],
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  test('an answer without citations and suggestions is one section', () => {
    const answer = buildAnswer({ status: 'smalltalk', answer: 'Hello!', language: 'en', citations: [] });
    expect(answerMessage(answer, [ARTICLE])).toMatchObject({ text: 'Hello!', blocks: [{ type: 'section' }] });
    expect(answerMessage(answer, [ARTICLE]).blocks).toHaveLength(1);
  });

  test('three suggestions at most', () => {
    const { blocks } = answerMessage(buildAnswer({ suggestions: ['하나', '둘', '셋', '넷'] }), [ARTICLE]);
    expect(blocks.at(-1)).toMatchObject({ elements: ['하나', '둘', '셋'].map((value) => ({ value })) });
  });

  test('what is near comes before what is next', () => {
    const layout = { next: ['다음 질문?'] };
    const values = (answer: Answer) => JSON.stringify(answerMessage(answer, [ARTICLE], layout).blocks);
    expect(values(buildAnswer())).toMatch(/이어서 물어보기.*"value":"다음 질문\?"/);
    expect(values(buildAnswer({ suggestions: ['가까운 질문?'] }))).not.toContain('다음 질문?');
  });

  test.each<{ status: Status; layout: AnswerLayout; expected: string[] }>([
    { status: 'answered', layout: {}, expected: [] },
    { status: 'answered', layout: { id: 'Q1' }, expected: ['why', 'feedback'] },
    { status: 'corrected', layout: { id: 'Q1', shareable: true }, expected: ['why', 'share', 'feedback'] },
    { status: 'answered', layout: { id: 'Q1', passable: true }, expected: ['why', 'feedback'] },
    { status: 'not_in_article', layout: { id: 'Q1' }, expected: ['why', 'feedback'] },
    { status: 'not_in_article', layout: { id: 'Q1', passable: true }, expected: ['why', 'pass_on', 'feedback'] },
    { status: 'unclear', layout: { id: 'Q1', passable: true }, expected: ['why', 'pass_on', 'feedback'] },
    { status: 'smalltalk', layout: { id: 'Q1', passable: true }, expected: [] },
  ])('$status with $layout has $expected', ({ status, layout, expected }) => {
    const { blocks } = answerMessage(buildAnswer({ status }), [ARTICLE], layout);
    expect(elementsOf(blocks).map((element) => ('action_id' in element ? element.action_id : ''))).toEqual(expected);
  });

  test("buttons speak the language of the person's Slack, and know the answer", () => {
    const answer = buildAnswer({ language: 'en', answer: 'Seven.' });
    const { blocks } = answerMessage(answer, [ARTICLE], { id: 'Q1', locale: 'ko' });
    expect(elementsOf(blocks)).toMatchObject([
      { text: { text: '왜 이 답인가요?' }, value: 'Q1' },
      { positive_button: { value: 'good:Q1' }, negative_button: { value: 'bad:Q1' } },
    ]);
  });

  test('a question longer than a button is asked whole', () => {
    const question = `${'가'.repeat(100)}?`;
    const [element] = elementsOf(answerMessage(buildAnswer({ suggestions: [question] }), [ARTICLE]).blocks);
    expect(element).toMatchObject({ value: question, text: { text: expect.stringMatching(/^가{74}…$/) } });
  });

  test('a long question is restated shortened', () => {
    const { blocks } = answerMessage(buildAnswer({ question: '가'.repeat(5000) }), [ARTICLE], { restate: true });
    expect(JSON.stringify(blocks[0])).toMatch(/질문: 가{299}…"/);
  });

  test('nothing is empty, too long, live or impossible to encode, whatever the answer', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5000 }),
      fc.string({ unit: fc.constantFrom('&', '<', '>', '👍', '\ud83d', '가', ' ', '\n', '*'), maxLength: 5000 }),
    );
    const paragraph = fc.oneof(fc.integer(), fc.constantFrom('title', 'subhead', 'byline', 'caption'));
    const answers = fc.record({
      question: text,
      answer: text,
      language: fc.constantFrom('ko', 'en'),
      suggestions: fc.array(text, { maxLength: 5 }),
      citations: fc.array(fc.record({ article: fc.constantFrom(ARTICLE.id, 'gone'), paragraph }), { maxLength: 500 }),
    });
    fc.assert(
      fc.property(answers, fc.boolean(), text, (fields, restate, heading) => {
        const message = answerMessage(buildAnswer(fields as object), [ARTICLE], { restate, heading });
        expect(checkBlocks(message.blocks)).toEqual([]);
        expect(message.blocks.length).toBeLessThanOrEqual(50);
        for (const shown of [...textsOf(message.blocks), { text: message.text, limit: 4000 }]) {
          expect(shown.text.trim()).not.toBe('');
          expect(shown.text.length).toBeLessThanOrEqual(shown.limit);
          expect(shown.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
        }
        // How the Web API client sends it; this throws on half a surrogate pair.
        const values = elementsOf(message.blocks).map((element) =>
          element.type === 'button' ? (element.value ?? '') : '',
        );
        stringify({ text: message.text, blocks: textsOf(message.blocks).map((shown) => shown.text), values });
      }),
    );
  });
});

const askButton = (action_id: string, value: string) => ({
  type: 'button',
  action_id,
  text: { type: 'plain_text', text: value, emoji: false },
  value,
});

type Element = types.ActionsBlockElement | types.ContextActionsBlockElement;

const elementsOf = (blocks: readonly types.KnownBlock[]): Element[] =>
  blocks.flatMap<Element>((block) =>
    block.type === 'actions' || block.type === 'context_actions' ? block.elements : [],
  );

/** Every text in the blocks with the limit that Slack documents for its place. */
function textsOf(blocks: ReturnType<typeof answerMessage>['blocks']): { text: string; limit: number }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'actions' || block.type === 'context_actions') {
      return elementsOf([block]).flatMap((element) =>
        element.type === 'button' ? [{ text: element.text.text, limit: 75 }] : [],
      );
    }
    if (block.type === 'section') return [{ text: block.text?.text ?? '', limit: 3000 }];
    if (block.type !== 'context') throw new Error(`No limits are known for ${block.type}.`);
    expect(block.elements.length).toBeLessThanOrEqual(10);
    return block.elements.map((element) => ({ text: 'text' in element ? element.text : '', limit: 3000 }));
  });
}
