import type { CrossValidationOptions } from '../evaluation';
import type { Knowledge } from '../knowledge';
import { createReader, createVocabulary, termsOf, trainClassifier } from '../understanding';

/** An article's intent classifier as the bot trains it, for cross-validation: what it learns from, and how. */
export function intentClassifier(knowledge: Knowledge): Pick<CrossValidationOptions, 'rows' | 'train'> {
  const vocabulary = createVocabulary([knowledge]);
  const read = createReader(vocabulary, knowledge.article.published);
  const terms = remember((text) => termsOf(read(text, true).tokens, vocabulary));

  return {
    rows: knowledge.wordings.map(({ fact, role, text }) => ({ text, label: `${fact}.${role}` })),
    train: (rows) => {
      const classify = trainClassifier(rows.map(({ text, label }) => ({ label, tokens: terms(text) })));
      return (text) => classify(terms(text))[0]?.label ?? '';
    },
  };
}

// Every fold reads the same wordings, and reading is the slow part.
function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}
