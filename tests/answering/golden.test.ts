import { expectWithinLimits } from './question-files';

// The misses: npm run eval -- tests/questions/FILE. The thousands of questions that the bot was tuned on have a suite of
// their own in tests/long; those that are kept out are measured by that command alone.
it.each([{ files: ['dev-ko.jsonl', 'dev-en.jsonl', 'dev-adv.jsonl'], minRight: 98, maxWrong: 1 }])(
  '$files: right and wrong keep to their limits',
  expectWithinLimits,
);
