import { attachJosa } from '../../language';
import { sayEntity, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { leftover, negligible } from '../world';
import type { Context } from './context';

const SAME = /(같은|똑같은|동일한?)\s*(거|것|건|조직|모임|단체|팀|얘기|말)|\bthe\s+same\b/;
const OTHER = /(다른|별개의?|별도의?)\s*(거|것|건|조직|모임|단체|팀|얘기)|별개|\bdifferent\b|\bseparate\b/;
const SCAFFOLD = /^(서로|같|똑같|동일|다른|다르|별개|별도|거|것|조직|모임|단체|팀|same|different|separate|thing)/i;

/** "초협력이랑 AI 원팀은 같은 거야?": two alliances are never one. */
export function sameAlliance({ asked, world }: Context): Draft | undefined {
  const [one, two, ...more] = asked.entities.filter((id) => id !== 'ai');
  const [same, other] = [SAME.test(asked.text), OTHER.test(asked.text)];
  if (!asked.yesNo || !one || !two || more.length > 0 || same === other) return undefined;
  if (![one, two].every((id) => world.alliances.includes(id))) return undefined;
  const facts = [one, two].flatMap((id) => world.related('members', id) ?? []);
  const rest = leftover(asked, facts, world, ['sameSide', 'difference']).filter(
    (token) => token.kind !== 'entity' && !SCAFFOLD.test(token.text),
  );
  if (facts.length < 2 || !negligible(rest, world)) return undefined;
  const { language } = asked;
  const { lead, status } = verdict(asked, other);
  const say = (id: string) => sayEntity(id, world, language, false);
  const short =
    language === 'ko'
      ? `${attachJosa(say(one), '과/와')} ${attachJosa(say(two), '은/는')} 서로 다릅니다.`
      : `${say(one)} and ${say(two)} are two different alliances.`;
  return {
    status,
    holds: other,
    text: shortThenStatement(
      [lead, short].filter(Boolean).join(' '),
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: 'same-alliance',
    role: 'yesno',
    confidence: 0.92,
    entities: [one, two],
    reason: language === 'ko' ? '두 참여 명단을 견주었습니다.' : 'Compared the two member lists.',
  };
}
