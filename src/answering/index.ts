export { refuse } from './abstain';
export * from './answer';
export { createCorpus, readWordings } from './corpus';
export { FEATURE_NAMES } from './features';
export type { Weights } from './logistic';
export { type Room, respond } from './respond';
export { trainWeights } from './train';
export { WEIGHTS } from './weights.data';
export { createWorld } from './world';
