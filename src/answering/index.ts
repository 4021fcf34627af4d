export * from './answer';
export { createCorpus, readWordings } from './corpus';
export type { Weights } from './logistic';
export { type Room, respond } from './respond';
export { trainWeights } from './train';
export { createWorld } from './world';
