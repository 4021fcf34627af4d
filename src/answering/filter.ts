import { entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { classesOf, nounTypes } from './classes';
import { type Asked, groupOf, partsOf, type World } from './world';

/** Classes that nearly every name of a list has, so that the word is rather a name for the list ("어느 기업"). */
const LOOSE = new Set(['company', 'executive', 'korean']);
const PICKS =
  /중에|가운데|중\s|among|of\s+(them|these|those|the)|(기업|회사|업체)(은|는|만)|are\s+(not\s+)?compan|only\s+(the\s+)?compan|compan(y|ies)\s+only/;

/** 임원 가운데: among them, no place in a picture. */
function isAmong(token: Token, asked: Asked): boolean {
  const before = asked.reading.tokens[asked.reading.tokens.indexOf(token) - 1];
  return (
    token.text === '가운데' && token.tail === '' && before?.tail !== '의' && nounTypes(before ?? token) !== undefined
  );
}

const FROM_LEFT =
  /(왼쪽|왼편|좌측)(에서)?\s*부터|\bleft[\s-]to[\s-]right\b|\b(from|starting)\s+(on\s+|with\s+)?the\s+left\b/;
const FROM_RIGHT =
  /(오른쪽|오른편|우측)(에서)?\s*부터|\bright[\s-]to[\s-]left\b|\b(from|starting)\s+(on\s+|with\s+)?the\s+right\b/;
const ORDINALS = new Set(['first', 'second', 'third', 'fourth']);

/** "왼쪽부터", "left to right": the end that a whole row is told from; "second from the left" is one of it. */
export function rowFrom(asked: Asked): 'left' | 'right' | undefined {
  if (
    asked.reading.tokens.some((token) => token.kind === 'number' || classesOf(token).some((name) => ORDINALS.has(name)))
  )
    return undefined;
  return FROM_LEFT.test(asked.text) ? 'left' : FROM_RIGHT.test(asked.text) ? 'right' : undefined;
}

function classesAsked(asked: Asked, ids: readonly string[], world: World): { token: Token; classes: string[] }[] {
  return asked.reading.tokens.flatMap((token) => {
    if (isAmong(token, asked)) return [];
    const classes = classesOf(token).filter((name) => {
      const holders = ids.filter((id) => world.entity(id)?.classes.includes(name)).length;
      return (
        holders > 0 &&
        holders < ids.length &&
        !(rowFrom(asked) && (name === 'left' || name === 'right')) &&
        (!LOOSE.has(name) || PICKS.test(asked.text) || asked.negated || asked.excepts)
      );
    });
    return classes.length > 0 ? [{ token, classes }] : [];
  });
}

/** "the two LG companies": the number of parts of a group that the question names. */
export const countsGroup = (token: Token, asked: Asked, world: World): boolean =>
  token.kind === 'number' &&
  asked.entities.some((id) => partsOf(world, id).length > 1 && partsOf(world, id).length === token.number);

/** The titles that a person's introduction gives. */
function titlesOf(id: string, world: World): Set<string> {
  const fact = world.about(id);
  return new Set(
    fact
      ? [...world.words(fact).said.keys()]
          .map((word) => word.replace('concept:', ''))
          .filter((concept) => TITLE_CONCEPTS.has(concept))
      : [],
  );
}

/** True where a negation belongs to the token: "LG가 아닌", "SKT 빼고", "not work for LG", "besides Samsung". */
export function isExcluded(token: Token, asked: Asked): boolean {
  const { tokens, language } = asked.reading;
  const at = tokens.indexOf(token);
  const near = language === 'ko' ? tokens.slice(at + 1, at + 4) : tokens.slice(Math.max(0, at - 4), at);
  const after = tokens.slice(at + 1, at + 3);
  if (/(말고|빼고|외|아닌|제외)/.test(token.tail)) return true;
  // "covid aside"; "the virus, apart from its data" leaves out the data
  const rest = asked.reading.text.slice(token.end);
  if (language === 'en' && after.some((one) => /aside|apart|excluded/i.test(one.text)))
    return !/^\W*(aside|apart)\s+from\b/i.test(rest);
  return near.some((one) => one.kind === 'not' || one.kind === 'except');
}

/**
 * The names of a list that the question picks out: those of a class it names, without those it excludes.
 * @returns the list itself where it picks none, undefined where the pick is empty
 */
export function pick(ids: readonly string[], asked: Asked, world: World): readonly string[] | undefined {
  let picked = [...ids];
  const excluded = new Set<string>();
  if (asked.negated || asked.excepts) {
    for (const token of asked.reading.tokens) {
      const entity = entityOf(token);
      if (!entity || !isExcluded(token, asked)) continue;
      const parts = partsOf(world, entity);
      const kind = world.entity(entity)?.kindOf;
      excluded.add(entity);
      picked = picked.filter((id) => id !== kind && !parts.includes(id) && !parts.includes(world.entity(id)?.of ?? ''));
    }
  }
  const people = ids.every((id) => world.entity(id)?.type === 'person');
  const named = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation' && !excluded.has(id));
  if (people && named.length > 0 && ids.length > 1) {
    const owners = named.flatMap((id) => partsOf(world, id));
    picked = picked.filter((id) => owners.includes(world.entity(id)?.of ?? ''));
  }
  // "LG에서는 어디": a group named means its parts in the list
  for (const id of named) {
    const parts = world.entity(id)?.parts ?? [];
    if (parts.length > 0 && !people && parts.every((part) => ids.includes(part)))
      picked = picked.filter((one) => parts.includes(one));
  }
  for (const token of asked.reading.tokens) {
    const title = token.concepts.find((concept) => TITLE_CONCEPTS.has(concept));
    const holders = title ? ids.filter((id) => titlesOf(id, world).has(title)) : [];
    if (holders.length > 0 && (asked.negated || asked.excepts) && isExcluded(token, asked))
      picked = picked.filter((id) => !holders.includes(id));
    else if (holders.length > 0 && holders.length < ids.length) picked = picked.filter((id) => holders.includes(id));
  }
  // "학교랑 연구기관" wants both kinds; what is excluded goes one by one
  const wanted: string[] = [];
  for (const { token, classes } of classesAsked(asked, ids, world)) {
    const has = (id: string) => classes.some((name) => world.entity(id)?.classes.includes(name));
    if ((asked.negated || asked.excepts) && isExcluded(token, asked)) picked = picked.filter((id) => !has(id));
    else wanted.push(...classes);
  }
  if (wanted.length > 0)
    picked = picked.filter((id) => wanted.some((name) => world.entity(id)?.classes.includes(name)));
  return picked.length > 0 ? picked : undefined;
}
