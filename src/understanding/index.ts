export { ATTRIBUTE_CONCEPTS } from './data/concepts.data';
export { CONTINUATION } from './data/function-words.data';
export { type DateMention, datesAgree } from './dates';
export { type Classified, type Classify, type LabelledTokens, trainClassifier } from './natural';
export { findNumbers } from './numbers';
export { createReader, type Read, type Reading } from './read';
export { isContent, isFramingWord, termsOf } from './terms';
export { entityOf, rolesOf, type Token, type TokenKind } from './tokens';
export { createVocabulary, type Vocabulary, wordId } from './vocabulary';
