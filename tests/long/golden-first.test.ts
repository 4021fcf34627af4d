import { expectWithinLimits } from '../answering/question-files';

it.each([{ files: ['tuning-first.jsonl'], minRight: 92, maxWrong: 2 }])(
  '$files: right and wrong keep to their limits',
  expectWithinLimits,
);
