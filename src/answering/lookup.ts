import { entityOf, TITLE_CONCEPTS, type Token, wordId } from '../understanding';
import { weightOf } from './accounting';
import { countOf } from './counting';
import type { Draft } from './draft';
import { drawUp } from './draw-up';
import { countsGroup, pick } from './filter';
import { asksSeveral, fits } from './fits';
import { hasLeeway } from './leeway';
import type { Ranked } from './ranking';
import { rolesAsked } from './role-fit';
import { tell } from './tell';
import { ANSWER_FROM, FACT_FROM, ONLY_FROM, SHARED_IDF, SPLIT_FROM } from './thresholds';
import { type Asked, entitiesIn, type World } from './world';

/** Half of the words were guessed from misspelt ones and none is a name: rather noise than a question. */
const mostlyMended = (asked: Asked): boolean => {
  const { content } = asked.words;
  const guessed = content.filter(
    (token) => (token.mended && !token.ids.includes(wordId(token.text))) || token.kind === 'unknown',
  ).length;
  return asked.entities.length === 0 && guessed > 0 && guessed * 2 >= content.length;
};

/** Where all candidates that account for the whole question mean one fact, less probability is enough. */
function onlyOne(complete: readonly Ranked[], asked: Asked, world: World): Ranked | undefined {
  const [first] = complete;
  const weight = asked.words.content.reduce((sum, token) => sum + weightOf(token, world.corpus), 0);
  if (
    !first ||
    first.p < ONLY_FROM ||
    weight < SHARED_IDF ||
    (rolesAsked(asked).length > 0 && !rolesAsked(asked).some((role) => first.candidate.words.has(`role:${role}`)))
  )
    return undefined;
  return complete.every((one) => one.candidate.ask.fact === first.candidate.ask.fact || one.p < first.p / 3)
    ? first
    : undefined;
}

/** Another role of the same fact is likely: the fact is meant, and this is the role that answers the question word. */
const isOfLikelyFact = ({ candidate }: Ranked, ranked: readonly Ranked[]): boolean =>
  ranked.some(
    (other) => other.candidate.ask.fact === candidate.ask.fact && other.left.length === 0 && other.p >= FACT_FROM,
  );

/** "the two LG executives": a number of what is picked out of a list. */
function countsPicked(token: Token, { candidate }: Ranked, asked: Asked, world: World): boolean {
  const value = entitiesIn(candidate.ask.fact.roles[candidate.ask.role]);
  if (countsGroup(token, asked, world)) return true;
  return (
    token.kind === 'number' &&
    value.length > 1 &&
    (pick(value, asked, world) ?? []).length === (token.number ?? Number.NaN)
  );
}

/** "박정호가 뭐라고 했어?": all that somebody is quoted with, rather than that he spoke. */
function wordsOf(complete: readonly Ranked[], asked: Asked, world: World): Ranked | undefined {
  const [person, ...others] = asked.entities.filter((id) => world.entity(id)?.type === 'person');
  if (!asked.cues.has('said') || !person || others.length > 0 || asked.negated || asked.excepts) return undefined;
  const bare = asked.words.content.every(
    (token) => entityOf(token) === person || token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)),
  );
  const spoken = complete.filter(
    ({ candidate: { ask } }) => ask.role === 'what' && ask.fact.speakers.includes(person) && !ask.fact.event,
  );
  return bare ? spoken[0] : undefined;
}

/** An answer to a question for something: the value of a role, picked down to what was asked for. */
export function lookUp(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  if (asked.cues.has('opinion') || asked.words.content.length === 0 || mostlyMended(asked)) return undefined;
  const complete = ranked.filter(
    (one) =>
      (one.left.every((token) => countsPicked(token, one, asked, world)) || hasLeeway(one, asked, world.corpus)) &&
      fits(one, asked, world),
  );
  // "누구누구 있어?" is for a list, where there is one
  const lists = asksSeveral(asked)
    ? complete.filter(({ candidate: { ask } }) => entitiesIn(ask.fact.roles[ask.role]).length > 1)
    : [];
  const best =
    lists.find((one) => one.p >= ANSWER_FROM) ??
    complete.find((one) => one.p >= ANSWER_FROM) ??
    complete.find((one) => one.p >= SPLIT_FROM && isOfLikelyFact(one, ranked)) ??
    (asksSeveral(asked) ? complete.find((one) => one.p >= ONLY_FROM) : undefined) ??
    onlyOne(complete, asked, world) ??
    wordsOf(complete, asked, world);
  if (!best) return countOf(asked, world, ranked) ?? tell(asked, world, ranked);
  return drawUp(best, asked, world);
}
