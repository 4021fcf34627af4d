import { entityOf, type Token } from '../../understanding';
import { nounTypes } from '../classes';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { pick } from '../filter';
import { type Asked, leftover, membersOf, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

/** Before others came in: 합류 전, LG보다 먼저, before LG came. */
const BEFORE =
  /(합류|가입|참여|들어오|들어온|끼|오|붙|가세|동참)(하|되)?기?\s*(전|이전)|보다\s*(먼저|앞서|일찍)|\b(before|prior\s+to|ahead\s+of)\b/;
/** Not there when it all began. */
const START =
  /출범|처음|시작|창립|설립|결성|애초|당초|발족|첫날|\b(launch\w*|start\w*|beginning|outset|began|begin|founded|founding|set\s+up|day\s+one)\b/;
const ABSENT =
  /없(었|던|다)|아니(었|던)|아니야|빠졌|빠져|안\s*(들어|있|껴|끼)|못\s*(들어|끼)|\b(weren't|wasn't|not|absent|missing|didn't|hadn't|wouldn't)\b/;
/** Membership, and the words by which a list is asked for. */
const SCAFFOLD =
  /^(먼저|앞서|일찍|전$|이전|전부터|들어|합류|참여|가입|있|없|던|곳|데|군데|회사|기업|기관|멤버|회원|참여사|단체|구성원|누구|전부|모두|다$|쭉|불러|나열|하고|하는|하던|이미|오기|온$|올$|오다|당시|때|시점|처음|시작|출범|팀$|member|compan|firm|organi[sz]|outfit|part|parti|partner|list|name|everyone|everybody|already|before|prior|came|come|join|arriv|got|get|there|start|launch|begin|began|outset|time|first|team|along|board|enter|aboard|on$|up$)/i;
const MEMBERS =
  /멤버|회원|참여|곳|데|회사|기업|기관|누가|누구|어디|\b(who|which|members?|organi[sz]ations?|companies|firms?|everyone|everybody|anyone|list|name)\b/;

/** Asks for those who came later, whatever it says of what was before. */
const LATER = /\b(added|joined|came|arrived)\s+(in\s+|on\s+)?(later|afterwards?|since)\b|나중에\s*(들어|합류|추가|온)/;
const TEAM_OF = /\b(team|alliance|side|group|bloc|camp)\b|(네|쪽|의)?\s*(팀|진영|동맹|연합)/;

const asksNames = (asked: Asked): boolean => {
  const { roles } = asked.words;
  return (
    !roles.some((role) => ['when', 'why', 'how', 'amount'].includes(role)) &&
    !/산업|업종|분야|영역|\b(industr|field|sector|area)/.test(asked.text) &&
    MEMBERS.test(asked.text)
  );
};

/** The alliance named, or the only one that those who came later belong to. */
function allianceOf(asked: Asked, world: World, late: readonly string[]): string | undefined {
  const said = asked.entities.filter((id) => world.alliances.includes(id));
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  const fitting = world.alliances.filter(
    (id) => late.length > 0 && late.every((one) => membersOf(world, id, 'joined').includes(one)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "LG 들어오기 전부터 있던 곳", "which members were not there at the start": first members apart from those that joined later. */
export function earlierMembers({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const before = BEFORE.test(text);
  if (LATER.test(text)) return undefined;
  const absent = !before && START.test(text) && ABSENT.test(text) && (asked.negated || language === 'en');
  if ((!before && !absent) || asked.yesNo || asked.excepts || !asksNames(asked)) return undefined;
  const isCompany = (token: Token) => {
    const id = entityOf(token);
    return id !== undefined && id !== 'ai' && !world.alliances.includes(id);
  };
  const others = asked.words.content.filter(isCompany).map((token) => entityOf(token) as string);
  // KT of "KT's team" only names the alliance
  const named = [...new Set(others.flatMap((id) => partsOf(world, id)))];
  const isLate = (id: string) => world.alliances.some((one) => membersOf(world, one, 'joined').includes(id));
  const late = before && TEAM_OF.test(text) && named.some(isLate) ? named.filter(isLate) : named;
  const alliance = allianceOf(asked, world, late);
  const founders = alliance ? world.related('founders', alliance) : undefined;
  const joined = alliance ? world.related('joined', alliance) : undefined;
  if (!alliance || !founders || !joined) return undefined;
  const newcomers = membersOf(world, alliance, 'joined');
  // before whom: only before those that did come later
  if (before && (late.length === 0 || !late.every((id) => newcomers.includes(id)))) return undefined;
  if (absent && late.length > 0) return undefined;
  const rest = leftover(asked, [founders, joined], world, ['founding', 'joinedLater', 'earlier']).filter(
    (token) => !SCAFFOLD.test(token.text) && !nounTypes(token),
  );
  if (!negligible(rest, world)) return undefined;
  const fact = before ? founders : joined;
  const all = membersOf(world, alliance, before ? 'founders' : 'joined');
  const plain = { ...asked, negated: false, entities: asked.entities.filter((id) => world.alliances.includes(id)) };
  const picked = pick(all, plain, world);
  if (!picked) return undefined;
  const counting = asked.words.roles.includes('count');
  const names = sayEntities(picked, world, language, false);
  const count = language === 'ko' ? `${picked.length}곳입니다: ${names}.` : `${picked.length}: ${names}.`;
  return {
    status: 'answered',
    text: shortThenStatement(counting ? count : asSentence(names, language), [fact.statement], language),
    facts: [fact],
    intent: before ? 'earlier-members' : 'later-members',
    role: counting ? 'count' : 'who',
    confidence: 0.92,
    entities: [alliance, ...picked],
    reason:
      language === 'ko'
        ? '처음과 나중의 참여 명단을 나누었습니다.'
        : 'Told the first members from those that joined later.',
  };
}
