import { attachJosa } from '../../language';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { type Asked, leftover, membersOf, negligible, organisationOf, partsOf, type World } from '../world';
import type { Context } from './context';

/** "다른 진영이지?", "on different sides" */
const OTHER =
  /(다른|반대|상대)\s*(편|진영|쪽|팀|동맹|연합)|\b(different|opposite|opposing|rival)\s+(side|camp|alliance|team|bloc)/;
const APART = /^(다른|반대|상대|서로|different|opposite|opposing|rival)/i;

/** "Who is on X's side?": the others of its alliance. */
function sameSideAs(id: string, asked: Asked, world: World): Draft | undefined {
  const organisation = organisationOf(world, id) as string;
  const alliance = world.alliances.find((one) =>
    partsOf(world, organisation).every((part) => membersOf(world, one).includes(part)),
  );
  const fact = alliance ? world.related('members', alliance) : undefined;
  if (!alliance || !fact || !negligible(leftover(asked, [fact], world, ['sameSide', 'side']), world)) return undefined;
  const { language } = asked;
  const others = membersOf(world, alliance).filter((one) => !partsOf(world, organisation).includes(one));
  return {
    status: 'answered',
    text: shortThenStatement(
      asSentence(sayEntities(others, world, language, false), language),
      [fact.statement],
      language,
    ),
    facts: [fact],
    intent: 'camp',
    role: 'who',
    confidence: 0.93,
    entities: [...others, id, alliance],
    reason: language === 'ko' ? '같은 참여 명단에서 찾았습니다.' : 'Found in the same member list.',
  };
}

/** "Are X and Y on the same side?": the alliances that hold both, or the ones that hold each. */
export function sameSide({ asked, world }: Context): Draft | undefined {
  const apart = OTHER.test(asked.text);
  if (!asked.cues.has('sameSide') && !(apart && asked.yesNo)) return undefined;
  // "SKT는 어느 편이야?" asks for the side, not for who is on it
  if (/(어느|어떤|무슨|어디)\s*(편|쪽|진영|라인)/.test(asked.text)) return undefined;
  // that they are on one side is no reason for it
  if (asked.words.roles.some((role) => role === 'why' || role === 'how' || role === 'when')) return undefined;
  const named = asked.entities.filter((id) => !world.alliances.includes(id) && organisationOf(world, id));
  if (named.length === 1 && !asked.yesNo) return sameSideAs(named[0] as string, asked, world);
  // "A랑 B 각각 누구랑" is asked of each
  if (named.length < 2 || asked.words.roles.includes('who')) return undefined;
  const organisations = [...new Set(named.flatMap((id) => partsOf(world, organisationOf(world, id) as string)))];
  const sideOf = (id: string) => world.alliances.filter((alliance) => membersOf(world, alliance).includes(id));
  const shared = world.alliances.filter((alliance) =>
    organisations.every((id) => membersOf(world, alliance).includes(id)),
  );
  const sides = [...new Set(organisations.flatMap(sideOf))];
  const facts = sides.flatMap((side) => world.related('members', side) ?? []);
  if (facts.length === 0 || !organisations.every((id) => sideOf(id).length > 0)) return undefined;
  const rest = leftover(asked, facts, world, ['sameSide', 'side']).filter(
    (token) => !named.some((id) => token.ids.includes(`entity:${id}`)) && !APART.test(token.text),
  );
  if (!negligible(rest, world)) return undefined;
  const { language } = asked;
  const held = shared.length > 0;
  const said = verdict(asked, apart ? !held : held);
  // a fragment without a question word asks whether: "LG전자랑 KT는 같은 편?"
  const lead = asked.yesNo || asked.words.roles.length === 0 ? said.lead : '';
  const them = sayEntities(named, world, language, false);
  const side = sayEntities(shared.slice(0, 1), world, language, false);
  const text =
    language === 'ko'
      ? `${attachJosa(them, '은/는')} ${held ? `같은 ${side}` : '서로 다른'} 진영입니다.`
      : `${them} are on ${held ? `the same side, ${side}` : 'different sides'}.`;
  const told = shared.length > 0 ? facts.filter((fact) => fact.relation?.of === shared[0]) : facts;
  return {
    status: asked.yesNo ? said.status : 'answered',
    ...(asked.yesNo ? { holds: apart ? !held : held } : {}),
    text: [lead, text, ...told.map((fact) => fact.statement[language])].filter(Boolean).join(' '),
    facts: told,
    intent: 'camp',
    role: 'yesno',
    confidence: 0.95,
    entities: named,
    reason: language === 'ko' ? '두 곳의 참여 명단을 견주었습니다.' : 'Compared the member lists.',
  };
}
