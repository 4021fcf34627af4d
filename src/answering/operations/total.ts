import { attachJosa } from '../../language';
import { asSentence, sayEntities, sayEntity } from '../compose';
import type { Draft } from '../draft';
import { membersOf } from '../world';
import type { Context } from './context';

const TOGETHER =
  /치면|쳐서|합치|합쳐|합하|합해|더하|더해|포함|까지\s*(하|넣|치|쳐|더)|다\s*해서|\bin\s+total\b|\baltogether\b|\binclud(e|ing)\b|\bif\s+you\s+count\b|\bcounting\b|\bcounted\b|\ball\s+together\b|\bplus\b|\btoo\b|\bwith\s+(the\s+|both\s+|two\s+)*[a-z]+\s*\?*$/;

/** Words that ask for names rather than for how many. */
const NAMES =
  /멤버|회원|참여|구성원|명단|누구|어디|어느|\bmembers?\b|\broster\b|\bwho\b|\blist\b|\bmembership\b|\bparticipants?\b/;
const ALL =
  /누구누구|어디어디|전부|모두|전체|다\s|총|나열|명단|싹|\ball\b|\bfull\b|\bwhole\b|\bcomplete\b|\bevery|\bentire\b/;
/** Ask for something else than who is in. */
const OTHER = new Set(['when', 'where', 'why', 'how', 'amount']);

/** "LG까지 치면 원팀은 모두 몇 곳?", "LG 포함해서 원팀 멤버 전부": the whole membership, counted or listed. */
export function total({ asked, world }: Context): Draft | undefined {
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  const [alliance] = alliances;
  const { roles } = asked.words;
  const counted = roles.includes('count');
  if (!alliance || alliances.length > 1 || asked.yesNo) return undefined;
  if (!TOGETHER.test(asked.text) || roles.some((role) => OTHER.has(role))) return undefined;
  const members = world.related('members', alliance);
  const others = asked.entities.filter((id) => !world.alliances.includes(id) && id !== 'ai');
  if (
    !members ||
    others.some(
      (id) =>
        !(world.entity(id)?.parts.length ? (world.entity(id)?.parts ?? []) : [id]).every((part) =>
          membersOf(world, alliance).includes(part),
        ),
    )
  )
    return undefined;
  if (!counted && (asked.negated || asked.excepts)) return undefined;
  if (!counted && (others.length === 0 || !NAMES.test(asked.text) || !ALL.test(asked.text))) return undefined;
  if (/분야|가지|산업|area|industr|field/.test(asked.text)) return undefined;
  const { language } = asked;
  const size = membersOf(world, alliance).length;
  const short =
    language === 'ko'
      ? `${attachJosa(sayEntity(alliance, world, language, false), '은/는')} 모두 ${size}곳입니다.`
      : asSentence(`${size} in all`, language);
  const names = asSentence(sayEntities(membersOf(world, alliance), world, language, false), language);
  return {
    status: 'answered',
    text: `${counted ? short : names} ${members.statement[language]}`,
    facts: [members],
    intent: counted ? 'count' : 'members',
    role: counted ? 'count' : 'who',
    confidence: 0.93,
    entities: [alliance],
    reason: language === 'ko' ? '참여 명단 전체로 답했습니다.' : 'Answered from the whole list of members.',
  };
}
