export { createIndex, type Hit, type IndexedText, type SearchIndex } from './create-index';
