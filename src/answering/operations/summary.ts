import type { Article, Fact } from '../../knowledge';
import type { Language } from '../../language';
import { ATTRIBUTE_CONCEPTS } from '../../understanding';
import type { Draft } from '../draft';
import { entitiesIn, leftover, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

/** Words for the article itself and its length. */
const GENERIC =
  /^(기사|본문|글|뉴스|전체|내용|article|story|piece|news|sentences?|lines?|text|문장|줄|paragraph|단락|이슈|대목|부분|짧|간단|긴$|길$|길게|길이|자세|상세|short|brief|long|longer|detail|two|three|four|[두세네]$)/i;
/** 정리해 주세요 also asks for a list: of areas, members, what each brings. */
const TIDYING = /정리|핵심|\blist\b|\bin\s+short\b/;
const SUMMING = /요약|요점|줄거리|개요|간추|\bsummar|\bgist\b|\brecap\b|\boverview\b/;
const LISTED =
  /분야|과제|산업|업종|참여사|참여\s*(기업|기관|회사)|멤버|회원사?|구성원|명단|목표|데이터|임원|이유|까닭|날짜|일정|장소|누가|항목|사항|하기로\s*한|할\s*일|\b(areas?|fields?|tasks?|industr\w+|members?|goals?|executives|reasons?|dates?)\b/;
const ONE_QUESTION: ReadonlySet<string> = new Set(['how', 'why', 'when', 'where']);
const GENERAL = new Set(['ai', 'ict', 'maeil']);

/** Facts to retell of some names: the introductions, then what has them in its roles, in the article's order. */
function factsAbout(world: World, ids: readonly string[]): Fact[] {
  const holds = (fact: Fact) => ids.every((id) => world.words(fact).entities.has(id));
  const roles = (fact: Fact) => Object.values(fact.roles).flatMap((value) => entitiesIn(value));
  const place = (fact: Fact) => (typeof fact.paragraphs[0] === 'number' ? fact.paragraphs[0] : 99);
  const intro = ids.flatMap((id) => world.about(id) ?? []);
  const told = world.corpus.knowledge.facts
    .filter(
      (fact) => !intro.includes(fact) && holds(fact) && (!fact.about || ids.includes(fact.about)) && place(fact) < 99,
    )
    .map((fact) => ({
      fact,
      score: ids.filter((id) => roles(fact).includes(id)).length * 2 + fact.statement.ko.length / 100,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ fact }) => fact)
    .sort((a, b) => place(a) - place(b));
  return [...intro, ...told].slice(0, 4);
}

const NUMBERS: readonly [RegExp, number][] = [
  [/(두|2)\s*(개의?\s*)?(문장|줄)(?!\s*(이상|넘))|\b(two|2)[\s-]+(sentences?|lines?)\b/, 2],
  [/(세|3)\s*(개의?\s*)?(문장|줄)|\b(three|3)[\s-]+(sentences?|lines?)\b/, 3],
];

const sentencesAsked = (text: string): number | undefined => NUMBERS.find(([words]) => words.test(text))?.[1];

/** The summary in two sentences, the short one and how the long one ends, or in the first of the long one's. */
function inSentences(count: number, summaries: Article['summaries'], language: Language): string {
  const long = summaries.long[language].trim().split(/(?<=[.!?])\s+/);
  const told = count === 2 ? [summaries.short[language], long.at(-1) as string] : long.slice(0, count);
  return told.join(' ');
}

/** 영어로, "English summary": the language that a summary is wanted in, whatever it is asked in. */
const IN_LANGUAGE: readonly [RegExp, Language][] = [
  [/(영어|영문)(으?로|\s*요약)|\bin\s+english\b|\benglish\s+(summary|version|recap|overview)\b/, 'en'],
  [/(한국어|한글|우리말)(으?로|\s*요약)|\bin\s+korean\b|\bkorean\s+(summary|version|recap|overview)\b/, 'ko'],
];
const LANGUAGE_NAME = /^(영어|영문|한국어|한글|우리말|english|korean)/i;

/** "What is it about?", of the whole article or of one name in it. */
export function summary({ asked, world }: Context): Draft | undefined {
  if (!asked.cues.has('summary')) return undefined;
  const { text } = asked;
  const language = IN_LANGUAGE.find(([words]) => words.test(text))?.[1] ?? asked.language;
  if (TIDYING.test(text) && !SUMMING.test(text) && LISTED.test(text)) return undefined;
  // "뭘 하기로 했는지만 정리해줘" is one question too
  if (!SUMMING.test(text) && asked.words.roles.includes('what') && /[은는ㄴ던]지만?\s*(좀\s*)?정리/.test(text))
    return undefined;
  const named = asked.entities.filter((id) => !GENERAL.has(id)).flatMap((id) => partsOf(world, id));
  // "어떻게 막겠다는 건지 요지만" is one question to answer, not all that is said of the names in it
  if (
    named.length > 0 &&
    asked.words.roles.some((role) => ONE_QUESTION.has(role)) &&
    !/어떻게\s*(요약|정리)/.test(text)
  )
    return undefined;
  const rest = asked.words.content.filter(
    (token) =>
      token.kind !== 'entity' &&
      token.kind !== 'number' &&
      !GENERIC.test(token.text) &&
      !LANGUAGE_NAME.test(token.text),
  );
  if (named.length === 0) {
    const trend = world.corpus.knowledge.facts.filter((fact) => fact.paragraphs.includes(1) && !fact.about);
    const cueOnly = leftover({ ...asked, words: { ...asked.words, content: rest } }, trend, world, [
      'summary',
      'defines',
    ]);
    if (
      !negligible(cueOnly, world) ||
      // "예산만 요약해줘" is of what articles seldom give
      rest.some((token) => token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept))) ||
      asked.words.roles.some((role) => ['who', 'when', 'where', 'why', 'list', 'org'].includes(role))
    )
      return undefined;
    const { summaries } = world.corpus.knowledge.article;
    const sentences = sentencesAsked(text);
    const length = /한\s*(줄|마디|문장)|one\s+(line|sentence)|single sentence|in a line/.test(text)
      ? 'sentence'
      : /자세|상세|길게|긴\s|길이|두세|세\s*(줄|문장)|3\s*(줄|문장)|여러|문단|단락|three|several|two or three|paragraph|detail|\blong(er)?\b/.test(
            text,
          )
        ? 'long'
        : 'short';
    const members = world.corpus.knowledge.facts.filter((fact) => fact.relation?.kind === 'members');
    const facts = members.length > 0 ? members : trend;
    return {
      status: 'answered',
      text: sentences ? inSentences(sentences, summaries, language) : summaries[length][language],
      facts,
      intent: 'summary',
      role: 'summary',
      confidence: 0.95,
      reason: language === 'ko' ? '기사 전체의 요약을 물었습니다.' : 'Asked for a summary of the article.',
    };
  }
  const facts = factsAbout(world, named);
  if (facts.length === 0) return undefined;
  const others = leftover(asked, facts, world, ['summary', 'defines', 'everyone']).filter((token) =>
    rest.includes(token),
  );
  if (!negligible(others, world)) return undefined;
  return {
    status: 'answered',
    text: facts.map((fact) => fact.statement[language]).join(' '),
    facts,
    intent: 'summary',
    role: 'summary',
    confidence: 0.9,
    entities: named,
    reason: language === 'ko' ? '그 이름이 나오는 사실을 모았습니다.' : 'Gathered what the article says of that name.',
  };
}
