export { createBareIndex } from './create-bare-index';
export { createIndex, type Hit, type IndexedText, type SearchIndex } from './create-index';
