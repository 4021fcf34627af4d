import { parseFiles, QuestionsError } from '../../src/evaluation';
import { line, makeCase } from './helpers';

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof QuestionsError) return error.problems;
    throw error;
  }
  return [];
}

describe('one file', () => {
  it('reads one case a line, with its place', () => {
    const text = `${line()}\n${line({ id: 'a2', thread: 't1' })}\n`;
    expect(parseFiles([{ text, file: 'q.jsonl' }])).toEqual([
      makeCase({ must: [['가나전자']], file: 'q.jsonl', line: 1 }),
      makeCase({ id: 'a2', must: [['가나전자']], thread: 't1', file: 'q.jsonl', line: 2 }),
    ]);
  });

  it.each([
    { what: 'a byte order mark', text: `\uFEFF${line()}` },
    { what: 'Windows line ends', text: `${line()}\r\n\r\n` },
    { what: 'no last line end', text: line() },
    { what: 'an empty question', text: line({ q: '' }) },
    { what: 'small talk without must groups', text: line({ cat: 'smalltalk', must: [] }) },
    { what: 'a refusal without must and mustNot', text: line({ kind: 'refuse', must: undefined, mustNot: undefined }) },
    { what: 'a field of notes', text: line({ note: 'why' }) },
  ])('takes $what', ({ text }) => {
    expect(parseFiles([{ text, file: 'q.jsonl' }])).toHaveLength(1);
  });

  it.each([
    { given: { id: '' }, problem: 'id: ""; give it a name that no other line of the file has' },
    { given: { id: 7 }, problem: 'id: 7; give it a name that no other line of the file has' },
    { given: { q: undefined }, problem: 'q: missing; write the question as a string' },
    { given: { lang: 'kr' }, problem: 'lang: "kr"; use one of "ko", "en", "mix"' },
    { given: { kind: 'anser' }, problem: 'kind: "anser"; use one of "answer", "refuse", "correct"' },
    { given: { cat: ' ' }, problem: 'cat: " "; name what is asked for, such as "who" or "when"' },
    {
      given: { must: undefined },
      problem: 'must: missing; write groups of alternatives, such as [["KT","케이티"],["2020"]]',
    },
    { given: { must: ['가나전자'] }, problem: 'must[0]: "가나전자"; list at least one alternative' },
    { given: { must: [['가나'], []] }, problem: 'must[1]: []; list at least one alternative' },
    { given: { must: [['가나', ' ']] }, problem: 'must[0][1]: " "; write the words to look for' },
    { given: { mustNot: '다라' }, problem: 'mustNot: "다라"; write a list of strings' },
    { given: { mustNot: null }, problem: 'mustNot: null; write a list of strings' },
    { given: { mustNot: [3] }, problem: 'mustNot[0]: 3; write the words to look for' },
    { given: { thread: 1 }, problem: 'thread: 1; name the conversation, or leave it out' },
    { given: { mustnot: ['다라'] }, problem: 'mustnot: unknown field; did you mean "mustNot"?' },
    { given: { must_not: ['다라'] }, problem: 'must_not: unknown field; did you mean "mustNot"?' },
  ])('names $problem', ({ given, problem }) => {
    expect(problemsOf(() => parseFiles([{ text: line(given), file: 'q.jsonl' }]))).toEqual([`q.jsonl:1: ${problem}`]);
  });

  it.each([
    { text: '{"id":', start: 'q.jsonl:1: line: {"id":: not JSON (' },
    { text: '누가?', start: 'q.jsonl:1: line: 누가?: not JSON (' },
    { text: '[1]', start: 'q.jsonl:1: line: [1]: not an object; ' },
    { text: 'null', start: 'q.jsonl:1: line: null: not an object; ' },
    { text: '\n\n', start: 'q.jsonl:1: line: no question in the file; ' },
  ])('refuses the line $text', ({ text, start }) => {
    const [problem, ...others] = problemsOf(() => parseFiles([{ text, file: 'q.jsonl' }]));
    expect(problem?.startsWith(start)).toBe(true);
    expect(others).toEqual([]);
  });

  it('lists all problems at once, with a stable code', () => {
    const text = [line({ q: 1, lang: 'x' }), '{', line(), line()].join('\n');
    const problems = problemsOf(() => parseFiles([{ text, file: 'q.jsonl' }]));
    expect(problems.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'q.jsonl:1: q:',
      'q.jsonl:1: lang:',
      'q.jsonl:2: line:',
      'q.jsonl:4: id:',
    ]);
    expect(problems[3]).toBe('q.jsonl:4: id: "a1" is also the id of line 3; give it another');
    expect(() => parseFiles([{ text, file: 'q.jsonl' }])).toThrow(
      expect.objectContaining({ code: 'QUESTIONS_INVALID' }),
    );
  });
});

describe('parseFiles', () => {
  it('keeps the order of the files; two files may share an id', () => {
    const cases = parseFiles([
      { file: 'one.jsonl', text: line() },
      { file: 'two.jsonl', text: line() },
    ]);
    expect(cases.map((one) => one.file)).toEqual(['one.jsonl', 'two.jsonl']);
  });

  it('lists the problems of all files together', () => {
    const problems = problemsOf(() =>
      parseFiles([
        { file: 'one.jsonl', text: '' },
        { file: 'two.jsonl', text: line({ kind: '' }) },
      ]),
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['one.jsonl', 'two.jsonl']);
  });
});
