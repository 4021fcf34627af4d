import { attachJosa } from '../../language';
import { abstain } from '../abstain';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { leftover, membersOf, negligible, partsOf } from '../world';
import type { Context } from './context';

const THEN =
  /출범|처음|초기|당초|애초|원래|합류\s*전|들어오기\s*전|시작|최초|창립|\blaunch|\boriginal|\bfirst\b|\bfound|\bstart|\binitial|\bbegan\b|\bbefore\b|\bafter\b/;
const NOW =
  /지금|현재|이제|요즘|합류\s*(후|뒤|이후)|전후|전과\s*후|\bafter\b|\bnow\b|\bcurrent|\btoday\b|\bpresent\b|\bsince\b/;
const CHANGE =
  /차이|달라|바뀌|바뀐|늘|증가|더\s*(많|생|들어)|많아|몇\s*(곳|개|개사)\s*더|변화|비교|\bdifference|\bcompar|\bgrow|\bgrew|\bgrown|\bgain|\badded\b|\bmore\b|\bincreas|\bchange/;
/** From how many to how many. */
const FROM_TO = /몇\s*(곳|개|군데)\S*에서\s*몇\s*(곳|개|군데)|\bfrom\s+how\s+many\s+to\s+how\s+many\b/;
const SHRINKS = /줄었|줄어|감소|\bshrank|\bshrunk|\bshrink|\bdecreas|\blost\b/;
const SCAFFOLD =
  /^(차이|달라|달라졌|바뀌|바뀐|바뀌었|늘|증가|더|많|변화|멤버|회원|참여|수$|숫자|명$|곳|인원|규모|기업|기관|회사|지금|현재|이제|합류|시점|때|당시|전후|전$|후$|들어오|비교|difference|grow|grew|gain|add|more|increas|chang|member|number|size|count|now|current|today|present|since|original|compar|organi|compan)/i;

/** "출범 때 멤버 수와 지금 멤버 수 차이", "how many members has it gained since the launch?" */
export function growth({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  if (asked.yesNo || asked.negated || asked.excepts) return undefined;
  const fromTo = FROM_TO.test(text);
  if (fromTo && SHRINKS.test(text)) return abstain(asked, world, []);
  if (!fromTo && (!CHANGE.test(text) || !THEN.test(text))) return undefined;
  if (!fromTo && !NOW.test(text) && !/늘|\bgrow|\bgrew|\bgain|\bincreas/.test(text)) return undefined;
  if (asked.words.roles.some((role) => !['count', 'what', 'how', 'amount', 'list'].includes(role))) return undefined;
  if (!/멤버|회원|참여|기업|기관|회사|곳|인원|규모|\bmember(s|ship)?\b|\bcompan|\borgani|\bparticipants?\b/.test(text))
    return undefined;
  const grown = world.alliances.filter((id) => membersOf(world, id, 'founders').length > 0);
  // "LG 합류 전후" names who came
  const came = grown.flatMap((id) => membersOf(world, id, 'joined'));
  const named = asked.entities.filter((id) => id !== 'ai' && !partsOf(world, id).every((part) => came.includes(part)));
  const [alliance] = named.length > 0 ? named : grown.length === 1 ? grown : [];
  if (!alliance || named.length > 1 || !grown.includes(alliance)) return undefined;
  const facts = (['founders', 'members'] as const).flatMap((kind) => world.related(kind, alliance) ?? []);
  const rest = leftover(asked, facts, world, ['founding', 'difference', 'more']).filter(
    (token) => !SCAFFOLD.test(token.text) && token.kind !== 'entity',
  );
  if (facts.length < 2 || !negligible(rest, world)) return undefined;
  const before = membersOf(world, alliance, 'founders');
  const now = membersOf(world, alliance);
  const added = now.filter((id) => !before.includes(id));
  const names = sayEntities(added, world, language, false);
  const short =
    language === 'ko'
      ? `${added.length}곳 차이입니다. 출범 때 ${before.length}곳이었고, ${attachJosa(names, '이/가')} 더해져 ${now.length}곳이 되었습니다.`
      : `A difference of ${added.length}: ${before.length} members at the launch, ${now.length} with ${names}.`;
  return {
    status: 'answered',
    text: [short, ...facts.map((fact) => fact.statement[language])].join(' '),
    facts,
    intent: 'growth',
    role: 'count',
    confidence: 0.9,
    entities: [alliance, ...added],
    reason: language === 'ko' ? '두 명단의 길이를 견주었습니다.' : 'Compared the lengths of both lists.',
  };
}
