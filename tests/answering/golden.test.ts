import { expectWithinLimits } from './question-files';

// The misses: npm run eval -- tests/questions/FILE. Those that are kept out are measured by that command alone; the
// oldest take as long as all others and have a suite of their own in tests/long.
it.each([
  { files: ['dev-ko.jsonl', 'dev-en.jsonl', 'dev-adv.jsonl'], minRight: 98, maxWrong: 1 },
  { files: ['tuning.jsonl'], minRight: 93, maxWrong: 2 },
])('$files: right and wrong keep to their limits', expectWithinLimits);
