import { asSentence, sayEntity } from '../compose';
import type { Draft } from '../draft';
import { leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

const TOGETHER =
  /합쳐|합치|합해|합하|더하|더해|통틀|모두|전부|다\s|총|\btogether\b|\btotal|\bcombined\b|\ball\b|\bacross\b|\baltogether\b|\bboth\b|\bin\s+the\s+two\b|\bplus\b/;
const EACH = /각각|각자|각\s*진영|진영\s*(별|마다)|\beach\b|\brespectively\b/;
const OF_EACH = /각\s*(진영|연합|동맹)|진영\s*(별|마다)|\beach\s+(camp|alliance|side|bloc|coalition|group)\b/;
/** Counts members, not the camps themselves. */
const OF_MEMBERS =
  /몇\s*(곳|군데|개\s*(회사|기업|기관|업체)|개사|회사|기업|기관|업체)|(멤버|회원|참여사|참여\s*(기업|기관)|구성원).*(몇|수|더하면|합하면|합치면|합계)|\b(how\s+many|number\s+of|total)\b.*\b(members?|compan|firms?|organi|participants?|institutions?|players?)/;
const SCAFFOLD =
  /^(합|통틀|더하|더해|모두|전부|총|멤버|회원|참여|구성|기업|기관|회사|업체|곳|수$|숫자|진영|연합|동맹|쪽|양쪽|양측|양|둘|camp|alliance|side|bloc|coalition|member|compan|firm|organi|participant|institution|player|total|together|combin|all|across|altogether|both|number|two|there)/i;

/** "두 진영 합쳐서 몇 곳이야?": the members of all alliances, each counted once; with 각각, alliance by alliance. */
export function totalOfBoth({ asked, world }: Context): Draft | undefined {
  const { text, language, cues } = asked;
  if (asked.yesNo || asked.negated || asked.excepts || (!TOGETHER.test(text) && !EACH.test(text))) return undefined;
  if (!OF_MEMBERS.test(text) || cues.has('difference') || cues.has('more')) return undefined;
  if (asked.words.roles.some((role) => !['count', 'list', 'what'].includes(role))) return undefined;
  const named = asked.entities.filter((id) => id !== 'ai');
  const all = named.length === 0 && (cues.has('everyone') || OF_EACH.test(text)) ? world.alliances : named;
  if (all.length < 2 || all.some((id) => !world.alliances.includes(id))) return undefined;
  const facts = all.flatMap((id) => world.related('members', id) ?? []);
  const rest = leftover(asked, facts, world, ['everyone', 'founding']).filter((token) => !SCAFFOLD.test(token.text));
  if (facts.length !== all.length || !negligible(rest, world) || cues.has('founding')) return undefined;
  const members = [...new Set(all.flatMap((id) => membersOf(world, id)))];
  const companies = members.filter((id) => world.entity(id)?.classes.includes('company')).length;
  const name = (id: string) => sayEntity(id, world, language, false);
  const each = all
    .map((id) => `${name(id)} ${membersOf(world, id).length}${language === 'ko' ? '곳' : ''}`)
    .join(language === 'ko' ? ', ' : ' and ');
  const mixed = companies < members.length && /기업|회사|업체|개사|compan|firm/.test(text);
  const ofThem = !mixed
    ? ''
    : language === 'ko'
      ? `, 이 가운데 기업은 ${companies}곳`
      : `, ${companies} of them companies`;
  const short = EACH.test(text)
    ? asSentence(each, language)
    : language === 'ko'
      ? asSentence(`모두 ${members.length}곳(${each})${ofThem}`, 'ko')
      : asSentence(`${members.length} in all (${each})${ofThem}`, 'en');
  return {
    status: 'answered',
    text: [short, ...facts.map((fact) => fact.statement[language])].join(' '),
    facts,
    intent: 'total-of-both',
    role: 'count',
    confidence: 0.92,
    entities: all,
    reason: language === 'ko' ? '참여 명단을 모두 세었습니다.' : 'Counted all the member lists.',
  };
}
