import type { Role } from '../knowledge';
import { entityOf } from '../understanding';
import type { Answer } from './answer';
import { answerRole, asSentence, sayEntities, shortThenStatement } from './compose';
import type { Draft } from './draft';
import { turnsOf } from './ellipsis';
import { type Asked, entitiesIn, type World } from './world';

const NAMES =
  /^(그\s*|그럼\s*|and\s+|their\s+|the\s+|what are (their|the)\s+)?(names|이름들?|성함|명단)(은|는|이|을|들은)?(요|은요|는요)?\s*(are they|please|뭐야|뭔데|뭐예요|알려줘|대\s*봐)?[\s?!.]*$|^(which|who|what)\s+(ones|are they|exactly)[\s?!.]*$|^(please\s+|and\s+)?(name|list)\s+(them|each|those)(\s+(all|please|pls))?[\s?!.]*$|^(누구누구|누구|어디어디|어디)(인데|야|예요|죠|지|래)?(요)?[\s?!.]*$/i;

/** "names?" after "how many people are in the photo?": the names that were counted. */
export function counted(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const [last] = turnsOf(earlier);
  const [factId, role] = last?.intent.split('.') ?? [];
  if (!last || role !== 'count' || !factId || !last.facts.includes(factId) || !NAMES.test(asked.text.trim()))
    return undefined;
  if (asked.reading.tokens.some(entityOf)) return undefined;
  const { language } = asked;
  const fact = world.fact(factId);
  const number = fact.roles.count?.kind === 'count' ? fact.roles.count.number : undefined;
  const held = (['who', 'whom', 'name', 'what'] as const).find(
    (one: Role) => entitiesIn(fact.roles[one]).length === number,
  );
  const texts = fact.roles.what?.kind === 'texts' ? fact.roles.what : undefined;
  if (!held && texts && texts.texts.length === number)
    return {
      status: 'answered',
      text: shortThenStatement(answerRole(fact, 'what', world, language), [fact.statement], language),
      facts: [fact],
      intent: `${fact.id}.what`,
      role: 'what',
      confidence: 0.9,
      reason: language === 'ko' ? '앞에서 센 것들입니다.' : 'What was counted before.',
    };
  if (!held) return undefined;
  return {
    status: 'answered',
    text: shortThenStatement(
      asSentence(sayEntities(entitiesIn(fact.roles[held]), world, language), language),
      [fact.statement],
      language,
    ),
    facts: [fact],
    intent: `${fact.id}.${held}`,
    role: held,
    confidence: 0.9,
    entities: entitiesIn(fact.roles[held]),
    reason: language === 'ko' ? '앞에서 센 것들의 이름입니다.' : 'The names of what was counted before.',
  };
}
