import { attachJosa } from '../../language';
import { entityOf, TITLE_CONCEPTS } from '../../understanding';
import { sayEntity, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { type Asked, leftover, negligible, type World } from '../world';
import type { Context } from './context';

/** Korean titles from low to high, as any company ranks them; a longer one is looked for before the one inside it. */
const RANKS = ['대리', '과장', '차장', '상무', '전무', '부사장', '사장', '부회장', '회장'] as const;
const RANK_PATTERN = /부사장|부회장|사장|회장|상무|전무|차장|과장|대리/;

const TITLE_WORD =
  /직급|직책|직함|직위|타이틀|윗급|급이|상급자|상사|\btitles?\b|\brank|\bposition|\bseniority|\bsenior\b|\boutrank|\bjob\b/;
const HIGHER = /높|위(야|에|이|인|일|지|죠|\?|로)|윗|상급|상사|\bhigher|\bsenior\b|\boutrank|\babove\b|\bsuperior/;
const LOWER = /낮|아래|아랫|\blower|\bjunior\b|\bbelow\b/;
const SAME = /같|동일|똑같|\bsame\b|\bequal/;
const COMMON = /공통|겹치|\bshare[sd]?\b|\bin\s+common\b/;
const BOTH = /둘\s*다|두\s*(사람|분)\s*(다|모두)|모두|\bboth\b/;
const DIFFER = /다르|다른|차이|비교|견주|각각|달라|\bdiffer|\bcompar|\bversus\b|\bvs\b/;
/** What such a question says besides names and titles. */
const SCAFFOLD =
  /^(직급|직책|직함|직위|타이틀|윗급|급$|상급|상사|높|낮|위|윗|아래|같|동일|똑같|다르|다른|차이|비교|견주|둘|두$|모두|사람|분|임원|회사|소속|더|누가|중|title|rank|position|senior|junior|outrank|higher|lower|above|below|same|equal|both|differ|compar|job|versus|vs|hold|have|share|common|공통|겹치|between|company|one)/i;

const rankOf = (id: string, world: World): number =>
  RANKS.findIndex((rank) => rank === RANK_PATTERN.exec(world.entity(id)?.title?.ko ?? '')?.[0]);

/** Whether all of them have the title that the question names: "둘 다 사장이야?" */
function allHave(
  asked: Asked,
  ids: readonly string[],
): { named: string; holds: (rank: string) => boolean } | undefined {
  const token = asked.words.content.find(
    (one) => one.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) && !entityOf(one),
  );
  if (!token || ids.length === 0) return undefined;
  const concept = token.concepts.find((one) => TITLE_CONCEPTS.has(one)) as string;
  const meant: Readonly<Record<string, string>> = {
    president: '사장',
    'vice-president': '부사장',
    chairman: '회장',
    'vice-chairman': '부회장',
  };
  const rank = meant[concept];
  return rank ? { named: token.text, holds: (own) => own === rank } : undefined;
}

/** The titles of two people against one another: which is higher, whether they are the same, how they differ. */
export function compareTitles({ asked, world }: Context): Draft | undefined {
  const people = asked.entities.filter((id) => world.entity(id)?.type === 'person');
  const [one, two] = people;
  if (!one || !two || people.length > 2 || asked.entities.some((id) => world.alliances.includes(id))) return undefined;
  const { text, language } = asked;
  const wanted = allHave(asked, people);
  const both = BOTH.test(text) && wanted !== undefined && asked.yesNo;
  if (!both && !TITLE_WORD.test(text)) return undefined;
  const rest = leftover(asked, [], world, ['difference']).filter(
    (token) =>
      !people.includes(entityOf(token) ?? '') &&
      !SCAFFOLD.test(token.text) &&
      !token.concepts.some((concept) => TITLE_CONCEPTS.has(concept) || concept === 'job-title'),
  );
  if (!negligible(rest, world)) return undefined;
  const facts = [one, two].flatMap((id) => world.about(id) ?? []);
  const ranks = [one, two].map((id) => rankOf(id, world));
  const [first, second] = ranks as [number, number];
  if (facts.length < 2 || ranks.includes(-1)) return undefined;
  const say = (id: string) => sayEntity(id, world, language, false);
  const word = (id: string) => sayEntity(id, world, language);
  const compared = HIGHER.test(text) || LOWER.test(text);
  const equal = first === second;
  const yes = (holds: boolean) =>
    !asked.yesNo || asked.negated ? '' : language === 'ko' ? (holds ? '네. ' : '아니요. ') : holds ? 'Yes. ' : 'No. ';
  let status: Draft['status'] = 'answered';
  let short: string;
  if (both && wanted) {
    const holds = ranks.every((rank) => wanted.holds(RANKS[rank] as string));
    status = verdict(asked, holds).status;
    short = `${yes(holds)}${language === 'ko' ? `${word(one)}, ${word(two)}입니다.` : `${word(one)}; ${word(two)}.`}`;
  } else if (compared) {
    const top = LOWER.test(text) && !HIGHER.test(text) ? (first < second ? one : two) : first > second ? one : two;
    const level = language === 'ko' ? (HIGHER.test(text) ? '높' : '낮') : HIGHER.test(text) ? 'higher' : 'lower';
    // "is A above B" puts A first
    const lead = asked.yesNo ? yes(!equal && top === one) : '';
    short = equal
      ? language === 'ko'
        ? `${lead}직급은 둘 다 ${RANKS[first]}으로 같습니다.`
        : `${lead}Both have a title of the same level.`
      : language === 'ko'
        ? `${lead}${say(top)} 쪽의 직급이 더 ${level}습니다.`
        : `${lead}${say(top)} has the ${level} title.`;
  } else if (COMMON.test(text) && !asked.yesNo) {
    short =
      language === 'ko'
        ? equal
          ? `둘 다 ${RANKS[first]}입니다.`
          : `같은 직함은 없습니다. ${word(one)}, ${word(two)}입니다.`
        : `${equal ? 'Both have it' : 'None is the same'}: ${word(one)}; ${word(two)}.`;
  } else if (SAME.test(text) && asked.yesNo) {
    short =
      language === 'ko'
        ? `${yes(equal)}직급은 ${equal ? `둘 다 ${RANKS[first]}입니다` : `${RANKS[first]}과 ${RANKS[second]}으로 다릅니다`}.`
        : `${yes(equal)}${word(one)}; ${word(two)}.`;
  } else if (DIFFER.test(text) && !asked.yesNo) {
    short =
      language === 'ko'
        ? `${attachJosa(say(one), '은/는')} ${RANKS[first]}, ${attachJosa(say(two), '은/는')} ${attachJosa(RANKS[second] as string, '으로/로')} ${equal ? '같습니다' : '다릅니다'}.`
        : `${word(one)}; ${word(two)}.`;
  } else {
    return undefined;
  }
  return {
    status,
    text: shortThenStatement(
      short,
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: 'titles',
    role: 'compare',
    confidence: 0.92,
    entities: [one, two],
    reason: language === 'ko' ? '두 사람의 직급을 견주었습니다.' : 'Compared the titles of the two.',
  };
}
