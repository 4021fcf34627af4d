import { attachJosa } from '../../language';
import { entityOf, type Token } from '../../understanding';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { enumeration } from '../enumeration';
import { type Asked, groupOf, leftover, membersOf, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

const AMONG =
  /중\s|중에|중에서|가운데|\bwhich\s+(one\s+)?(of|is|are|isn|aren|does|do)\b|\bwhich\s+one|\bof\s+(these|those|the)\b|\bamong\b|\bodd\b|나머지/;
const ODD =
  /다른\s*하나|하나만\s*다|성격이\s*다|결이\s*다|안\s*어울|나머지[와과랑]\s*다|동떨어|\bodd\s+(one|man)\s+out\b|\bdoes\s?n.?t\s+belong\b|\bdoes\s+not\s+belong\b|\bthe\s+odd\b/;
const NOT_IN = /아닌|아니|않|안\s|없|못|빠진|빠져|\bnot\b|n't\b|\bisn\b|\baren\b|\boutside\b|\bnever\b/;
/** What such a question says besides the names and the list: to belong, one, which. */
const SCAFFOLD =
  /^(곳|데$|하나|회사|기관|기업|멤버|회원|참여|참가|소속|속하|속한|들어|껴|끼|빠지|빠진|빠져|다른|다르|성격|결이|나머지|가운데|어울|odd|one|out|compan|organi|member|part|belong|trio|group|club|these|those|list|take part|outside)/i;

/** The alliance that the question names, or, for an odd one out, the only one that all but one of them are in. */
function setFor(asked: Asked, listed: readonly string[], world: World): string | undefined {
  const named = asked.entities.filter((id) => world.alliances.includes(id));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  if (!ODD.test(asked.text)) return undefined;
  const fitting = world.alliances.filter(
    (alliance) => listed.filter((id) => !membersOf(world, alliance).includes(id)).length === 1,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "KT, 한양대, 카카오 중 원팀이 아닌 곳은?": which of some names are in an alliance, or are not, or the odd one out. */
export function ofThese({ asked, world }: Context): Draft | undefined {
  const run = enumeration(asked, world);
  const listed = run.flatMap((token: Token) => partsOf(world, entityOf(token) as string));
  if (run.length < 2 || (!AMONG.test(asked.text) && !ODD.test(asked.text)) || asked.excepts) return undefined;
  if (!listed.every((id) => groupOf(world.entity(id)) === 'organisation')) return undefined;
  const roles = asked.words.roles;
  if (asked.yesNo || roles.some((role) => ['when', 'why', 'how', 'count', 'amount'].includes(role))) return undefined;
  const others = asked.entities.filter(
    (id) => !world.alliances.includes(id) && id !== 'ai' && !run.some((token) => entityOf(token) === id),
  );
  const alliance = setFor(asked, listed, world);
  const members = alliance ? world.related('members', alliance) : undefined;
  if (others.length > 0 || !alliance || !members) return undefined;
  if (asked.cues.has('earlier') || asked.cues.has('later') || /처음|출범|초기|founding|\bfirst\b/.test(asked.text))
    return undefined;
  const rest = leftover(asked, [members], world, ['side']).filter(
    (token) => !run.includes(token) && !SCAFFOLD.test(token.text),
  );
  if (!negligible(rest, world)) return undefined;
  const inside = listed.filter((id) => membersOf(world, alliance).includes(id));
  const outside = listed.filter((id) => !inside.includes(id));
  const negative = ODD.test(asked.text) || asked.negated || NOT_IN.test(asked.text);
  const chosen = negative ? outside : inside;
  const { language } = asked;
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const name = say([alliance]);
  const be = chosen.length > 1;
  const text =
    chosen.length === 0
      ? language === 'ko'
        ? `그 가운데에는 없습니다. ${negative ? `모두 ${name} 참여사입니다` : `어느 곳도 ${name} 참여사가 아닙니다`}.`
        : `None of them: ${negative ? `all are members of ${name}` : `none is a member of ${name}`}.`
      : language === 'ko'
        ? `${say(chosen)}입니다. ${attachJosa(say(chosen), '은/는')} ${negative ? `${name} 참여사가 아닙니다` : `${name}에 참여하고 있습니다`}.`
        : `${say(chosen)}: ${be ? 'they are' : 'it is'} ${negative ? 'not ' : ''}${be ? 'members' : 'a member'} of ${name}.`;
  const elsewhere = outside.flatMap((id) => world.alliances.filter((one) => membersOf(world, one).includes(id)));
  const other = negative && elsewhere[0] ? world.related('members', elsewhere[0]) : undefined;
  const facts = [members, ...(other ? [other] : [])];
  return {
    status: chosen.length === 0 ? 'corrected' : 'answered',
    text: shortThenStatement(
      text,
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: negative ? 'not-member' : 'is-member',
    role: 'who',
    confidence: 0.92,
    entities: [...chosen, alliance],
    reason: language === 'ko' ? '참여 명단과 대조했습니다.' : 'Checked against the list of members.',
  };
}
