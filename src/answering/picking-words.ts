import { entityOf, type Token } from '../understanding';
import { classesOf } from './classes';
import type { Asked, World } from './world';

const PLACES: ReadonlySet<string> = new Set(['left', 'middle', 'right', 'first', 'second', 'third', 'fourth']);
const SORTS: ReadonlySet<string> = new Set([
  'university',
  'institute',
  'company',
  'telecom',
  'electronics',
  'internet',
  'shipbuilding',
]);

/** Words that pick some of a list, by what they pick: a place in a row, a sort of organisation. */
export function kindOfClass(token: Token): 'place' | 'sort' | undefined {
  if (entityOf(token)) return undefined;
  const classes = classesOf(token);
  return classes.some((name) => PLACES.has(name))
    ? 'place'
    : classes.some((name) => SORTS.has(name))
      ? 'sort'
      : undefined;
}

/** "the Korean partner?": nobody from abroad. */
const ORIGINS: readonly [string, string][] = [
  ['korean', 'foreign'],
  ['foreign', 'korean'],
];
export const isOfOtherOrigin = (id: string, asked: Asked, world: World): boolean =>
  ORIGINS.some(
    ([said, other]) =>
      world.entity(id)?.classes.includes(other) &&
      asked.reading.tokens.some((token) => classesOf(token).includes(said)),
  );
