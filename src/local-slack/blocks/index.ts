export { addIds } from './add-ids';
export { checkAttachments, checkBlocks, checkView } from './check';
export { mapElements } from './map-elements';
export type { Problem } from './rules';
export { checkSuggestions } from './suggestion-rules';
export { blocksOf, elementsOf } from './unique-ids';
