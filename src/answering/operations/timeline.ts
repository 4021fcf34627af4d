import { attachJosa } from '../../language';
import type { Token } from '../../understanding';
import { weightOf } from '../accounting';
import { sayDate } from '../compose';
import type { Draft } from '../draft';
import { factExplains } from '../world';
import type { Context } from './context';
import {
  ARTICLE,
  type Event,
  eventsOf,
  eventWords,
  findPair,
  fitness,
  MIN_FIT,
  ofArticle,
  PASSING_IDF,
} from './events';

const toDays = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The time between two dates in the finest unit that both have. */
export function intervalBetween(a: string, b: string): { value: number; unit: 'day' | 'month' | 'year' } {
  const [first, second] = [a, b].sort() as [string, string];
  if (first.length === 10 && second.length === 10) return { value: toDays(second) - toDays(first), unit: 'day' };
  if (first.length === 4 || second.length === 4)
    return { value: Number(second.slice(0, 4)) - Number(first.slice(0, 4)), unit: 'year' };
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return { value: months(second) - months(first), unit: 'month' };
}

/** Between two events that English sets against one another; without it a first or later one is of a single event. */
const AGAINST =
  /\b(or|and|than|before|after|since|until|till|prior|preced\w*|follow\w*|vs|versus|by\s+the\s+time|when|between|to|from|once|while|already)\b|[,&:/]/;

/** "Which came first?", "how long between?", "was X before Y?" */
export function timeline({ asked, world }: Context): Draft | undefined {
  const { cues, language } = asked;
  const interval = cues.has('interval');
  if (
    asked.words.roles.some(
      (role) => role === 'who' || role === 'where' || role === 'why' || (role === 'org' && !cues.has('order')),
    )
  )
    return undefined;
  if (!interval && asked.words.roles.some((role) => role === 'count' || role === 'list')) return undefined;
  if (!interval && !cues.has('earlier') && !cues.has('later') && !cues.has('order')) return undefined;
  if (language === 'en' && !interval && !AGAINST.test(asked.text)) return undefined;
  const content = eventWords(asked);
  let pair = content.length > 1 ? findPair(content, asked.reading.tokens, world) : undefined;
  const article = eventsOf(world).find(({ fact }) => fact.id === 'article-published');
  if (article && ARTICLE.test(asked.text) && content.length > 0) {
    const rest = content.filter(
      (token) => !ofArticle(token) && (token.kind === 'entity' || !factExplains(token, article.fact, world)),
    );
    const best = eventsOf(world)
      .map((event) => ({ event, score: fitness(rest, event, world) }))
      .filter(({ event }) => event !== article)
      .sort((a, b) => b.score - a.score)[0];
    if (best && rest.length > 0 && best.score >= MIN_FIT) {
      const articleFirst = asked.text.search(ARTICLE) < (rest[0]?.start ?? 0);
      pair = articleFirst
        ? { left: article, right: best.event, score: best.score, unexplained: 0 }
        : { left: best.event, right: article, score: best.score, unexplained: 0 };
    }
  }
  if (!pair) return undefined;
  const { left, right } = pair;
  const unexplained = content.filter(
    (token) =>
      ![left, right].some((event) => factExplains(token, event.fact, world)) &&
      !(ofArticle(token) && [left, right].includes(article as Event)),
  );
  if (unexplained.some((token) => weightOf(token, world.corpus) > PASSING_IDF)) return undefined;
  const name = (event: Event) => (event.fact.event as { ko: string; en: string })[language];
  const say = (event: Event) => sayDate(event.date, language);
  const [first, second] = left.date < right.date ? [left, right] : [right, left];
  const facts = [first.fact, second.fact];
  const gap = intervalBetween(first.date, second.date);
  const gapText =
    language === 'ko'
      ? `${gap.unit === 'day' ? `${gap.value}일` : gap.unit === 'month' ? `${gap.value}개월` : `${gap.value}년`}`
      : `${gap.value} ${gap.unit}${gap.value === 1 ? '' : 's'}`;
  const carried = facts.map((fact) => fact.statement[language]).join(' ');
  let text: string;
  if (interval) {
    text =
      language === 'ko'
        ? `${gapText} 차이입니다. ${attachJosa(name(first), '은/는')} ${say(first)}, ${attachJosa(name(second), '은/는')} ${say(second)}입니다.`
        : `${gap.value} ${gap.unit}${gap.value === 1 ? '' : 's'}: ${name(first)} (${say(first)}), ${name(second)} (${say(second)}).`;
  } else if (asked.yesNo && !/\bor\b|아니면|(먼저|빨|first).*(먼저|빨|first)/.test(asked.text)) {
    // in "A보다 B가 먼저" it is B that is said to be earlier
    const subject =
      /보다/.test(asked.text) &&
      content.some((token) => /보다$/.test(token.tail)) &&
      !/보다[^가-힣]*$/.test(asked.text.slice(0, content.find((token) => /보다$/.test(token.tail))?.start ?? 0)) &&
      factExplains(content.find((token) => /보다$/.test(token.tail)) as Token, left.fact, world)
        ? right
        : left;
    const claim = cues.has('later') && !cues.has('earlier') ? subject === second : subject === first;
    text =
      language === 'ko'
        ? `${claim ? '네, 맞습니다.' : '아니요.'} ${attachJosa(name(first), '이/가')} 먼저입니다(${say(first)}). ${attachJosa(name(second), '은/는')} ${say(second)}입니다.`
        : `${claim ? 'Yes.' : 'No.'} ${name(first)} came first (${say(first)}), before ${name(second)} (${say(second)}).`;
  } else if (cues.has('later') && !cues.has('earlier')) {
    text =
      language === 'ko'
        ? `${attachJosa(name(second), '이/가')} 나중입니다(${say(second)}). ${attachJosa(name(first), '은/는')} ${say(first)}입니다.`
        : `${name(second)} came later (${say(second)}), after ${name(first)} (${say(first)}).`;
  } else {
    text =
      language === 'ko'
        ? `${attachJosa(name(first), '이/가')} 먼저입니다(${say(first)}). ${attachJosa(name(second), '은/는')} ${say(second)}입니다.`
        : `${name(first)} came first (${say(first)}), before ${name(second)} (${say(second)}).`;
  }
  return {
    status: 'answered',
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)} ${carried}`,
    facts,
    intent: interval ? 'interval' : 'order',
    role: 'compare',
    confidence: 0.9,
    reason: language === 'ko' ? '두 일의 날짜를 견주었습니다.' : 'Compared the dates of the two events.',
  };
}
