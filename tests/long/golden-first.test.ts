import { expectWithinLimits } from '../answering/question-files';

it.each(['tuning-first.jsonl'])('%s: right and wrong keep to their limits', expectWithinLimits);
