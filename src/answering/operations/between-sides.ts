import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { sayEntities, sayEntity, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { leftover, membersOf, negligible, organisationOf, partsOf, type World } from '../world';
import type { Context } from './context';

const SIDE =
  /쪽|편|진영|사이드|동맹|연합|팀|소속|사람|\bsides?\b|\bcamp|\bwith\b|\bteam|\balliance|\bbelong|\bin\b|\bpart\s+of\b|\ballied/;
/** Says that one of two is asked for: or, 아니면, or two Korean questions side by side. */
const CHOICE =
  /\bor\b|아니면|아님|혹은|또는|중에?\s|(야|이야|냐|니|인가요?|여|임|죠|지|에요|예요)[\s,?]+[^\s,?].*(야|이야|냐|니|인가요?|여|임|죠|지|에요|예요|까)/;
const SCAFFOLD =
  /^(쪽|편|진영|사이드|동맹|연합|팀|소속|사람|제품|회사|속하|들어|side|camp|team|alliance|with|belong|ally|allied|which|whose|person|company)/i;

/** The alliances that a name stands for: itself, or those that its organisation is in. */
function sidesOf(world: World, id: string): readonly string[] {
  if (world.alliances.includes(id)) return [id];
  const organisation = organisationOf(world, id);
  if (!organisation) return [];
  const parts = partsOf(world, organisation);
  return world.alliances.filter((alliance) => parts.every((part) => membersOf(world, alliance).includes(part)));
}

/** "ETRI는 KT쪽이야 SKT쪽이야?": one of two sides, each named by the alliance or by one of its members. */
export function betweenSides({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const named = asked.entities.filter((id) => id !== 'ai');
  if (named.length !== 3 || asked.negated || asked.excepts || !CHOICE.test(text)) return undefined;
  const alternatives = (ids: readonly string[]) => ids.every((id) => world.alliances.includes(id));
  if (!SIDE.test(text) && !alternatives(named.slice(1))) return undefined;
  if (asked.words.roles.some((role) => ['when', 'where', 'why', 'how', 'count'].includes(role))) return undefined;
  if (!named.every((id) => world.alliances.includes(id) || organisationOf(world, id))) return undefined;
  // the one that is asked about stands first, or last after the two: "KT or SKT, whose side is ETRI on?"
  const asksLast =
    /\b(which|whose|what)\b.*\b(is|are|does)\b[^,]*$|중에?\s/.test(text.slice(text.search(CHOICE))) &&
    !/^(whose|which)\b/.test(text);
  const [subject, one, two] = (asksLast ? [named[2], named[0], named[1]] : named) as [string, string, string];
  const rest = leftover(asked, [], world, ['side', 'sameSide', 'defines']).filter(
    (token) => !named.includes(entityOf(token) ?? '') && !SCAFFOLD.test(token.text),
  );
  if (world.alliances.includes(subject) || !negligible(rest, world)) return undefined;
  const own = sidesOf(world, subject);
  const owner = organisationOf(world, subject) as string;
  // of two companies on one side, a person's or product's own is the answer
  const owning = [one, two].filter((id) => owner !== subject && partsOf(world, id).includes(owner));
  const fitting = [one, two].filter((id) => sidesOf(world, id).some((side) => own.includes(side)));
  const chosen = owning.length === 1 ? owning[0] : fitting.length === 1 ? fitting[0] : undefined;
  if (!chosen) return undefined;
  const alliance = own[0];
  const members = alliance ? world.related('members', alliance) : undefined;
  const about = world.entity(subject)?.of ? world.about(subject) : undefined;
  const facts = [about, owning.length === 1 && fitting.length !== 1 ? undefined : members].flatMap(
    (fact) => fact ?? [],
  );
  if (facts.length === 0) return undefined;
  const them = sayEntity(subject, world, language, false);
  const side = sayEntity(chosen, world, language, false);
  const where = alliance && fitting.length === 1 ? sayEntities([alliance], world, language, false) : '';
  const short =
    language === 'ko'
      ? `${side} 쪽입니다.${where ? ` ${attachJosa(owner === subject ? them : sayEntity(owner, world, language, false), '은/는')} ${where}에 속합니다.` : ''}`
      : `${them} is on the side of ${side}.${where ? ` It belongs to ${where}.` : ''}`;
  return {
    status: 'answered',
    text: shortThenStatement(
      short,
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: 'camp',
    role: 'what',
    confidence: 0.93,
    entities: [subject, chosen, ...(alliance ? [alliance] : [])],
    reason: language === 'ko' ? '참여 명단에서 찾았습니다.' : 'Found in the member lists.',
  };
}
