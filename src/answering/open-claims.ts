import type { Asked } from './world';

/** "Does Samsung have an AI platform?" */
const HAS_ONE =
  /\b(have|has|got|own|owns)\s+(an?|any|its\s+own|their\s+own)\s|(은|는)\s+(\S+\s+)?(플랫폼|제품|서비스|기기|콘텐츠|데이터)(이|가)?\s*(있(어|나|니|음|는지|습니까)|가지고)/;

/** Claims that a fact about somebody else leaves open: that one agreed, or has a thing of some kind, denies it of nobody. */
export const isOpen = (asked: Asked): boolean =>
  HAS_ONE.test(asked.text) || asked.words.content.some(({ concepts }) => concepts.includes('agree'));
