/** The library: `createBot(loadKnowledge('knowledge')).ask('AI 원팀에 누가 합류했나?')`. */
export {
  type Answer,
  type Article,
  type Bot,
  type Citation,
  createBot,
  type Explanation,
  type FeatureValue,
  type Language,
  type Match,
  type Paragraph,
  type Passage,
  type Status,
} from './bot';
export { GisabotError } from './errors';
export {
  type DateValue,
  type Entity,
  type Fact,
  type Knowledge,
  KnowledgeError,
  loadKnowledge,
  type Problem,
  type Role,
  type RoleValue,
  type Text,
  type Wording,
} from './knowledge';
