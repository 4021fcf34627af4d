import { attachJosa } from '../../language';
import { asSentence, sayEntity } from '../compose';
import type { Draft } from '../draft';
import { membersOf } from '../world';
import type { Context } from './context';

const TOGETHER =
  /치면|쳐서|합치|합쳐|합하|합해|더하|더해|포함|까지\s*(하|넣|치|쳐|더)|다\s*해서|\bin\s+total\b|\baltogether\b|\binclud(e|ing)\b|\bif\s+you\s+count\b|\bcounting\b|\bcounted\b|\ball\s+together\b|\bplus\b|\btoo\b/;

/** "LG까지 치면 원팀은 모두 몇 곳?": the whole membership, counted. */
export function total({ asked, world }: Context): Draft | undefined {
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  const [alliance] = alliances;
  if (!alliance || alliances.length > 1 || !asked.words.roles.includes('count') || !TOGETHER.test(asked.text))
    return undefined;
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
  if (/분야|가지|산업|area|industr|field/.test(asked.text)) return undefined;
  const { language } = asked;
  const size = membersOf(world, alliance).length;
  const short =
    language === 'ko'
      ? `${attachJosa(sayEntity(alliance, world, language, false), '은/는')} 모두 ${size}곳입니다.`
      : asSentence(`${size} in all`, language);
  return {
    status: 'answered',
    text: `${short} ${members.statement[language]}`,
    facts: [members],
    intent: 'count',
    role: 'count',
    confidence: 0.93,
    entities: [alliance],
    reason: language === 'ko' ? '참여 명단을 모두 세었습니다.' : 'Counted the whole list of members.',
  };
}
