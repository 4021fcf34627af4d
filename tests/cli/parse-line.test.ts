import { type Line, parseLine } from '../../src/cli/parse-line';

describe('parseLine', () => {
  it.each<{ line: string; read: Line }>([
    { line: '누가 합류했나?', read: { question: '누가 합류했나?' } },
    { line: '', read: { question: '' } },
    { line: ' {"text":"a"}', read: { question: ' {"text":"a"}' } },
    { line: '["a"]', read: { question: '["a"]' } },
    { line: '{"text":"왜?"}', read: { question: '왜?' } },
    { line: '{"text":""}', read: { question: '' } },
    { line: '{"text":"왜?","conversation":"t1"}', read: { question: '왜?', conversation: 't1' } },
    { line: '{"text":"왜?","conversation":""}', read: { question: '왜?', conversation: '' } },
    { line: '{"text":"왜?","user":3}', read: { question: '왜?' } },
    { line: '{"text":"\\ud800"}', read: { question: '\ud800' } },
    { line: '{"text":"a","text":"b"}', read: { question: 'b' } },
  ])('reads $line', ({ line, read }) => {
    expect(parseLine(line)).toEqual(read);
  });

  it.each<{ line: string; read: Line }>([
    { line: '{', read: { problem: 'not-json' } },
    { line: '{"text":"왜?"} 그리고', read: { problem: 'not-json' } },
    { line: "{'text':'왜?'}", read: { problem: 'not-json' } },
    { line: '{}', read: { problem: 'no-text' } },
    { line: '{"text":3}', read: { problem: 'no-text' } },
    { line: '{"text":null,"conversation":"t1"}', read: { problem: 'no-text', conversation: 't1' } },
    { line: '{"__proto__":{"text":"왜?"}}', read: { problem: 'no-text' } },
    { line: '{"text":"왜?","conversation":1}', read: { problem: 'conversation-not-a-string' } },
    { line: '{"text":"왜?","conversation":null}', read: { problem: 'conversation-not-a-string' } },
  ])('refuses $line', ({ line, read }) => {
    expect(parseLine(line)).toEqual(read);
  });

  it('reads nesting of any depth', () => {
    const depth = 200_000;
    expect(parseLine(`{"text":"왜?","x":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toEqual({ question: '왜?' });
  });
});
