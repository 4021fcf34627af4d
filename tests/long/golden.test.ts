import { expectWithinLimits } from '../answering/question-files';

it.each([{ files: ['tuning.jsonl', 'tuning-first.jsonl'], minRight: 94, maxWrong: 1 }])(
  '$files: right and wrong keep to their limits',
  expectWithinLimits,
);
