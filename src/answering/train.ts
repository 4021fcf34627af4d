import type { Knowledge, RoleValue } from '../knowledge';
import { createReader, createVocabulary, seeded, shuffled } from '../understanding';
import { type Ask, createCorpus, type LearnedWording, readWordings } from './corpus';
import { gather } from './evidence';
import { FEATURE_NAMES } from './features';
import { type Example, fitLogistic } from './logistic';
import { questionWords } from './question-words';

const valueKey = (value: RoleValue | undefined): string =>
  value?.kind === 'entities' ? [...value.entities].sort().join() : value?.kind === 'date' ? value.date : '';

/** Two asks whose right answers are the same: one day that two facts name, one list of names. */
export function sameAnswer(a: Ask, b: Ask): boolean {
  if (a.key === b.key || a.fact.id === b.fact.id) return true;
  const value = valueKey(a.fact.roles[a.role]);
  return value !== '' && value === valueKey(b.fact.roles[b.role]);
}

/**
 * Learns the decision's weights: each fold's wordings and near misses are asked of a corpus that has not seen them, and
 * the first candidates labelled by whether they are what was asked for.
 */
export function trainWeights(knowledge: Knowledge, seed: number, folds = 5): { weights: number[]; examples: number } {
  const vocabulary = createVocabulary([knowledge]);
  const read = createReader(vocabulary, knowledge.article.published);
  const wordings = shuffled(readWordings(knowledge, read), seeded(seed));
  const misses = shuffled(
    knowledge.nearMisses.map((text) => read(text).tokens),
    seeded(seed + 1),
  );
  const examples: Example[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const out: LearnedWording[] = wordings.filter((_, at) => at % folds === fold);
    const corpus = createCorpus(
      knowledge,
      vocabulary,
      read,
      wordings.filter((_, at) => at % folds !== fold),
    );
    for (const { ask, tokens } of out) {
      for (const { candidate, features } of gather(questionWords(tokens), corpus, 4)) {
        const right =
          candidate.ask.key === ask.key || (candidate.ask.role === ask.role && sameAnswer(candidate.ask, ask));
        // another role of the same fact is a poor answer, not a wrong one: it teaches nothing
        if (!right && candidate.ask.fact.id === ask.fact.id) continue;
        examples.push({ features, label: right ? 1 : 0, weight: 1 });
      }
    }
    for (const tokens of misses.filter((_, at) => at % folds === fold)) {
      // near misses are an eighth of the texts and a third of what people ask
      for (const { features } of gather(questionWords(tokens), corpus, 3))
        examples.push({ features, label: 0, weight: 4 });
    }
  }
  return { weights: fitLogistic(examples, FEATURE_NAMES.length, 0.0003), examples: examples.length };
}
