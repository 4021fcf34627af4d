export type {
  Answer,
  Citation,
  Explanation,
  FeatureValue,
  Language,
  Match,
  Paragraph,
  Passage,
  Status,
} from '../answering';
export type { Article } from '../knowledge';
export { type Bot, createBot } from './create-bot';
export { type Group, groupAlike } from './group-alike';
export { createGuide, type Guide } from './guide';
export type { Topic } from './topics';
