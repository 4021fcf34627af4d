import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { sayEntities, sayEntity } from '../compose';
import type { Draft } from '../draft';
import { alliancesNamed, leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

const BOTH =
  /두\s*(진영|연합|동맹|캠프|쪽|편|팀|그룹|군데|협력체)|양\s*(쪽|측|편|진영)|둘\s*다|\bboth\b|\bthe\s+two\b|\beach\b|각\s*(진영|연합|동맹|쪽)|진영별/;
/** "List the companies in both" wants each list. */
const LIST = /^(please\s+)?(list|name|give|show|tell|write)\b/;
/** Asks for members of one that are of the other too. */
const OF_EACH_OTHER =
  /(다|모두|동시에|전부|같이|양다리)\s*(속한|속해|있는|있나|있어|들어|참여한|참여하는|참여해|낀|걸친|걸쳐|걸치|포함)|겹치|겹쳐|겹친|중복|공통|동시에|\boverlap|\bat\s+the\s+same\s+time\b|\b(is|are|belongs?|belonging|sits?|takes?\s+part|in)\s+(in|to|part\s+of)\s+both\b|\bin\s+both\b|\bmembers?\s+of\s+both\b|\bin\s+common\b/;
const OF_MEMBERS =
  /참여사|참여|멤버|회원|구성원|명단|회사|기업|기관|업체|곳|데|누가|누구|소속|속한|속해|\b(compan|members?|firms?|organi[sz]ations?|institutions?|who|participants?|players?|part)/;
const SCAFFOLD =
  /^(두|양|양쪽|양측|둘|각|각각|진영|연합|동맹|쪽|편|팀|캠프|그룹|참여|참여사|멤버|회원|구성|구성원|명단|회사|기업|기관|업체|곳|데|있|속하|속한|속해|소속|들어|낀|걸치|걸친|겹치|겹치는|중복|공통|동시|동시에|다$|모두|전부|싹|같이|camp|alliance|side|bloc|coalition|team|group|compan|member|firm|organi|institution|participant|player|part|belong|overlap|same|time|common|both|two|each|all|any|every|take)/i;

/** "두 진영 참여사 다 알려줘", "is any company in both camps?": the two member lists, and whether they share a name. */
export function membersOfBoth({ asked, world }: Context): Draft | undefined {
  const { text, language, cues } = asked;
  const shared = OF_EACH_OTHER.test(text) && !LIST.test(text);
  const named = alliancesNamed(asked, world);
  if (!(BOTH.test(text) || (shared && named.length > 1)) || !OF_MEMBERS.test(text)) return undefined;
  if (asked.negated || asked.excepts || cues.has('difference') || cues.has('more') || cues.has('earlier'))
    return undefined;
  if (
    (asked.yesNo && !shared) ||
    asked.words.roles.some((role) => !['who', 'org', 'list', 'what', 'where'].includes(role))
  )
    return undefined;
  const sides = named.length === 0 ? world.alliances : named;
  const [one, two, third] = sides;
  if (!one || !two || third || asked.entities.some((id) => id !== 'ai' && !world.alliances.includes(id)))
    return undefined;
  const facts = [one, two].flatMap((id) => world.related('members', id) ?? []);
  const rest = leftover(asked, facts, world, ['everyone', 'side', 'common']).filter(
    (token) => !entityOf(token) && !SCAFFOLD.test(token.text),
  );
  if (facts.length !== 2 || !negligible(rest, world)) return undefined;
  const common = membersOf(world, one).filter((id) => membersOf(world, two).includes(id));
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const lists = [one, two].map((id) => {
    const name = sayEntity(id, world, language, false);
    const members = say(membersOf(world, id));
    return `${name}: ${members}.`;
  });
  const none =
    language === 'ko'
      ? common.length > 0
        ? `${attachJosa(say(common), '이/가')} 두 쪽 모두에 속합니다.`
        : '두 쪽 모두에 속한 곳은 없습니다.'
      : common.length > 0
        ? `In both: ${say(common)}.`
        : 'None is in both.';
  const no = asked.yesNo
    ? (common.length > 0 ? { ko: '네. ', en: 'Yes. ' } : { ko: '아니요. ', en: 'No. ' })[language]
    : '';
  return {
    status: 'answered',
    text: shared ? `${no}${none}\n${lists.join('\n')}` : lists.join('\n'),
    facts,
    intent: 'members-of-both',
    role: shared ? 'who' : 'list',
    confidence: 0.9,
    entities: [one, two],
    reason: language === 'ko' ? '두 참여 명단을 견주었습니다.' : 'Compared the two member lists.',
  };
}
