import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { sayEntity, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { leftover, negligible, organisationOf, partsOf } from '../world';
import type { Context } from './context';

const SAME =
  /(같은|동일한?|똑같은)\s*(회사|기업|직장|소속|곳|데|업체|그룹)|(^|\s)한\s*(회사|기업|직장)|동료|소속이?\s*같|회사가?\s*같|\bsame\s+(company|firm|employer|maker|manufacturer|organi[sz]ation|place|business|house)|\bcolleagues?\b|\bco-?workers?\b|\bone\s+(firm|company)\b/;
const OTHER =
  /(다른|서로\s*다른|별개의?)\s*(회사|기업|직장|소속|곳|데|업체)|소속이?\s*다르|회사가?\s*다르|\bdifferent\s+(compan|firm|employer|maker|ones)/;
/** What such a question says besides the names: to belong, to make, at, both. */
const SCAFFOLD =
  /^(같|다른|다르|서로|한$|동일|똑같|별개|회사|기업|직장|소속|동료|제품|상품|플랫폼|사람|임원|만들|만든|꺼|거|곳|데|일하|다니|근무|same|different|compan|firm|employer|maker|made|make|product|platform|colleague|co-?worker|work|belong|own|executive|exec|both|house|one)/i;

/** "A랑 B는 같은 회사야?" of people and products: the companies that they are of. */
export function sameCompany({ asked, world }: Context): Draft | undefined {
  const [same, other] = [SAME.test(asked.text), OTHER.test(asked.text)];
  if ((!same && !other) || asked.words.roles.some((role) => role !== 'list' && role !== 'org')) return undefined;
  if (asked.entities.some((id) => world.alliances.includes(id))) return undefined;
  const named = asked.entities.filter((id) => id !== 'ai' && organisationOf(world, id));
  const [one, two] = named;
  if (!one || !two || named.length > 2 || !named.some((id) => world.entity(id)?.of)) return undefined;
  const rest = leftover(asked, [], world, ['sameSide', 'difference']).filter((token) => {
    const id = entityOf(token);
    return !(id && named.includes(id)) && !SCAFFOLD.test(token.text);
  });
  if (!negligible(rest, world)) return undefined;
  const owners = [one, two].map((id) => organisationOf(world, id) as string);
  const [first, second] = owners as [string, string];
  const shared = partsOf(world, first).some((part) => partsOf(world, second).includes(part));
  const facts = [...new Set([one, two].flatMap((id) => (world.entity(id)?.of ? (world.about(id) ?? []) : [])))];
  if (facts.length === 0) return undefined;
  const { language } = asked;
  const say = (id: string) => sayEntity(id, world, language, false);
  const held = other && !same ? !shared : shared;
  const yesNo = same !== other && !asked.negated;
  const lead = yesNo ? (language === 'ko' ? (held ? '네. ' : '아니요. ') : held ? 'Yes. ' : 'No. ') : '';
  const text = shared
    ? language === 'ko'
      ? `${lead}${attachJosa(say(one), '과/와')} ${attachJosa(say(two), '은/는')} 같은 회사(${say(first)})입니다.`
      : `${lead}${say(one)} and ${say(two)} are of the same company, ${say(first)}.`
    : language === 'ko'
      ? `${lead}서로 다른 회사입니다. ${attachJosa(say(one), '은/는')} ${say(first)}, ${attachJosa(say(two), '은/는')} ${say(second)} 쪽입니다.`
      : `${lead}They are of different companies: ${say(one)} of ${say(first)}, ${say(two)} of ${say(second)}.`;
  return {
    status: asked.leading && yesNo && !held ? 'corrected' : 'answered',
    ...(yesNo ? { holds: held } : {}),
    text: shortThenStatement(
      text,
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: 'same-company',
    role: 'yesno',
    confidence: 0.93,
    entities: [one, two, ...owners],
    reason: language === 'ko' ? '두 이름의 소속을 견주었습니다.' : 'Compared the companies of the two.',
  };
}
