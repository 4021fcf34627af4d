import { entityOf, type Token } from '../../understanding';
import { classesOf } from '../classes';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import { CLASS_WORDS } from '../data/classes.data';
import type { Draft } from '../draft';
import { type Asked, leftover, membersOf, negligible, type World } from '../world';
import type { Context } from './context';

/** Kinds of members, by the classes that entities carry. */
const KINDS = new Set(['university', 'institute', 'company', 'telecom', 'electronics', 'internet', 'shipbuilding']);
/** Any member may be called a company; only here does the word pick some of them. */
const PICKS_COMPANIES =
  /(기업|회사|업체)들?\s*(인\s|만)|(기업|회사|업체)\s*(멤버|회원|참여사|참여자|구성원)|(중에?서?|가운데)\s*(순수\s*)?(사?기업|회사|업체)|\b(are|is)\s+(actually\s+|really\s+)?(compan|firm|corporat|business)|\b(only|just)\s+(the\s+)?(compan|firm|corporat|business)|\b(company|corporate|business)\s+members|\b(companies|firms)\s+only|\bof\s+(its|the|these|those)\b.*\b(compan|firm|corporat)/;
/** Wants the members sorted into kinds. */
const SORTS =
  /각각|각자|따로|나눠|나누|구분|분류|어디.*어디|누구.*누구|\bwhich\b.*\bwhich\b|\bhow\s+many\b.*\bhow\s+many\b|\brespectively\b|\bseparate|\bsplit|\bsort|\bbreak\s*down|\bgroup(ed)?\s+by|몇\s*(곳|개)[^?]*몇\s*(곳|개)/;
const BY_KIND = /(종류|유형|성격|업종|기관)\s*별|\bby\s+(type|kind|category|sector)\b/;
/** The sorts that members are told apart by where the question names none. */
const SORTED_BY = ['company', 'university', 'institute'];
const MEMBERS = /멤버|회원|참여사|구성원|\bmembers?\b|\bparticipants?\b/;
const SCAFFOLD =
  /^(그룹|계열|멤버|회원|참여|참가|합류|가입|구성|소속|속하|속한|들어|곳|데$|쪽|총|모두|전부|전체|종류|유형|성격|별$|별로|분류|구분|나누|나눠|나뉘|각각|따로|뽑|추려|추리|골라|고르|중$|가운데|순수|실제|명단|목록|이름|수$|숫자|member|participant|organi|institution|group|kind|type|categor|sector|among|separat|split|sort|break|list|name|number|count|actual|join|part|take|belong|roster)/i;

/** The alliance that is asked about: the one named, or the only one with members of all the kinds. */
function allianceOf(asked: Asked, kinds: readonly string[], world: World): string | undefined {
  const named = asked.entities.filter((id) => world.alliances.includes(id));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  if (!MEMBERS.test(asked.text)) return undefined;
  const fitting = world.alliances.filter((alliance) => kinds.every((kind) => ofKind(alliance, kind, world).length > 0));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const ofKind = (alliance: string, kind: string, world: World): string[] =>
  membersOf(world, alliance).filter((id) => world.entity(id)?.classes.includes(kind));

const kindsOf = (token: Token): string[] =>
  entityOf(token)
    ? []
    : classesOf(token)
        .filter((name) => KINDS.has(name))
        .slice(0, 1);

/** "AI 원팀 멤버 중 기업은 몇 곳?", "중공업 그룹은?", "which are institutes and which are companies": members by kind. */
export function membersOfKind({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const { roles, content } = asked.words;
  if (asked.yesNo || asked.negated || asked.excepts) return undefined;
  if (roles.some((role) => !['who', 'what', 'where', 'org', 'list', 'count'].includes(role))) return undefined;
  // telecom companies are one kind
  const tokens = asked.reading.tokens.filter(
    (token, at, all) =>
      kindsOf(token).length > 0 &&
      !(
        language === 'en' &&
        kindsOf(token)[0] === 'company' &&
        all[at - 1] &&
        kindsOf(all[at - 1] as Token).length > 0
      ),
  );
  const named = [...new Set(tokens.flatMap(kindsOf))];
  const byKind = named.length === 0 && BY_KIND.test(text) && MEMBERS.test(text);
  const kinds = byKind ? SORTED_BY : named;
  const sorts = byKind || (kinds.length > 1 && SORTS.test(text));
  if (kinds.length === 0 || (kinds.length > 1 && !sorts)) return undefined;
  const counts = roles.includes('count');
  const loosely = kinds[0] === 'company' && !sorts && !PICKS_COMPANIES.test(text);
  const joins = content.some((token) => token.concepts.includes('join'));
  if (loosely && (!counts || joins || asked.cues.has('founding') || asked.cues.has('joinedLater'))) return undefined;
  const alliance = allianceOf(asked, kinds, world);
  const fact = alliance ? world.related('members', alliance) : undefined;
  if (!alliance || !fact || asked.entities.some((id) => id !== alliance && id !== 'ai')) return undefined;
  const size = membersOf(world, alliance).length;
  const rest = leftover({ ...asked, words: { ...asked.words, content } }, [fact], world).filter(
    (token) =>
      !tokens.includes(token) &&
      kindsOf(token).length === 0 &&
      !SCAFFOLD.test(token.text) &&
      !(token.kind === 'number' && token.number === size),
  );
  const groups = kinds.map((kind) => ofKind(alliance, kind, world));
  if (!negligible(rest, world) || groups.some((ids) => ids.length === 0 || ids.length === size)) return undefined;
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const told = groups.map((ids, at) => {
    const word = tokens.find((token) => kindsOf(token)[0] === kinds[at])?.text;
    const label = sorts ? `${word ?? CLASS_WORDS[kinds[at] as string]?.[language][language === 'ko' ? 0 : 1]}: ` : '';
    if (!counts) return `${label}${say(ids)}`;
    return `${label}${language === 'ko' ? `${ids.length}곳` : ids.length}(${say(ids)})`.replace(
      language === 'ko' ? /$^/ : /\(/,
      ' (',
    );
  });
  if (loosely) {
    told[0] =
      language === 'ko'
        ? `모두 ${size}곳이고, 이 가운데 기업은 ${told[0]}`
        : `${size} members in all, companies among them: ${told[0]}`;
  }
  return {
    status: 'answered',
    text: shortThenStatement(
      asSentence(told.join(language === 'ko' ? ', ' : '; '), language),
      [fact.statement],
      language,
    ),
    facts: [fact],
    intent: 'members-of-kind',
    role: counts ? 'count' : 'who',
    confidence: 0.9,
    entities: [...groups.flat(), alliance],
    reason: language === 'ko' ? '참여 명단에서 그 종류를 골랐습니다.' : 'Picked that kind out of the member list.',
  };
}
