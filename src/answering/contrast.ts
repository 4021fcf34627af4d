import { entityOf, type Token } from '../understanding';
import { type Asked, groupOf, type World } from './world';

/** A question about one of the names that another question asks about together. */
export interface Part {
  readonly name: Token;
  readonly question: string;
}

const CONTRAST =
  /(어떻게\s*|뭐가\s*|무엇이\s*)?(차이점?(이|가|은|는|을|를)?|다른\s*점(이|은|을)?|다른가요?|다른지|다르[가-힣]*|달라[가-힣]*|비교(해|하여|해서|하면|하자면)?)(?![가-힣])|\bwhat('s|\s+is)\s+the\s+difference\s+between\b|\b(the\s+)?differences?\s+(between|in)\b|\bcompare\b|\bhow\s+do(es)?\b(?=.*\bdiffer)|\bdiffer(s)?\b/gi;
const ASKING = /뭐|무엇|무슨|누구|어디|언제|\b(what|who|which|when|where)\b/i;

/**
 * The halves of a contrast as questions of their own: "KT가 내는 거랑 LG가 내는 거 차이", "compare what A gives and what B
 * gives". What stands before the first half belongs to both.
 */
export function halves(asked: Asked, world: World): readonly Part[] | undefined {
  const { text, tokens } = asked.reading;
  const named = tokens.filter((token) => entityOf(token) && entityOf(token) !== 'ai');
  for (const one of named) {
    const other = named.find(
      (token) =>
        token.start > one.end &&
        entityOf(token) !== entityOf(one) &&
        groupOf(world.entity(entityOf(token) as string)) === groupOf(world.entity(entityOf(one) as string)),
    );
    const first = other ? text.slice(one.start, other.start) : '';
    const cut = /^(\s*\S.*?)\s*(이?랑|와|과|하고|,|\band\b(\s+what)?|\bvs\.?)\s*$/i.exec(first);
    // a half says something of its name
    if (!other || !cut || (cut[1] as string).length <= one.end - one.start + one.tail.length + 1) continue;
    const before = text.slice(0, one.start).replace(CONTRAST, ' ');
    const ask = (half: string) => {
      const whole = `${before} ${half}`
        .replace(/[?？!.\s]+$/, '')
        .replace(/\s+/g, ' ')
        .trim();
      return ASKING.test(whole) ? `${whole}?` : `${whole} 뭐야?`;
    };
    return [
      { name: one, question: ask(cut[1] as string) },
      { name: other, question: ask(text.slice(other.start).replace(CONTRAST, ' ')) },
    ];
  }
  return undefined;
}
