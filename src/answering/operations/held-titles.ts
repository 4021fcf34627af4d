import { entityOf, TITLE_CONCEPTS } from '../../understanding';
import { shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { groupOf, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

/** Nouns that only announce a title, and words that take several people together. */
const ANNOUNCES = new Set(['job-title', 'title-headline', 'name', 'be-in-charge', 'both']);
const TOGETHER = /^(둘|셋|둘 다|모두|다|both|all|two|three)$/i;

/** The titles that what introduces a person gives. */
export function titlesOf(id: string, world: World): ReadonlySet<string> {
  const fact = world.about(id);
  const concepts = fact ? [...world.words(fact).said.keys()].map((word) => word.replace('concept:', '')) : [];
  return new Set(concepts.filter((concept) => TITLE_CONCEPTS.has(concept)));
}

/** "이상민 씨 직급이 사장인가?", "are A and B both presidents?": the titles asked about against those that people have. */
export function heldTitles({ asked, world }: Context): Draft | undefined {
  if (!asked.yesNo) return undefined;
  const people = asked.entities.filter((id) => world.entity(id)?.type === 'person');
  const claimed = asked.words.content.filter((token) => token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)));
  const introductions = people.flatMap((id) => world.about(id) ?? []);
  if (claimed.length === 0 || people.length === 0 || introductions.length < people.length) return undefined;
  const employers = people.flatMap((id) => world.entity(id)?.of ?? []);
  const rest = asked.words.content.filter((token) => {
    const id = entityOf(token);
    // another's company is a claim of its own
    if (id) return !people.includes(id) && !partsOf(world, id).some((part) => employers.includes(part));
    return (
      !claimed.includes(token) &&
      !TOGETHER.test(token.text) &&
      !token.concepts.some((concept) => ANNOUNCES.has(concept)) &&
      groupOf(world.entity(id ?? '')) === ''
    );
  });
  if (!negligible(rest, world)) return undefined;
  // of "전홍범 부사장 직급이 CTO야?" the last is claimed, and the others only go with the name
  const holds = people.every((id) => {
    const own = titlesOf(id, world);
    return claimed.every((token) => token.concepts.some((concept) => own.has(concept)));
  });
  const { language } = asked;
  const { lead, status } = verdict(asked, holds);
  return {
    status,
    holds,
    text: lead
      ? shortThenStatement(
          lead,
          introductions.map((fact) => fact.statement),
          language,
        )
      : introductions.map((fact) => fact.statement[language]).join(' '),
    facts: introductions,
    intent: 'title',
    role: 'yesno',
    confidence: 0.93,
    entities: people,
    reason: language === 'ko' ? '기사가 적은 직함과 대조했습니다.' : 'Checked against the titles in the article.',
  };
}
