import type { Text } from '../knowledge';

/** The headings under which an article's entities are listed, and the entity types below each; others go last. */
export const TOPIC_HEADINGS: readonly { readonly name: Text; readonly types: readonly string[] }[] = [
  { name: { ko: '동맹과 회사', en: 'Alliances and companies' }, types: ['alliance', 'company'] },
  { name: { ko: '학교와 기관', en: 'Universities and institutes' }, types: ['university', 'institute', 'outlet'] },
  { name: { ko: '사람', en: 'People' }, types: ['person'] },
  { name: { ko: '행사와 장소', en: 'Events and places' }, types: ['event', 'place'] },
  {
    name: { ko: '제품, 서비스, 기술', en: 'Products, services and technology' },
    types: ['device', 'content', 'platform', 'product', 'service', 'technology', 'concept'],
  },
];

export const OTHER_TOPICS: Text = { ko: '그 밖에', en: 'Other topics' };
