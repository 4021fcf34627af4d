import type { Fact } from '../../knowledge';
import { attachJosa } from '../../language';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { leftover, membersOf, negligible, organisationOf, partsOf } from '../world';
import type { Context } from './context';

/** More names than an alliance is called by are a list that something else is asked of. */
const MOST_NAMED = 4;

/** "Which side is X on?": the alliance of a company, or of the company behind a product or person. */
export function side({ asked, world }: Context): Draft | undefined {
  if (!asked.cues.has('side') || asked.yesNo) return undefined;
  const named = asked.entities.filter(
    (id) => !world.alliances.includes(id) && id !== 'ai' && organisationOf(world, id),
  );
  const name = named.at(-1);
  if (!name || named.length > MOST_NAMED) return undefined;
  const organisations = [...new Set(named.flatMap((id) => partsOf(world, organisationOf(world, id) as string)))];
  const sides = world.alliances.filter((alliance) =>
    organisations.every((id) => membersOf(world, alliance).includes(id)),
  );
  const alliance = sides[0];
  const members = alliance ? world.related('members', alliance) : undefined;
  if (!alliance || !members) return undefined;
  const via = named.flatMap((id) => (organisationOf(world, id) === id ? [] : (world.about(id) ?? [])));
  const facts: Fact[] = [members, ...via, ...world.alliances.flatMap((id) => world.related('members', id) ?? [])];
  const rest = leftover(asked, facts, world, ['side', 'defines']).filter(
    (token) => !named.some((id) => token.ids.includes(`entity:${id}`)),
  );
  if (!negligible(rest, world)) return undefined;
  const { language } = asked;
  const them = sayEntities(organisations, world, language, false);
  const where = sayEntities([alliance], world, language, false);
  const text =
    language === 'ko'
      ? `${where} 쪽입니다. ${attachJosa(them, '은/는')} ${where}에 속합니다.`
      : `${where}: ${them} ${organisations.length > 1 ? 'belong' : 'belongs'} to it.`;
  return {
    status: 'answered',
    text: [text, ...via.map((fact) => fact.statement[language]), members.statement[language]].join(' '),
    facts: [members, ...via],
    intent: 'camp',
    role: 'what',
    confidence: 0.93,
    entities: [...named, alliance],
    reason: language === 'ko' ? '참여 명단에서 찾았습니다.' : 'Found in the member lists.',
  };
}
