import { entityOf } from '../../understanding';
import { answerRole, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { negligible } from '../world';
import type { Context } from './context';

/** What such a question says besides the alliance: that it is one, and that it has members. */
const SCAFFOLD =
  /^(진영|연합|동맹|캠프|협력체|쪽|구성|이루|이뤄|멤버|회원|참여사|참여자|소속|속하|속한|form|compris|constitut|compos|camp|allianc|side|bloc|coalition|belong|member|participant)/i;
const MAKES_UP = /\b(makes?|making|made)\s+up\b/;
const ROLES = new Set(['who', 'org', 'list', 'where']);

/** "초협력 진영은 누구누구야?", "who forms the hyper-cooperation camp?": the members of the one alliance named. */
export function whoIsIn({ asked, world }: Context): Draft | undefined {
  const { text, language, cues } = asked;
  const { roles, content } = asked.words;
  const [alliance, other] = asked.entities.filter((id) => id !== 'ai');
  if (!alliance || other || !world.alliances.includes(alliance)) return undefined;
  if (asked.yesNo || asked.negated || asked.excepts || cues.has('founding') || cues.has('joinedLater'))
    return undefined;
  if (!roles.some((role) => role === 'who' || role === 'org') || !roles.every((role) => ROLES.has(role)))
    return undefined;
  const rest = content.filter(
    (token) =>
      !entityOf(token) &&
      !SCAFFOLD.test(token.text) &&
      !(MAKES_UP.test(text) && /^(make|made|making)/i.test(token.text)),
  );
  const members = world.related('members', alliance);
  // the bare name asks for more than its members
  if (!members || rest.length === content.length || content.length < 2 || !negligible(rest, world)) return undefined;
  if (rest.length > 0) return undefined;
  return {
    status: 'answered',
    text: shortThenStatement(answerRole(members, 'who', world, language), [members.statement], language),
    facts: [members],
    intent: `${members.id}.who`,
    role: 'who',
    confidence: 0.9,
    entities: [alliance],
    reason: language === 'ko' ? '그 진영의 참여 명단입니다.' : 'The member list of that alliance.',
  };
}
