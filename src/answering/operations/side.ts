import type { Fact } from '../../knowledge';
import { attachJosa, type Language } from '../../language';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { leftover, membersOf, negligible, organisationOf, partsOf, type World } from '../world';
import type { Context } from './context';

/** More names than an alliance is called by are a list that something else is asked of. */
const MOST_NAMED = 4;

/** "SKT랑 KT가 뭉친 팀": what names of two alliances are said to be in together. */
const TOGETHER =
  /뭉친|모인|손\s?잡은|함께|같이|힘을?\s*(합친|모은)|합친|결성한|꾸린|\b(together|jointly|formed|share)\b/;

function apart(organisations: readonly string[], world: World, language: Language): Draft | undefined {
  const sides = world.alliances.filter((one) => membersOf(world, one).some((id) => organisations.includes(id)));
  const facts = sides.flatMap((one) => world.related('members', one) ?? []);
  if (sides.length < 2 || !organisations.every((id) => sides.some((one) => membersOf(world, one).includes(id))))
    return undefined;
  const them = sayEntities(organisations, world, language, false);
  const lead =
    language === 'ko' ? `${attachJosa(them, '은/는')} 서로 다른 진영입니다.` : `${them} are on different sides.`;
  return {
    status: 'corrected',
    text: [lead, ...facts.map((fact) => fact.statement[language])].join(' '),
    facts,
    intent: 'camp',
    role: 'what',
    confidence: 0.9,
    entities: [...organisations, ...sides],
    reason: language === 'ko' ? '두 곳의 참여 명단을 견주었습니다.' : 'Compared the member lists.',
  };
}

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
  if (!alliance && organisations.length > 1 && TOGETHER.test(asked.text))
    return apart(organisations, world, asked.language);
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
