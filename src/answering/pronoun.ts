import { entityOf, type Read, type Token } from '../understanding';
import type { Answer } from './answer';
import { withTail } from './chain';
import { turnsOf } from './ellipsis';
import { referents } from './referents';
import { type Asked, groupOf, understand, type World } from './world';

const IT = /^(it|its|그거|그것|그게|그건|그걸|이거|이것)$/i;
const THEY = /^(they|them|their|걔네|걔네들|걔들|그들|이들|얘네)$/i;
const OWNING = /^(its|their)$/i;

/** Questions whose answer is the thing itself, so that it is what "it" means next. */
const TELLS_THING = /\.(what|name|whom)$/;

const isThing = (id: string, world: World): boolean => {
  const entity = world.entity(id);
  return entity !== undefined && id !== 'ai' && (entity.type === 'alliance' || NAMED_THINGS.has(entity.type));
};
const NAMED_THINGS: ReadonlySet<string> = new Set(['event', 'device', 'content', 'platform', 'product', 'service']);

/** The one thing that the conversation is about: what the last answer named, else what its question was about. */
function thing(earlier: readonly Answer[], world: World, read: Read): string | undefined {
  for (const turn of turnsOf(earlier).slice(0, 3)) {
    const told = referents(turn, world).filter((id) => isThing(id, world));
    const about = understand(read(turn.explanation.read)).entities.filter((id) => isThing(id, world));
    if (TELLS_THING.test(turn.intent) && told.length === 1) return told[0];
    if (about.length === 1) return about[0];
    const both = [...new Set([...told, ...about])];
    if (both.length > 0) return both.length === 1 ? both[0] : undefined;
  }
  return undefined;
}

/** Words of "what is it?" and "who are they?", which ask of all that was said before. */
const BARE = 3;

/** The people, or else the companies, that the last answer listed. */
function several([last]: readonly Answer[], world: World): string[] {
  const told = last?.status === 'answered' ? referents(last, world) : [];
  const of = (group: string) => told.filter((id) => groupOf(world.entity(id)) === group);
  return [of('person'), of('organisation')].find((ids) => ids.length > 1) ?? [];
}

/**
 * "who brought it up?", "그걸 누가 꺼냈어?", "what will they work on?": the question with the names of what was spoken of
 * last in the pronoun's own place. A question of nothing but a pronoun asks of all that was said, and is none of these.
 */
export function pronounNamed(asked: Asked, earlier: readonly Answer[], world: World, read: Read): string | undefined {
  const { reading, language, words } = asked;
  if (asked.yesNo || words.roles.length === 0) return undefined;
  const pronouns = reading.tokens.filter(
    ({ kind, text }) => kind === 'reference' && (IT.test(text) || THEY.test(text)),
  );
  const [pronoun] = pronouns;
  if (!pronoun || pronouns.length > 1) return undefined;
  const more = words.content.some((token) => !entityOf(token)) || reading.tokens.length > BARE;
  if (!more) return undefined;
  const one = IT.test(pronoun.text) ? thing(earlier, world, read) : undefined;
  const ids = one ? [one] : THEY.test(pronoun.text) ? several(turnsOf(earlier), world) : [];
  if (ids.length === 0 || ids.some((id) => asked.entities.includes(id))) return undefined;
  return inPlace(
    pronoun,
    ids.map((id) => world.entity(id)?.name[language] ?? id),
    asked,
  );
}

function inPlace(pronoun: Token, names: readonly string[], { reading: { text }, language }: Asked): string {
  const before = text.slice(0, pronoun.start);
  if (language === 'ko')
    return `${before}${withTail(names.join(', '), pronoun.tail)}${text.slice(pronoun.end + pronoun.tail.length)}`;
  return `${before}${names.join(' and ')}${OWNING.test(pronoun.text) ? "'s" : ''}${text.slice(pronoun.end)}`;
}
