import type { Fact } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { type Asked, groupOf, partsOf, type World } from './world';

/** What the question takes for granted of a name, and the fact that says otherwise. */
export interface FalsePremise {
  readonly fact: Fact;
  readonly text: string;
}

const TITLE = /^(title|president|vice-president|vice-chairman|chairman|ceo|cto|cfo|reporter|professor|division-head)$/;

/** The titles that a person's own title text speaks of. */
function titlesOf(id: string, world: World): Set<string> {
  const fact = world.about(id);
  const concepts = fact ? [...world.words(fact).said.keys()] : [];
  const titles = new Set(
    concepts
      .filter((word) => word.startsWith('concept:'))
      .map((word) => word.slice(8))
      .filter((concept) => TITLE.test(concept)),
  );
  return titles;
}

/** 기자들 and "told reporters" are the audience, not a title. */
const titleOf = (token: Token): string[] =>
  token.concepts.filter(
    (concept) =>
      TITLE.test(concept) &&
      (concept !== 'reporter' || (/^(기자|기자님|reporter|journalist)$/i.test(token.text) && !/^들/.test(token.tail))),
  );

/** Words that may stand between a company and its product or person without ending the phrase. */
const LINKS = /^(의|이|가|네|에서|소속|에|쪽|측|꺼|거|인|은|는|,|)$/;

/**
 * Names that belong together in the question but not in the article: "KT 이상민 부사장", "카카오가 만든 기가지니",
 * "부회장 전홍범". Only words that stand side by side count; "KT와 LG 씽큐" claims nothing.
 */
export function falsePremises(asked: Asked, world: World): FalsePremise[] {
  const { tokens, language } = asked.reading;
  const found: FalsePremise[] = [];
  tokens.forEach((token, at) => {
    const id = entityOf(token);
    const entity = id ? world.entity(id) : undefined;
    if (!id || !entity?.of) return;
    const fact = world.about(id);
    if (!fact) return;
    const before = neighbours(tokens, at, -1, language);
    const after = neighbours(tokens, at, 1, language);
    for (const near of [...before, ...after]) {
      const other = entityOf(near);
      if (other && groupOf(world.entity(other)) === 'organisation') {
        const parts = partsOf(world, other);
        if (!parts.includes(entity.of as string) && claimsOwner(asked, near, token, entity.type))
          found.push({ fact, text: near.text });
      }
      const distance = Math.abs(tokens.indexOf(near) - at);
      const titles =
        entity.type === 'person' &&
        (distance === 1 || (asked.yesNo && distance === 2)) &&
        !isOthersTitle(near, token, asked, world)
          ? titleOf(near)
          : [];
      const own = titles.length > 0 ? titlesOf(id, world) : new Set<string>();
      // "is no president" claims that somebody is not
      if (
        !(asked.yesNo && asked.negated) &&
        titles.length > 0 &&
        own.size > 0 &&
        !titles.some((title) => own.has(title))
      )
        found.push({ fact, text: near.text });
    }
  });
  return found;
}

/** "전홍범 부사장은 박일평 …", "Lee Sang-min? (president …": a title that follows another's name, or stands beyond a stop. */
function isOthersTitle(title: Token, name: Token, asked: Asked, world: World): boolean {
  const { tokens, text } = asked.reading;
  const between = title.end <= name.start ? text.slice(title.end, name.start) : text.slice(name.end, title.start);
  if (/[?!;(]/.test(between)) return true;
  // "did the reporter interview X": a verb between them
  const [first, second] = [title, name].sort((a, b) => a.start - b.start) as [Token, Token];
  const inside = tokens.slice(tokens.indexOf(first) + 1, tokens.indexOf(second));
  if (inside.some((token) => asked.words.content.includes(token) && !entityOf(token))) return true;
  if (title.start > name.start) return false;
  const before = tokens[tokens.indexOf(title) - 1];
  return before !== undefined && before.tail === '' && world.entity(entityOf(before) ?? '')?.type === 'person';
}

/** The tokens right before or after one, over words of grammar and makers' verbs, up to three away. */
function neighbours(tokens: readonly Token[], at: number, step: 1 | -1, language: string): Token[] {
  const out: Token[] = [];
  for (let k = at + step, hops = 0; k >= 0 && k < tokens.length && hops < 3; k += step, hops++) {
    const token = tokens[k] as Token;
    const entity = entityOf(token);
    const joint = step < 0 ? token : (tokens[k - 1] as Token);
    // 와, 랑, and, a comma or a case particle before something else end the phrase
    if (/^(와|과|랑|이랑|하고|도|을|를|한테|에게|보다|까지|부터)/.test(joint.tail)) break;
    if (/^(중에|중|가운데|중에서|among|between)$/i.test(token.text)) break;
    if (language === 'en' && /^(and|or|with|than|vs)$/i.test(token.text)) break;
    out.push(token);
    if (entity) break;
  }
  return out;
}

function claimsOwner(asked: Asked, owner: Token, owned: Token, type: string): boolean {
  const { text, language } = asked.reading;
  const between = owner.end <= owned.start ? text.slice(owner.end, owned.start) : text.slice(owned.end, owner.start);
  if (/[,;?]|\.\s/.test(between) && type !== 'person') return false;
  if (language === 'ko') {
    if (owner.start > owned.end) return false;
    const particle = owner.tail;
    const makes = /만든|만드는|개발|내놓|제작|운영|출시|플랫폼|꺼|거/.test(between);
    return (
      LINKS.test(particle) &&
      (makes || !/^(이|가|은|는|에서|에)$/.test(particle) || (type === 'person' && /^(의|)$/.test(particle)))
    );
  }
  if (owner.end <= owned.start)
    return /^('s|s'|\s)*(own\s+|(ai\s+)?(platform|president|ceo|boss|chief|executive|exec|vice president|cto|mr\.?|product|speaker|brand)\s*(called\s+)?)*$/i.test(
      between,
    );
  return (
    /^\s*(of|at|from|,)\s*$/i.test(between) ||
    /^,?\s*(the\s+)?((is|was|works|comes|senior|executive|former|current|new)\s+)?(president|ceo|cto|head|chief|boss|vice president|executive|exec)?\s*(of|at|from)\s*$/i.test(
      between,
    )
  );
}
