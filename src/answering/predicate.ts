import type { Fact, Role } from '../knowledge';
import { entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { isAttested } from './attested';
import { isPlain, tellsHead } from './untold';
import type { Asked, World } from './world';

/** The only word of a question besides its one name: what is asked of it. */
function onlyWord({ words: { content } }: Asked): Token | undefined {
  const [word, ...more] = content.filter((token) => entityOf(token) === undefined);
  return word?.kind === 'word' && word.text.length > 1 && more.length === 0 && content.length === 2 ? word : undefined;
}

/** Wordings about a fact that use a word or its meaning, for it to be what they ask: at 3 a game's "change" is a device's. */
const OFTEN = 6;

const isOftenSaid = (word: Token, fact: Fact, world: World): boolean =>
  [...word.ids, ...word.concepts.map((concept) => `concept:${concept}`)].some(
    (id) => (world.words(fact).words.get(id) ?? 0) >= OFTEN,
  );

/**
 * "KT 앱 있어?", "when will Oculus Go change?": where one word is all that is asked of a name, the fact says it, or a good
 * part of the wordings about it do. In longer questions the other words tell what is meant.
 */
export function tellsOnlyWord(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const word = onlyWord(asked);
  return (
    !word ||
    asked.context.length > 0 ||
    isPlain(word) ||
    word.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) ||
    // what introduces a name says yes to nothing that it does not say itself
    (asked.yesNo && fact.about !== undefined && asked.entities.includes(fact.about)
      ? isAttested(word, fact, world, true)
      : tellsHead(word, fact, role, world) || isOftenSaid(word, fact, world))
  );
}
