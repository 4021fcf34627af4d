export { addIds } from './add-ids';
export { checkBlocks, checkView } from './check';
export type { Problem } from './rules';
export { elementsOf } from './unique-ids';
