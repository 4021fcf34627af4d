export { checkKnowledge, type Problem } from './check';
export { KnowledgeError, loadKnowledge } from './load';
export * from './types';
export { type RawKnowledge, validateKnowledge } from './validate';
