import { attachJosa } from '../../language';
import { sayEntities, sayEntity } from '../compose';
import type { Draft } from '../draft';
import { type Asked, alliancesNamed, leftover, membersOf, negligible, type World } from '../world';
import type { Context } from './context';

const sharedFields = (world: World, a: string, b: string): string[] =>
  ['ai', 'ict'].filter((field) =>
    [a, b].every((id) => {
      const about = world.about(id);
      return about ? world.words(about).entities.has(field) : false;
    }),
  );

/** "원팀 초기 멤버랑 나중 멤버 구분해줘": the list that tells them apart. */
function earlyAndLate(alliance: string, asked: Asked, world: World): Draft | undefined {
  const members = world.related('members', alliance);
  const joined = membersOf(world, alliance, 'joined');
  const founders = membersOf(world, alliance, 'founders');
  if (!members || joined.length === 0 || founders.length === 0) return undefined;
  if (!negligible(leftover(asked, [members], world, ['difference', 'founding', 'joinedLater']), world))
    return undefined;
  const { language } = asked;
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const text =
    language === 'ko'
      ? `처음부터 참여한 곳은 ${say(founders)}, 나중에 합류한 곳은 ${say(joined)}입니다.`
      : `From the start: ${say(founders)}; joined later: ${say(joined)}.`;
  return {
    status: 'answered',
    text: `${text} ${members.statement[language]}`,
    facts: [members],
    intent: 'compare',
    role: 'compare',
    confidence: 0.93,
    entities: [alliance],
    reason:
      language === 'ko' ? '처음과 나중의 참여 명단을 견주었습니다.' : 'Compared the first members with the later ones.',
  };
}

/** What two alliances have in common and how they differ, from their member lists and introductions. */
export function compareAlliances({ asked, world }: Context): Draft | undefined {
  const difference = asked.cues.has('difference');
  const common = asked.cues.has('common');
  if (!difference && !common) return undefined;
  const named = alliancesNamed(asked, world);
  const alliances = named.length >= 2 ? named : named.length === 0 && asked.cues.has('everyone') ? world.alliances : [];
  if (named.length === 1 && difference && asked.cues.has('founding') && asked.cues.has('joinedLater'))
    return earlyAndLate(named[0] as string, asked, world);
  const [one, two] = alliances;
  if (!one || !two) return undefined;
  const facts = [one, two].flatMap((id) =>
    [world.related('members', id), world.about(id)].flatMap((fact) => fact ?? []),
  );
  const camps = world.corpus.knowledge.facts.filter((fact) =>
    alliances.every((id) => world.words(fact).entities.has(id)),
  );
  if (!negligible(leftover(asked, [...facts, ...camps], world, ['difference', 'common', 'everyone', 'side']), world))
    return undefined;
  const { language } = asked;
  const name = (id: string) => sayEntity(id, world, language, false);
  const members = (id: string) => sayEntities(membersOf(world, id), world, language, false);
  const both = membersOf(world, one).filter((id) => membersOf(world, two).includes(id));
  const fields = sharedFields(world, one, two);
  const field = fields.length > 0 ? sayEntities(fields.slice(0, 1), world, language, false) : '';
  const shared = both.length > 0 ? sayEntities(both, world, language, false) : '';
  const text =
    language === 'ko'
      ? [
          common
            ? `공통점은 ${field ? `${attachJosa(field, '을/를')} 두고 여러 곳이 손잡은 협력이라는 점입니다.` : '여러 곳이 손잡은 협력이라는 점입니다.'} ${shared ? `${attachJosa(shared, '은/는')} 두 쪽 모두에 있습니다.` : '두 쪽 모두에 속한 곳은 없습니다.'}`
            : '',
          difference || !common
            ? `참여하는 곳이 다릅니다. ${attachJosa(name(one), '은/는')} ${members(one)}이고, ${attachJosa(name(two), '은/는')} ${members(two)}입니다.`
            : '',
        ]
      : [
          common
            ? `In common: both are cooperation among several organisations${field ? ` around ${field}` : ''}. ${shared ? `${shared} is in both.` : 'No member is in both.'}`
            : '',
          difference || !common
            ? `They differ in who takes part: ${name(one)} is ${members(one)}; ${name(two)} is ${members(two)}.`
            : '',
        ];
  const told = [one, two].flatMap((id) => world.about(id) ?? []);
  return {
    status: 'answered',
    text: [...text.filter(Boolean), ...told.map((fact) => fact.statement[language])].join(' '),
    facts: facts,
    intent: 'compare',
    role: 'compare',
    confidence: 0.93,
    entities: [one, two],
    reason:
      language === 'ko'
        ? '두 쪽의 참여 명단과 소개를 견주었습니다.'
        : 'Compared the two member lists and introductions.',
  };
}
