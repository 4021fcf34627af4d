import { entityOf } from '../../understanding';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { groupOf, membersOf, partsOf } from '../world';
import type { Context } from './context';

const WITH =
  /(누구누구|누구|어디|(어느|어떤|무슨)\s*(회사|기업|업체|곳|데)들?)(이?랑|와|과|하고)|\bwith\s+(whom|who|which)\b|\b(who|whom|which\s+(company|companies|firms?))\b.*\bwith\b/;
/** Words for working together, of no particular deal. */
const TOGETHER = /^(cooperate|collaborate|partnership|join-hands|together|team-up|join)$/;
const PLAIN =
  /^(회사|기업|업체|하|해|함께|같이|한대|손|손잡|손을|팀|편|협력|협업|뭉치|뭉쳐|뭉쳤|work|working|works|worked|cooperat|collaborat|team|teamed|teaming|ally|allied|hands|join|joined|up|with|together|그럼|대신)/i;

/** "KT는 누구랑 손잡았어?", "who is Kakao working with?": the others of the one alliance that it is in. */
export function partners({ asked, world }: Context): Draft | undefined {
  if (asked.yesNo || asked.negated || asked.excepts || !WITH.test(asked.text)) return undefined;
  const named = asked.entities.filter((id) => id !== 'ai');
  const alliances = named.filter((id) => world.alliances.includes(id));
  const [one, ...others] = named.filter((id) => !alliances.includes(id));
  if (!one || others.length > 0 || groupOf(world.entity(one)) !== 'organisation') return undefined;
  const plain = asked.reading.tokens.every(
    (token) =>
      entityOf(token) !== undefined ||
      token.kind === 'role' ||
      token.kind === 'reference' ||
      token.kind === 'framing' ||
      (token.kind === 'function' && !token.ids.some((id) => /^word:.{2,}/.test(id))) ||
      token.concepts.some((concept) => TOGETHER.test(concept)) ||
      PLAIN.test(token.text),
  );
  if (!plain || !asked.words.roles.every((role) => ['who', 'where', 'org', 'what', 'list'].includes(role)))
    return undefined;
  const own = partsOf(world, one);
  const fitting = (alliances.length > 0 ? alliances : world.alliances).filter((alliance) =>
    own.every((id) => membersOf(world, alliance).includes(id)),
  );
  const [alliance] = fitting;
  const fact = alliance ? world.related('members', alliance) : undefined;
  if (!alliance || !fact || fitting.length > 1) return undefined;
  const fellows = membersOf(world, alliance).filter((id) => !own.includes(id));
  const { language } = asked;
  return {
    status: 'answered',
    text: shortThenStatement(asSentence(sayEntities(fellows, world, language), language), [fact.statement], language),
    facts: [fact],
    intent: 'partners',
    role: 'whom',
    confidence: 0.9,
    entities: [...fellows, alliance, one],
    reason: language === 'ko' ? '같은 진영에 있는 곳들입니다.' : 'The others in the same alliance.',
  };
}
