import type { Fact } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { type Asked, entitiesIn, groupOf, partsOf, type World } from './world';

const HAVING =
  /^(have|has|own|owns|run|runs|operate|operates|provide|provides|offer|offers|supply|supplies|bring|brings|make|makes)$/i;
const AUXILIARY = /^(do|does|did|will|would|can)$/i;
const PLACE =
  /^(['’]s\s+)?(own\s+)?(office|building|hq|headquarters|premises|tower|site|campus)s?\b|^\s*(네|의)?\s*(사옥|건물|본사|빌딩|사무실)/i;

const isOrganisation = (token: Token | undefined, world: World): boolean =>
  token !== undefined && groupOf(world.entity(entityOf(token) ?? '')) === 'organisation';

const among = (token: Token, ids: readonly string[], world: World): boolean =>
  partsOf(world, entityOf(token) as string).some((id) => ids.includes(id));

/** "Does LG run home IoT?" of a fact that has others bring it: that its sentence names LG too makes it none of LG's. */
function hasWhatOthersBring({ reading: { tokens } }: Asked, fact: Fact, world: World): boolean {
  const who = entitiesIn(fact.roles.who);
  return tokens.some((token, at) => {
    const verb = tokens.slice(at + 1).find(({ kind }) => kind !== 'not');
    return (
      AUXILIARY.test(tokens[at - 1]?.text ?? '') &&
      isOrganisation(token, world) &&
      HAVING.test(verb?.text ?? '') &&
      who.length > 0 &&
      who.every((id) => groupOf(world.entity(id)) === 'organisation') &&
      !among(token, who, world)
    );
  });
}

/** "Was it at LG's office?" of something that took place at another's. */
function atAnothersPlace({ reading: { tokens, text } }: Asked, fact: Fact, world: World): boolean {
  const owners = entitiesIn(fact.roles.where).flatMap((id) => world.entity(id)?.of ?? []);
  return tokens.some(
    (token) =>
      owners.length > 0 &&
      isOrganisation(token, world) &&
      PLACE.test(text.slice(token.end).replace(/^\s+/, '')) &&
      !among(token, owners, world),
  );
}

const EVERY = /\b(all|every|each)\b|모두|전부|다들|전원/;

/** "Are all three from LG?" of people of whom some are not. */
function notAllOf({ text, reading: { tokens } }: Asked, fact: Fact, world: World): boolean {
  const people = [...entitiesIn(fact.roles.who), ...entitiesIn(fact.roles.whom)].map((id) => world.entity(id));
  const claimed = tokens.filter((token) => isOrganisation(token, world));
  if (!EVERY.test(text) || claimed.length === 0) return false;
  if (world.entity(fact.about ?? '')?.type === 'person') return true;
  return (
    people.length > 1 &&
    people.every((one) => one?.type === 'person') &&
    people.some((one) => !claimed.some((token) => among(token, one?.of ? [one.of] : [], world)))
  );
}

/** True where a yes/no question gives a name what the fact gives to another. */
export const claimsAnothers = (asked: Asked, fact: Fact, world: World): boolean =>
  hasWhatOthersBring(asked, fact, world) || atAnothersPlace(asked, fact, world) || notAllOf(asked, fact, world);
