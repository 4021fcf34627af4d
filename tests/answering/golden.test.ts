import { expectWithinLimits, filesWithLimits, questionFiles } from './question-files';

it('finds every file that it has limits for', () => {
  expect(filesWithLimits().filter((name) => !questionFiles().includes(name))).toEqual([]);
});

// The misses: npm run eval -- tests/questions/FILE. The oldest questions take as long as all others; they have a suite of their own.
it.each(questionFiles().filter((name) => name !== 'tuning-first.jsonl'))(
  '%s: right and wrong keep to their limits',
  expectWithinLimits,
);
