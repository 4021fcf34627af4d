import { attachJosa } from '../../language';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { type Asked, groupOf, leftover, membersOf, negligible, organisationOf, partsOf, type World } from '../world';
import type { Context } from './context';

const EARLY =
  /원년|처음|창립|창단|출범|초기|초창기|애초|당초|원래|시작|첫\s*멤버|\boriginal|\bfound(ing|er|ers)\b|\bfrom\s+the\s+(start|beginning|outset)|\bfirst\b|\bat\s+(the\s+)?launch|\binitial|\bday\s+one\b/;
const LATE =
  /나중|뒤늦|늦게|추가|새로|중간에|후발|후에|이후|합류|신규|새\s*(멤버|회원|식구)|\blater?\b|\blatecomer|\bnewcomer|\badded\b|\bnew(er)?\b|\bjoined\b|\bafterwards?\b/;
/** Both are asked about: one or the other of a name, or each apart. */
const OR =
  /아니면|아님|혹은|또는|\bor\b|(야|이야|냐|니|인가요?|어|음|죠|지|에요|예요)[\s,?]+[^\s,?].*(야|이야|냐|니|인가요?|어|음|죠|지|에요|예요|까)/;
const AND = /(이?랑|와|과|하고|및|그리고|,|·|\/)\s|\band\b|\bversus\b|\bvs\b/;
const NOUN =
  /(곳|멤버|회원사?|참여사|회사|기업|기관|데|쪽|애들|식구|참가자|조)(들|네)?(이?랑|와|과|하고|을|를|은|는|이|가|\s|[?？.]|$)|\b(members?|ones|companies|firms|organi[sz]ations|newcomers|joiners|founders|latecomers)\b/;
const SCAFFOLD =
  /^(원년|처음|창립|창단|출범|초기|초창기|애초|당초|원래|시작|첫|나중|뒤늦|늦|늦게|추가|새|새로|중간|후발|후|이후|신규|합류|참여|가입|들어|껴|끼|있었|된|멤버|회원|참여사|창단멤버|곳|데|쪽|회사|회사들|기업|기관|식구|가지|가진|갖|만들|만드|나누|나눠|나뉘|구분|구별|따로|각각|분류|갈라|정리|적|써|말|original|found|first|initial|launch|start|begin|outset|later|late|latecomer|newcomer|add|new|join|member|part|come|came|company|firm|organi|one|separate|split|list|tell|sort|maker|make|own|after)/i;

/** The alliance that is named, or the only one that tells its first members from the later ones. */
function allianceOf(asked: Asked, world: World): string | undefined {
  const named = asked.entities.filter((id) => world.alliances.includes(id));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const staged = world.alliances.filter((id) => world.related('founders', id) && world.related('joined', id));
  return staged.length === 1 ? staged[0] : undefined;
}

/**
 * "KT는 원년 멤버야 아니면 나중에 들어온 거야?": which of the two lists has a name. "처음 다섯 곳이랑 나중에 들어온 곳을 나눠서":
 * both lists, apart.
 */
export function stageOf({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  if (!EARLY.test(text) || !LATE.test(text) || asked.excepts) return undefined;
  if (asked.words.roles.some((role) => ['when', 'why', 'how', 'amount'].includes(role))) return undefined;
  const alliance = allianceOf(asked, world);
  const members = alliance ? world.related('members', alliance) : undefined;
  const lists = alliance ? (['founders', 'joined'] as const).map((kind) => membersOf(world, alliance, kind)) : [];
  if (!alliance || !members || lists.length < 2 || lists.some((ids) => ids.length === 0)) return undefined;
  const named = asked.entities.filter((id) => id !== 'ai' && !world.alliances.includes(id));
  const [name] = named;
  if (named.length > 1 || (name && (!OR.test(text) || !organisationOf(world, name)))) return undefined;
  if (!name && (asked.yesNo || asked.negated || !AND.test(text) || !NOUN.test(text))) return undefined;
  const numbers = lists.map(({ length }) => length);
  const rest = leftover(asked, [], world, [
    'founding',
    'joinedLater',
    'later',
    'earlier',
    'side',
    'order',
    'difference',
  ]).filter(
    (token) =>
      !token.ids.some((id) => asked.entities.some((one) => id === `entity:${one}`)) &&
      token.kind !== 'not' &&
      !(token.kind === 'number' && numbers.includes(token.number ?? Number.NaN)) &&
      !SCAFFOLD.test(token.text),
  );
  if (!negligible(rest, world)) return undefined;
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const base = {
    intent: 'stage',
    facts: [members],
    confidence: 0.92,
    reason:
      language === 'ko' ? '처음과 나중의 참여 명단에서 찾았습니다.' : 'Found in the lists of first and later members.',
  };
  if (!name) {
    const count = asked.words.roles.includes('count');
    const told = lists.map((ids, at) => {
      const label = language === 'ko' ? ['출범 때', '나중에 합류'][at] : ['first members', 'joined later'][at];
      return `${label}: ${say(ids)}${count ? (language === 'ko' ? `(${ids.length}곳)` : ` (${ids.length})`) : ''}`;
    });
    const short = asSentence(told.join(language === 'ko' ? ' / ' : '; '), language);
    return {
      ...base,
      status: 'answered',
      text: shortThenStatement(short, [members.statement], language),
      role: count ? 'count' : 'who',
      entities: [alliance, ...lists.flat()],
    };
  }
  const organisation = organisationOf(world, name) as string;
  const parts = partsOf(world, organisation);
  const at = lists.findIndex((ids) => parts.every((id) => ids.includes(id)));
  const them = say([organisation]);
  const about = groupOf(world.entity(name)) === 'organisation' ? undefined : world.about(name);
  if (at < 0 && parts.some((id) => lists.flat().includes(id))) return undefined;
  const short =
    language === 'ko'
      ? at < 0
        ? `둘 다 아닙니다. ${attachJosa(them, '은/는')} ${say([alliance])} 참여사가 아닙니다.`
        : `${attachJosa(them, '은/는')} ${['출범 때부터 참여한 처음 참여사입니다', '나중에 합류한 곳입니다'][at]}.`
      : at < 0
        ? `Neither: ${them} is not a member of ${say([alliance])}.`
        : `${them} ${parts.length > 1 ? ['were among the first members', 'joined later'][at] : ['was among the first members', 'joined later'][at]}.`;
  return {
    ...base,
    status: at < 0 ? 'corrected' : 'answered',
    facts: [members, ...(about ? [about] : [])],
    text: shortThenStatement(short, [members.statement, ...(about ? [about.statement] : [])], language),
    role: 'what',
    entities: [alliance, name],
  };
}
