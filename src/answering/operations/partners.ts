import type { Fact } from '../../knowledge';
import { entityOf } from '../../understanding';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { entitiesIn, groupOf, membersOf, partsOf, type World } from '../world';
import type { Context } from './context';

const WITH =
  /(누구누구|누구|어디|(어느|어떤|무슨)\s*(회사|기업|업체|곳|데)들?)(이?랑|와|과|하고)(?!\s*어디)|\bwith\s+(whom|who|which)\b|\b(who|whom|which\s+(company|companies|firms?))\b.*\bwith\b/;
/** Words for working together, of no particular deal. */
const TOGETHER = /^(cooperate|collaborate|partnership|join-hands|together|team-up|join)$/;
const PLAIN =
  /^(회사|기업|업체|하|해|했|함께|같이|한대|손|손잡|손을|팀|편|협력|협업|뭉치|뭉쳐|뭉쳤|work|working|works|worked|cooperat|collaborat|team|teamed|teaming|ally|allied|hands|join|joined|up|with|together|그럼|대신)/i;

/** The only fact that has a name among several of its kind who work with one another. */
function amongThemselves(id: string, world: World): Fact | undefined {
  const facts = world.corpus.knowledge.facts.filter(
    (fact) =>
      !fact.relation &&
      !fact.roles.whom &&
      entitiesIn(fact.roles.who).length > 1 &&
      entitiesIn(fact.roles.who).includes(id) &&
      world.words(fact).said.has('concept:cooperate'),
  );
  // who teamed up with somebody else too is asked of that rather
  const elsewhere = world.corpus.knowledge.facts.some(({ roles }) => entitiesIn(roles.whom).includes(id));
  return facts.length === 1 && !elsewhere ? facts[0] : undefined;
}

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
  if (fitting.length > 1) return undefined;
  const fact = alliance ? world.related('members', alliance) : amongThemselves(one, world);
  if (!fact) return undefined;
  const fellows = entitiesIn(fact.roles.who).filter((id) => !own.includes(id));
  const { language } = asked;
  return {
    status: 'answered',
    text: shortThenStatement(asSentence(sayEntities(fellows, world, language), language), [fact.statement], language),
    facts: [fact],
    intent: 'partners',
    role: 'whom',
    confidence: 0.9,
    entities: [...fellows, ...(alliance ? [alliance] : []), one],
    reason: alliance
      ? language === 'ko'
        ? '같은 진영에 있는 곳들입니다.'
        : 'The others in the same alliance.'
      : language === 'ko'
        ? '서로 협력한다고 한 곳들입니다.'
        : 'Those said to cooperate with one another.',
  };
}
