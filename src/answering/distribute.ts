import { attachJosa } from '../language';
import { entityOf, type Read, type Token } from '../understanding';
import { halves, type Part } from './contrast';
import type { Draft } from './draft';
import { type Asked, groupOf, understand, type World } from './world';

const EACH =
  /각각|각자|서로|다른지|다르|차이|비교|둘\s*다|모두|\beach\b|\brespectively\b|\bdiffer|\bcompar|\bboth\b|\bversus\b|\bvs\b/;
const EACH_WORD =
  /(각각|각자|서로|어떻게\s*다른지|어떻게\s*달라[가-힣]*|뭐가\s*다른지|다른지|차이점?[은는이가을를]?|비교(해|하여|해서)?|\beach\b|\brespectively\b|\bdifferent(ly)?\b|\bcompare[ds]?\b|\bboth\b)/g;

/** Two names of one kind, joined by 와, 랑, and or a comma. */
function pair(asked: Asked, world: World): [Token, Token] | undefined {
  const named = asked.reading.tokens.filter((token) => entityOf(token) && entityOf(token) !== 'ai');
  for (let at = 0; at + 1 < named.length; at++) {
    const [one, two] = [named[at] as Token, named[at + 1] as Token];
    const between = asked.reading.text.slice(one.end, two.start).toLowerCase();
    const joined =
      /(이?랑|와|과|하고)$/.test(one.tail) ||
      /^\s*(and|vs\.?|versus|&|,|·|\/|-)\s*$/.test(between) ||
      /^\s*(그리고|및)\s*$/.test(between);
    const same = groupOf(world.entity(entityOf(one) as string)) === groupOf(world.entity(entityOf(two) as string));
    if (joined && same && entityOf(one) !== entityOf(two)) return [one, two];
  }
  return undefined;
}

/** "A랑 B 각각 …" as the same question with one of the names. */
function joined(asked: Asked, world: World): readonly Part[] | undefined {
  const two = pair(asked, world);
  if (!two) return undefined;
  const { text } = asked.reading;
  const [one, other] = two;
  const tail = other.tail;
  const build = (keep: Token) => {
    const name = text.slice(keep.start, keep.end);
    const said =
      asked.language === 'ko'
        ? tail.startsWith('은') || tail.startsWith('는')
          ? attachJosa(name, '은/는') + tail.slice(1)
          : name + tail
        : name;
    const end = other.end + (asked.language === 'ko' ? tail.length : 0);
    return `${text.slice(0, one.start)}${said} ${text.slice(end).trimStart()}`
      .replace(EACH_WORD, ' ')
      .replace(/\s+/g, ' ');
  };
  return two.map((name) => ({ name, question: build(name) }));
}

/**
 * A question about two names at once ("A랑 B 각각 …", "how do A and B differ in …") as the same question about each; both
 * must have an answer of their own.
 */
export function distribute(asked: Asked, world: World, read: Read, answer: (asked: Asked) => Draft): Draft | undefined {
  const explicit = EACH.test(asked.text);
  const parts = joined(asked, world) ?? (asked.cues.has('difference') ? halves(asked, world) : undefined);
  const drafts = parts?.map(({ question }) => answer(understand(read(question), asked.context))) ?? [];
  if (!parts || drafts.length === 0) return undefined;
  if (!drafts.every((draft) => draft.status === 'answered' && draft.role !== 'yesno')) return undefined;
  const [first, second] = drafts as [Draft, Draft];
  // the same fact twice is one answer, unless two were asked for
  if (!explicit && first.facts[0] === second.facts[0]) return undefined;
  const names = parts.map(({ name }) => world.entity(entityOf(name) as string)?.name[asked.language] ?? name.text);
  return {
    ...first,
    text: drafts.map((draft, at) => `${names[at]}: ${draft.text}`).join('\n'),
    facts: [...new Set(drafts.flatMap((draft) => draft.facts))],
    entities: [...new Set([...(first.entities ?? []), ...(second.entities ?? []), ...asked.entities])],
    confidence: Math.min(first.confidence, second.confidence),
    intent: explicit && asked.cues.has('difference') ? 'compare' : first.intent,
  };
}
