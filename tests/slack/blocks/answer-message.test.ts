import { stringify } from 'node:querystring';
import fc from 'fast-check';
import { answerMessage } from '../../../src/slack/blocks/answer-message';
import { ARTICLE, buildAnswer } from '../helpers/test-bot';

describe('answerMessage', () => {
  test('answer, source and near questions, in this order', () => {
    const answer = buildAnswer({ suggestions: ['누가 말했나?', '언제 출범했나?'] });
    expect(answerMessage(answer, [ARTICLE])).toEqual({
      text: 'LG전자와 LG유플러스가 합류했습니다.\n출처: 매일일보 2020-06-21, 6번째 문단',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: 'LG전자와 LG유플러스가 합류했습니다.' } },
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', verbatim: true, text: '출처: 매일일보 2020-06-21, 6번째 문단' }],
        },
        {
          type: 'context',
          elements: [
            { type: 'mrkdwn', verbatim: true, text: '이런 질문에는 답할 수 있어요: 누가 말했나? · 언제 출범했나?' },
          ],
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
    expect(JSON.stringify(blocks)).toContain('하나 · 둘 · 셋"');
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
      fc.property(answers, fc.boolean(), (fields, restate) => {
        const message = answerMessage(buildAnswer(fields as object), [ARTICLE], { restate });
        expect(message.blocks.length).toBeLessThanOrEqual(50);
        for (const shown of [...textsOf(message.blocks), { text: message.text, limit: 4000 }]) {
          expect(shown.text.trim()).not.toBe('');
          expect(shown.text.length).toBeLessThanOrEqual(shown.limit);
          expect(shown.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
        }
        // How the Web API client sends it; this throws on half a surrogate pair.
        stringify({ text: message.text, blocks: textsOf(message.blocks).map((shown) => shown.text) });
      }),
    );
  });
});

/** Every text in the blocks with the limit that Slack documents for its place. */
function textsOf(blocks: ReturnType<typeof answerMessage>['blocks']): { text: string; limit: number }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return [{ text: block.text?.text ?? '', limit: 3000 }];
    if (block.type !== 'context') throw new Error(`No limits are known for ${block.type}.`);
    expect(block.elements.length).toBeLessThanOrEqual(10);
    return block.elements.map((element) => ({ text: 'text' in element ? element.text : '', limit: 3000 }));
  });
}
