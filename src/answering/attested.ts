import type { Fact, Role } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { accountsFor, explains } from './accounting';
import { asksWhatKind } from './asked-type';
import { classesOf, nounTypes } from './classes';
import { type Asked, partsOf, type World } from './world';

/**
 * Share of the wordings for one role that must use a word for it to be what they ask for. Below it, a single wording that
 * calls a shipbuilder "the one that makes ships" would make ships something that the article tells of.
 */
const OFTEN = 0.04;

/**
 * True where the fact's own sentence says the word, or a good part of the wordings for one of its roles.
 * @param ownWordsOnly wordings do not count: what denies something has to say it itself
 */
export function isAttested(token: Token, fact: Fact, world: World, ownWordsOnly = false): boolean {
  const words = world.words(fact);
  const entity = entityOf(token);
  if (entity) return partsOf(world, entity).some((part) => words.entities.has(part));
  if (token.kind === 'date' || token.kind === 'number') return explains(token, words) >= 0.5;
  if (accountsFor(token, words.said) >= 0.5) return true;
  if (
    classesOf(token).some((name) => words.classes.has(name)) ||
    nounTypes(token)?.some((type) => words.types.has(type))
  )
    return true;
  return (
    !ownWordsOnly &&
    world.corpus.asks.some(
      ({ ask, words: used, wordings }) =>
        ask.fact === fact && token.ids.some((id) => (used.get(id) ?? 0) >= Math.max(2, wordings * OFTEN)),
    )
  );
}

/** The noun right after 무슨, 어느, 어떤, which: what kind of thing is asked for. */
export function nounAsked({ reading: { tokens }, words: { content } }: Asked): Token | undefined {
  const at = tokens.findIndex((token) => token.kind === 'role' && /^(무슨|어느|어떤|뭔|which)$/i.test(token.text));
  const noun = at < 0 ? undefined : tokens[at + 1];
  // what they are to one another, and a word for the alliance itself, are told by other words
  if (noun && (noun.concepts.includes('relation') || /^(팀|team)$/i.test(noun.text))) return undefined;
  return noun && content.includes(noun) && (noun.kind === 'word' || noun.kind === 'unknown') ? noun : undefined;
}

/** True unless a kind of thing is asked for that the fact says nothing of: "무슨 배를 만들어?", "which hospital". */
export function tellsKind(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const noun = nounAsked(asked);
  // an introduction says what something is, whatever else of it wordings ask for
  const introduces = fact.about !== undefined && role === 'what' && fact.roles.what?.kind === 'text';
  // a division is what it deals in
  if (world.entity(fact.about ?? '')?.type === 'division') return true;
  // "기가지니는 무슨 제품이야?"
  if (fact.about && asked.entities.includes(fact.about) && asksWhatKind(asked)) return true;
  return noun === undefined || role === 'title' || isAttested(noun, fact, world, introduces);
}
