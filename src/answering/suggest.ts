import { detectLanguage } from '../language';
import type { Asked, World } from './world';

/**
 * Up to three questions near to this one that the article does answer.
 * @param isAnswered whether a wording, asked as it stands, has an answer: not all that people may say of a fact has
 */
export function suggest(asked: Asked, world: World, isAnswered: (wording: string) => boolean): string[] {
  const near = asked.words.content.length > 0 ? world.gather(asked, 12) : [];
  const keys = [...new Set(near.map(({ candidate }) => candidate.ask.key))];
  const all = keys.length > 0 ? keys : mostWorded(world);
  const out: string[] = [];
  const facts = new Set<string>();
  for (const key of all) {
    const fact = key.split('.')[0] as string;
    if (facts.has(fact)) continue;
    const wording = world.corpus.knowledge.wordings.find(
      (one) =>
        `${one.fact}.${one.role}` === key &&
        detectLanguage(one.text) === asked.language &&
        (asked.language === 'ko' || /\?$/.test(one.text)) &&
        (keys.length > 0 || /\?$/.test(one.text)) &&
        isAnswered(one.text),
    );
    if (!wording) continue;
    facts.add(fact);
    out.push(wording.text);
    if (out.length === 3) break;
  }
  return out;
}

/** Where nothing is near: for each role, what the body says that people ask about in most ways. */
function mostWorded({ corpus: { asks, knowledge } }: World): string[] {
  const inBody = new Set(
    knowledge.facts.filter(({ paragraphs }) => typeof paragraphs[0] === 'number').map(({ id }) => id),
  );
  const count = new Map<string, number>();
  for (const { fact, role } of knowledge.wordings) {
    if (inBody.has(fact)) count.set(`${fact}.${role}`, (count.get(`${fact}.${role}`) ?? 0) + 1);
  }
  const sorted = asks
    .map(({ ask: { key, role } }) => ({ key, role, ways: count.get(key) ?? 0 }))
    .sort((a, b) => b.ways - a.ways);
  const first = sorted.filter(({ role }, index) => sorted.findIndex((each) => each.role === role) === index);
  return [...first, ...sorted].map(({ key }) => key);
}
