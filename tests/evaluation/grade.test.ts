import fc from 'fast-check';
import type { Status } from '../../src/bot';
import { type Grade, grade, type Kind, shortfall } from '../../src/evaluation';

const SAID = '2020년 2월 가나전자가 합류했어요.';

interface Row {
  readonly kind: Kind;
  readonly cat?: string;
  readonly status: Status;
  readonly answer?: string;
  readonly must?: string[][];
  readonly mustNot?: string[];
  readonly expected: Grade;
  readonly why: string;
}

const must = [['가나전자', 'Gana'], ['2020']];
const mustNot = ['다라통신'];

const ROWS: Row[] = [
  { kind: 'answer', status: 'answered', must, expected: 'right', why: 'every group' },
  { kind: 'answer', status: 'corrected', must, expected: 'right', why: 'a correction that says it all' },
  { kind: 'answer', status: 'answered', must: [['2020년2월']], expected: 'right', why: 'spaces do not count' },
  {
    kind: 'answer',
    status: 'answered',
    answer: 'GANA',
    must: [['gana']],
    expected: 'right',
    why: 'case does not count',
  },
  { kind: 'answer', status: 'answered', must: [], expected: 'right', why: 'nothing asked for' },
  { kind: 'answer', status: 'answered', must: [...must, ['마바']], expected: 'wrong', why: 'a group is missing' },
  { kind: 'answer', status: 'corrected', must: [['마바']], expected: 'wrong', why: 'a correction without the group' },
  { kind: 'answer', status: 'answered', must, mustNot: ['2월'], expected: 'wrong', why: 'a mustNot is said' },
  { kind: 'answer', status: 'not_in_article', must, expected: 'missed', why: 'not answered' },
  { kind: 'answer', status: 'unclear', must, expected: 'missed', why: 'not understood' },
  { kind: 'answer', status: 'smalltalk', must, mustNot: ['2월'], expected: 'missed', why: 'taken for small talk' },

  { kind: 'answer', cat: 'smalltalk', status: 'smalltalk', expected: 'right', why: 'friendly' },
  { kind: 'answer', cat: 'smalltalk', status: 'unclear', must: [['x']], expected: 'right', why: 'any text will do' },
  { kind: 'answer', cat: 'smalltalk', status: 'answered', expected: 'wrong', why: 'a claim in small talk' },
  { kind: 'answer', cat: 'smalltalk', status: 'answered', answer: '', expected: 'wrong', why: 'an empty claim' },
  { kind: 'answer', cat: 'smalltalk', status: 'smalltalk', answer: ' ', expected: 'missed', why: 'no text' },
  { kind: 'refuse', cat: 'smalltalk', status: 'answered', expected: 'wrong', why: 'small talk that is to be refused' },

  { kind: 'refuse', status: 'not_in_article', mustNot, expected: 'right', why: 'refused' },
  {
    kind: 'refuse',
    status: 'corrected',
    mustNot,
    must: [['x']],
    expected: 'right',
    why: 'corrected, must not looked at',
  },
  { kind: 'refuse', status: 'unclear', answer: '', expected: 'right', why: 'not understood' },
  { kind: 'refuse', status: 'answered', mustNot, expected: 'wrong', why: 'answered' },
  { kind: 'refuse', status: 'not_in_article', mustNot: ['가나'], expected: 'wrong', why: 'refused, but said' },

  { kind: 'correct', status: 'corrected', must: [['x']], mustNot, expected: 'right', why: 'corrected, groups missing' },
  { kind: 'correct', status: 'not_in_article', must: [['x']], expected: 'right', why: 'refused' },
  { kind: 'correct', status: 'answered', must, mustNot, expected: 'right', why: 'answered with every group' },
  { kind: 'correct', status: 'answered', must: [['x']], expected: 'wrong', why: 'answered without a group' },
  { kind: 'correct', status: 'answered', must, mustNot: ['가나'], expected: 'wrong', why: 'answered with a mustNot' },
  { kind: 'correct', status: 'corrected', must, mustNot: ['가나'], expected: 'wrong', why: 'corrected with a mustNot' },
];

describe('grade', () => {
  it.each(ROWS)('$kind, $status: $expected ($why)', ({ kind, cat = 'who', status, expected, ...row }) => {
    const { must: groups = [], mustNot: phrases = [], answer = SAID } = row;
    expect(grade({ kind, cat, must: groups, mustNot: phrases }, { status, answer })).toBe(expected);
  });

  it('finds a decomposed phrase in a composed answer', () => {
    const expected = { kind: 'answer', cat: 'who', must: [['가나전자'.normalize('NFD')]], mustNot: [] } as const;
    expect(grade(expected, { status: 'answered', answer: SAID })).toBe('right');
  });

  it('never throws, and never misses what is to be refused or corrected', () => {
    const text = fc.string({ unit: 'binary' });
    const statuses: Status[] = ['answered', 'corrected', 'not_in_article', 'unclear', 'smalltalk'];
    const expected = fc.record({
      kind: fc.constantFrom<Kind>('answer', 'refuse', 'correct'),
      cat: fc.oneof(fc.constant('smalltalk'), text),
      must: fc.array(fc.array(text)),
      mustNot: fc.array(text),
    });
    fc.assert(
      fc.property(expected, fc.constantFrom(...statuses), text, (one, status, answer) => {
        const graded = grade(one, { status, answer });
        expect(['right', 'wrong', 'missed']).toContain(graded);
        expect(graded === 'missed' && one.kind !== 'answer').toBe(false);
      }),
    );
  });
});

describe('shortfall', () => {
  it('names the groups that are missing and the phrases that are said', () => {
    expect(
      shortfall({ must: [['가나전자'], ['x', 'y']], mustNot: ['합류', 'z'] }, { status: 'answered', answer: SAID }),
    ).toEqual({
      missing: [['x', 'y']],
      hit: ['합류'],
    });
  });
});
