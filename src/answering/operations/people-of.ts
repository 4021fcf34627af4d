import { entityOf, TITLE_CONCEPTS, type Token } from '../../understanding';
import { classesOf, nounTypes } from '../classes';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { factExplains, groupOf, partsOf } from '../world';
import type { Context } from './context';

/** Kinds of companies that people may be picked by. */
const KINDS = new Set(['telecom', 'electronics', 'internet', 'shipbuilding']);
const ROLES = new Set(['who', 'list', 'what', 'org', 'count']);
const SCAFFOLD =
  /^(이름|이름들|성함|직함|직책|직위|타이틀|소속|회사|명단|목록|각각|각자|둘|둘이|두|세|모두|전부|다|씩|쪽|측|나온|나오|참석|기사|names?|titles?|positions?|jobs?|roles?|compan|each|both|two|three|all|respectively|article|story)/i;

const kindOf = (token: Token): string | undefined =>
  entityOf(token) ? undefined : classesOf(token).find((name) => KINDS.has(name));

/** "통신사 임원들 이름", "KT 부사장이랑 LG유플러스 부사장": the people of some companies, by the companies' names or kind. */
export function peopleOf({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  const { content, roles } = asked.words;
  if (asked.yesNo || asked.negated || asked.excepts || !roles.every((role) => ROLES.has(role))) return undefined;
  const companies = asked.entities.filter((id) => id !== 'ai');
  const kinds = [...new Set(content.flatMap((token) => kindOf(token) ?? []))];
  if (!companies.every((id) => groupOf(world.entity(id)) === 'organisation')) return undefined;
  const titles = content.filter((token) => token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)));
  const people = content.filter(
    (token) =>
      titles.includes(token) ||
      (!entityOf(token) && (classesOf(token).includes('executive') || nounTypes(token)?.includes('person'))),
  );
  if (people.length === 0 || (companies.length === 0) === (kinds.length === 0)) return undefined;
  const rest = content.filter(
    (token) =>
      !entityOf(token) &&
      token.kind !== 'number' &&
      !people.includes(token) &&
      !kindOf(token) &&
      !SCAFFOLD.test(token.text),
  );
  if (rest.length > 0) return undefined;
  const picked = (owners: readonly string[]) =>
    world.corpus.knowledge.entities
      .filter(({ id, type, of }) => {
        const about = world.about(id);
        if (type !== 'person' || !of || !about || !owners.includes(of)) return false;
        return titles.length === 0 || titles.some((token) => factExplains(token, about, world));
      })
      .map(({ id }) => id);
  const groups =
    kinds.length > 0
      ? [
          picked(
            world.corpus.knowledge.entities
              .filter((entity) => kinds.some((kind) => entity.classes.includes(kind)))
              .map(({ id }) => id),
          ),
        ]
      : companies.map((id) => picked(partsOf(world, id)));
  const found = [...new Set(groups.flat())];
  const stated = content.find(({ kind }) => kind === 'number')?.number;
  if (groups.some((ids) => ids.length === 0) || (stated !== undefined && stated !== found.length)) return undefined;
  // one person of one company is for the facts to tell
  if (kinds.length === 0 && found.length < 2) return undefined;
  const facts = found.flatMap((id) => world.about(id) ?? []);
  const count = roles.includes('count') ? `${found.length}${language === 'ko' ? '명입니다. ' : '. '}` : '';
  return {
    status: 'answered',
    text: `${count}${shortThenStatement(
      asSentence(sayEntities(found, world, language), language),
      facts.map(({ statement }) => statement),
      language,
    )}`,
    facts,
    intent: 'people-of',
    role: 'who',
    confidence: 0.9,
    entities: found,
    reason: language === 'ko' ? '그 회사의 사람을 모았습니다.' : 'Gathered the people of those companies.',
  };
}
