import { abstain } from '../abstain';
import { shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import type { Context } from './context';

const LETTERS = '[\'‘"]?([A-Za-z]{2,6})[\'’"]?';
/** "What does CTO stand for?", "what's IM short for", "spell out the CTO acronym", "what's the DX in his title". */
const ASKS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:does|do|is|are|was|what|what's|whats|by)\\s+(?:the\\s+)?(?:letters\\s+|initials\\s+)?${LETTERS}\\s+(?:stand(?:s|ing)?\\s+for|short\\s+for|an?\\s+abbreviation|an?\\s+acronym|abbreviate)`,
    'i',
  ),
  new RegExp(`\\bspell\\s+out\\s+(?:the\\s+)?(?:letters\\s+|initials\\s+|acronym\\s+)?${LETTERS}`, 'i'),
  new RegExp(
    `\\b(?:full\\s+(?:form|name)|meaning|expansion)\\s+of\\s+(?:the\\s+)?(?:letters\\s+|initials\\s+|acronym\\s+)?${LETTERS}(?![a-z])`,
    'i',
  ),
  /\b(?:[Ww]hat|[Ww]hat['’]?s|[Ww]hat\s+is)\s+(?:does\s+)?(?:the\s+)?['‘"]?([A-Z]{2,6})['’"]?\s+(?:mean\s+)?in\s/,
];

const WORDS_OF_ASKING = /^(what|the|it|this|that|these|does|is)$/i;

const SMALL = /^(of|and|the|in|for)$/i;

/** True where words of the text begin with the letters: "Korea Advanced Institute of Science and Technology". */
function spells(text: string, letters: string): boolean {
  const initials = text
    .split(/[\s()&·-]+/)
    .filter((word) => word && !SMALL.test(word) && word.toLowerCase() !== letters.toLowerCase())
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return initials.includes(letters.toLowerCase());
}

/** What letters stand for, where the article spells them out in brackets, as it does once: "CTO (chief technology officer)". */
export function standsFor({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  if (language !== 'en' || asked.yesNo) return undefined;
  const letters = ASKS.map((pattern) => pattern.exec(asked.reading.text)?.[1]).find(
    (found) => found !== undefined && !WORDS_OF_ASKING.test(found),
  );
  if (!letters) return undefined;
  const spelt = new RegExp(`\\b${letters}\\b(?:\\s+[a-z]+)?\\s+\\(([^)]+)\\)`, 'i');
  const found = world.corpus.knowledge.facts.flatMap((fact) => {
    const words = spelt.exec(fact.statement.en)?.[1];
    return words && /[a-z]/.test(words) ? [{ fact, words }] : [];
  });
  const one = found.find(({ fact }) => fact.about && asked.entities.includes(fact.about)) ?? found[0];
  if (!one) {
    const intro = asked.entities.flatMap((id) => world.about(id) ?? []);
    return intro.some((fact) => spells(fact.statement.en, letters)) ? undefined : abstain(asked, world, []);
  }
  const short = `${one.words.charAt(0).toUpperCase()}${one.words.slice(1)}.`;
  return {
    status: 'answered',
    text: shortThenStatement(short, [one.fact.statement], language),
    facts: [one.fact],
    intent: 'stands-for',
    role: 'what',
    confidence: 0.9,
    reason: 'The article spells the letters out.',
  };
}
