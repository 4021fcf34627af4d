import { detectLanguage } from '../language';
import type { Asked, World } from './world';

/** Up to three questions near to this one that the article does answer. */
export function suggest(asked: Asked, world: World): string[] {
  const near = asked.words.content.length > 0 ? world.gather(asked, 12) : [];
  const keys = [...new Set(near.map(({ candidate }) => candidate.ask.key))];
  const all = keys.length > 0 ? keys : world.corpus.asks.map(({ ask }) => ask.key);
  const out: string[] = [];
  const facts = new Set<string>();
  for (const key of all) {
    const fact = key.split('.')[0] as string;
    if (facts.has(fact)) continue;
    const wording = world.corpus.knowledge.wordings.find(
      (one) =>
        `${one.fact}.${one.role}` === key &&
        detectLanguage(one.text) === asked.language &&
        (asked.language === 'ko' || /\?$/.test(one.text)),
    );
    if (!wording) continue;
    facts.add(fact);
    out.push(wording.text);
    if (out.length === 3) break;
  }
  return out;
}
