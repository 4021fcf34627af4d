import fc from 'fast-check';
import type { Answer } from '../../src/bot';
import { ask, bot } from './helpers';
import { problemsOf } from './valid-answer';

const MAX_LENGTH = 4_000;

/** Any sequence of UTF-16 units: control characters, halves of pairs, unassigned ones. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes));

/** Words of the article and of its questions in any order, which get further than noise does. */
const wordSalad = fc
  .array(
    fc.constantFrom(
      ...['AI 원팀', 'KT', '삼성전자', 'LG', '카카오', '박정호', 'CES 2020', '초협력', '기가지니', '네이버', '그 사람'],
      ...[
        '누가',
        '언제',
        '왜',
        '몇 곳',
        '어느 쪽',
        '합류',
        '출범',
        '말고',
        '빼고',
        '아닌',
        '먼저',
        '같은',
        '둘 다',
        '그리고',
      ],
      ...['who', 'when', 'not', 'except', 'AI One Team', 'Samsung', 'joined', 'both', 'which', 'how many', 'and', 'he'],
      ...[
        '2020년',
        '2월',
        '3일',
        '2019',
        '7곳',
        '는',
        '에',
        '?',
        '!',
        '.',
        ',',
        '\n',
        '"',
        "'",
        '<@U1>',
        '&amp;',
        'ㅅㅋㅌ',
        'dnjsxla',
      ],
    ),
    { maxLength: 14 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

const anyText = fc.oneof(
  units,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  wordSalad,
);

function expectValid(question: string, earlier?: readonly Answer[]): Answer {
  const answer = bot.ask(question, earlier);
  expect([question, problemsOf(question, answer)]).toEqual([question, []]);
  return answer;
}

describe('ask', () => {
  it('answers any text with a valid answer, and never throws', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        expectValid(question);
      }),
      { numRuns: 80 },
    );
  });

  it('does so in any conversation', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (questions) => {
        const earlier: Answer[] = [];
        for (const question of questions) earlier.push(expectValid(question, earlier));
      }),
      { numRuns: 30 },
    );
  });

  it('says the same each time, and leaves the conversation it is given as it is', () => {
    fc.assert(
      fc.property(wordSalad, wordSalad, (first, second) => {
        const earlier = [bot.ask(first)];
        const before = JSON.stringify(earlier);
        expect(bot.ask(second, earlier)).toEqual(bot.ask(second, earlier));
        expect(JSON.stringify(earlier)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses whatever is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (piece) => {
        const question = piece.repeat(Math.floor(MAX_LENGTH / piece.length) + 1);
        expect(expectValid(question).status).toBe('unclear');
      }),
    );
  });
});

describe('bad input', () => {
  it.each([
    { name: '1 MB of Hangul', question: '가'.repeat(1 << 20), says: '4,000자' },
    { name: '1 MB of questions', question: 'Who joined AI One Team? '.repeat(1 << 16), says: '4,000 characters' },
    { name: '1 MB of binary', question: '\u0000\ud800\uffff\u0007'.repeat(1 << 18), says: '4,000' },
    { name: '10,000 mentions', question: '<@U012ABCDEF>'.repeat(10_000), says: '4,000' },
    { name: 'one character too many', question: '가'.repeat(MAX_LENGTH + 1), says: '4,000자' },
  ])('refuses $name and says how long a question may be', ({ question, says }) => {
    const answer = expectValid(question);
    expect(answer.status).toBe('unclear');
    expect(answer.answer).toContain(says);
  });

  it('reads a question that is just short enough', () => {
    const question = 'AI 원팀은 언제 출범했나?';
    expect(expectValid(question.padEnd(MAX_LENGTH)).facts).toEqual(['team-launch']);
    expect(expectValid(question.padStart(MAX_LENGTH)).facts).toEqual(['team-launch']);
  });

  it.each([
    { name: 'mentions', piece: '<@U012ABCDEF>' },
    { name: 'syllables', piece: '가나다라' },
    { name: 'words without spaces', piece: 'AI원팀에누가' },
    { name: 'questions', piece: '누가 합류했나? ' },
    { name: 'unknown words', piece: 'abcdefgh ' },
    { name: 'misspelt words', piece: '삼성젼자 ' },
    { name: 'names', piece: 'Park Jung-ho ' },
    { name: 'words on the wrong layout', piece: 'dnjsxla ' },
    { name: 'romanised words', piece: 'gigajini-neun ' },
    { name: 'open brackets', piece: '<@' },
    { name: 'addresses', piece: 'http://' },
    { name: 'entities', piece: '&amp;' },
    { name: 'emoji', piece: '👨‍👩‍👧' },
    { name: 'nulls', piece: '\u0000' },
  ])('takes $name up to the limit in good time', ({ piece }) => {
    expectValid(piece.repeat(Math.floor(MAX_LENGTH / piece.length)));
    // A busy machine is slow; what grows with the square of its length or worse takes minutes.
  });

  it.each([
    { name: 'a lone surrogate', question: 'AI 원팀은 \ud800언제 출범했나?' },
    { name: 'nulls', question: 'AI 원팀은\u0000언제 출범했나?' },
    { name: 'invisible characters', question: 'AI \u200b원팀은 언제\u2060 출범했나\ufeff?' },
    { name: 'line breaks', question: 'AI 원팀은\r\n언제\n출범했나?\n' },
  ])('reads past $name', ({ question }) => {
    expect(expectValid(question).facts).toEqual(['team-launch']);
  });
});

it.each([
  ['AI 원팀에 누가 합류했나?'],
  ['LG전자는 AI 원팀에 있어?', '그럼 카카오는?'],
  ['AI 원팀은 언제 출범했어? 예산은 얼마야?'],
  ['박정호가 CES 2019에서 뭐라고 했어?'],
  ['AI 원팀의 예산은 얼마야?'],
  ['CES에서 AI 원팀 출범까지 몇 달 걸렸어?'],
  ['두 진영의 차이는 뭐야?'],
  ['기사 요약해줘'],
  ['안녕'],
  [''],
])('gives a valid answer to what is really asked: %s', (...questions) => {
  const answer = ask(...questions);
  expect(problemsOf(answer.question, answer)).toEqual([]);
});
