import type { Explanation, FeatureValue, Match } from './answer';
import type { Draft } from './draft';
import { FEATURE_NAMES } from './features';
import type { Weights } from './logistic';
import type { Asked, World } from './world';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What the question was taken for, what the decision weighed, and the facts it looked at. */
export function explain(draft: Draft, asked: Asked, world: World, weights: Weights): Explanation {
  const matches: Match[] = asked.reading.tokens.map((token) => ({
    text: token.text,
    start: token.start,
    end: token.end,
    as:
      token.ids.find((id) => id.startsWith('entity:')) ??
      (token.kind === 'role'
        ? (token.ids.find((id) => id.startsWith('role:')) as string)
        : token.kind === 'word'
          ? (token.ids.find((id) => id.startsWith('word:')) as string)
          : token.kind),
  }));
  const features: FeatureValue[] = draft.evidence
    ? FEATURE_NAMES.map((name, at) => {
        const value = round(draft.evidence?.features[at] ?? 0);
        const weight = round(weights[at] ?? 0);
        return { name, value, weight, contribution: round(value * weight) };
      })
    : [];
  const seen = new Set<string>();
  const passages = (asked.words.content.length > 0 ? world.gather(asked, 12) : []).flatMap(
    ({ candidate, features: values }) => {
      const fact = candidate.ask.fact.id;
      if (seen.has(fact)) return [];
      seen.add(fact);
      return [{ article: world.corpus.knowledge.article.id, fact, score: round(values[2] ?? 0) }];
    },
  );
  const unexplained = draft.unexplained ?? draft.evidence?.unexplained.map((token) => token.text) ?? [];
  return {
    read: asked.reading.text,
    intent: draft.intent,
    askedRole: draft.role,
    matches,
    unexplained: [...unexplained],
    features,
    reason: draft.reason,
    passages: passages.sort((a, b) => b.score - a.score),
  };
}
