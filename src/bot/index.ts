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
export type { Lesson } from './amend';
export { type Bot, createBot } from './create-bot';
export { type Group, groupAlike } from './group-alike';
export { createGuide, type Guide } from './guide';
export { sourceLine } from './source-line';
export type { Target } from './targets';
export type { PatientBot } from './taught-bot';
export { createAmendedBot, createTeaching, hasLearnt, type Teaching, type Trial, type TryOut } from './teaching';
export type { Topic } from './topics';
