import type { Role } from '../knowledge';
import { entityOf, isContent } from '../understanding';
import type { Answer } from './answer';
import { classesOf } from './classes';
import { asSentence, sayEntity, shortThenStatement } from './compose';
import type { Draft } from './draft';
import type { Resolved } from './ellipsis';
import { type Asked, entitiesIn, type World } from './world';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const LAST = /마지막|\blast\b/;
/** "who first brought it up?": says when it was done, and picks none. */
const FIRST_DONE = /\b(who|when|where)\s+first\b/i;

/** 원래, 처음부터: since when, and none of a list. */
const AT_FIRST = /처음(부터|엔|에는|에\s)|원래|애초|당초/;

const FRONT_EN =
  /^(?:(?:and|so|then)\s+)?(?:the\s+)?(first|second|third|fourth|last)(?:(?:\s+(?:one|guy|person|man|company|name))\s*[,:-]?|\s*[,:-])\s+(?=\S)/i;
const FRONT_KO =
  /^(?:그럼\s*)?(첫\s*번째|두\s*번째|세\s*번째|네\s*번째|마지막)(?:\s*(?:사람|분|양반|회사|곳|데|거|것)(?:은|는|이)?|은|는)[\s,]+(?=\S)/;
const PLACES_KO = ['첫', '두', '세', '네'];

/** "the last one, what's his job?", "두 번째 분은 어느 회사야?": the question of that item of the list before. */
export function itemAgain(asked: Asked, earlier: readonly Answer[], world: World): Resolved | undefined {
  const { text, language } = asked.reading;
  const front = (language === 'ko' ? FRONT_KO : FRONT_EN).exec(text);
  const spoken = front?.[1]?.toLowerCase();
  if (!front || !spoken || asked.yesNo) return undefined;
  const rest = text.slice(front[0].length);
  if (!asked.reading.tokens.some((token) => token.kind === 'role' && token.start >= front[0].length)) return undefined;
  if (asked.reading.tokens.some((token) => entityOf(token))) return undefined;
  for (const { intent, facts } of [...earlier].reverse().slice(0, 3)) {
    const [factId, role] = intent.split('.') as [string, Role?];
    const value = facts.includes(factId) && role ? entitiesIn(world.fact(factId).roles[role]) : [];
    if (value.length < 2) continue;
    const nth = language === 'ko' ? PLACES_KO.indexOf(spoken[0] as string) : ORDINALS.indexOf(spoken);
    const id = value[nth < 0 ? value.length - 1 : nth];
    const name = id ? world.entity(id)?.name[language] : undefined;
    return name ? { text: `${name} ${rest.replace(/\b(his|her|their|its|he|she)\s+/gi, '')}` } : undefined;
  }
  return undefined;
}

/** "두 번째는 뭐였죠?" after a list: that item of it. */
export function nthOfList(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const { tokens, language } = asked.reading;
  const last = LAST.test(asked.text);
  const spoken = /(첫|두|세|네)\s*번째|(첫|둘|셋|넷)째/.exec(asked.text);
  const counted = spoken
    ? '첫두세네'.indexOf(spoken[1] ?? '') >= 0 && spoken[1]
      ? '첫두세네'.indexOf(spoken[1])
      : '첫둘셋넷'.indexOf(spoken[2] ?? '첫')
    : undefined;
  const nth =
    counted ?? tokens.flatMap((token) => classesOf(token).map((name) => ORDINALS.indexOf(name))).find((at) => at >= 0);
  if (!last && nth === undefined) return undefined;
  // "처음부터 있던 데는 몇 개?" counts, and picks none
  if (asked.words.roles.includes('count') || AT_FIRST.test(asked.text) || FIRST_DONE.test(asked.text)) return undefined;
  const others = tokens.filter(
    (token) =>
      isContent(token) &&
      token.kind !== 'number' &&
      !classesOf(token).some((name) => ORDINALS.includes(name)) &&
      !LAST.test(token.text),
  );
  if (others.some((token) => entityOf(token) || token.kind === 'unknown' || token.kind === 'word')) return undefined;
  for (const answer of [...earlier].reverse().slice(0, 3)) {
    const [factId, role] = answer.intent.split('.') as [string, Role?];
    const fact = answer.facts.includes(factId) ? world.fact(factId) : undefined;
    const value =
      fact && role ? (role === 'count' ? (fact.roles.what ?? fact.roles.who) : fact.roles[role]) : undefined;
    if (!fact || !value) continue;
    const items =
      value.kind === 'texts'
        ? value.texts.map((text) => text[language])
        : entitiesIn(value).map((id) => sayEntity(id, world, language));
    const place = last ? items.length - 1 : (nth as number);
    const item = items[place];
    const id = entitiesIn(value)[place];
    if (items.length < 2 || !item) continue;
    return {
      status: 'answered',
      text: shortThenStatement(asSentence(item, language), [fact.statement], language),
      facts: [fact],
      ...(id ? { entities: [id] } : {}),
      intent: answer.intent,
      role: role ?? 'what',
      confidence: 0.9,
      reason: language === 'ko' ? '앞의 목록에서 골랐습니다.' : 'Picked from the list before.',
    };
  }
  return undefined;
}

const REMAINING_EN =
  /^(?:(?:and|so|then|ok|okay)[\s,]+)?(?:(?:who|what)(?:['’]?s|\s+is)\s+)?the\s+(?:last|other|remaining|final)\s+(?:one|guy|person|man|company)[\s?.!]*$/i;
const REMAINING_KO =
  /^(?:그럼\s*|그리고\s*)?(?:마지막|나머지)(?:\s*한)?\s*(?:명|사람|분|곳)?(?:은|는)?(?:요)?[\s?.!]*$/;

/** "and the last one?" after all others of a list were told one by one: the only one that is left of it. */
export function remainingOne(asked: Asked, earlier: readonly Answer[], world: World): Draft | undefined {
  const { text, language } = asked.reading;
  if (!(language === 'ko' ? REMAINING_KO : REMAINING_EN).test(text)) return undefined;
  const told = [...new Set(earlier.slice(-4).flatMap(({ entities: [id] }) => id ?? []))];
  const lists = world.corpus.knowledge.facts.filter(
    (fact) => fact.roles.count && entitiesIn(fact.roles.who).length > 2,
  );
  const left = lists.flatMap((fact) => {
    const all = entitiesIn(fact.roles.who);
    const rest = all.filter((id) => !told.includes(id));
    return rest.length === 1 && rest[0] && told.filter((id) => all.includes(id)).length === all.length - 1
      ? [{ fact, id: rest[0] }]
      : [];
  });
  const [one, ...more] = left;
  if (!one || more.some(({ id }) => id !== one.id)) return undefined;
  return {
    status: 'answered',
    text: shortThenStatement(asSentence(sayEntity(one.id, world, language), language), [one.fact.statement], language),
    facts: [one.fact],
    entities: [one.id],
    intent: `${one.fact.id}.who`,
    role: 'who',
    confidence: 0.9,
    reason: language === 'ko' ? '앞에서 말한 나머지를 골랐습니다.' : 'Picked what had not been told of the list.',
  };
}
