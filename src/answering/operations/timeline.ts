import type { Fact } from '../../knowledge';
import { attachJosa } from '../../language';
import type { Token } from '../../understanding';
import { sayDate } from '../compose';
import type { Draft } from '../draft';
import { weightOf } from '../evidence';
import { cueSpans, datesOf, factExplains, type World } from '../world';
import type { Context } from './context';

interface Event {
  readonly fact: Fact;
  readonly date: string;
}

const eventsOf = (world: World): Event[] =>
  world.corpus.knowledge.facts.flatMap((fact) => {
    const date = datesOf(fact)[0];
    return fact.event && date ? [{ fact, date }] : [];
  });

const ARTICLE = /기사|보도|article|story|published|publication/i;
/** What an article does: goes out, is posted. */
const PUBLISHING = new Set(['publish', 'article']);
const OUT = /^(나가|나오|나온|나간|실리|실린|올라|올린|뜬|뜨|났|내보)/;

/** How well an event accounts for some words: all that it explains, minus what it does not. */
function fitness(tokens: readonly Token[], event: Event, world: World): number {
  const label = event.fact.event ? `${event.fact.event.ko} ${event.fact.event.en}`.toLowerCase() : '';
  const labelWords = world.labelWords(event.fact);
  const eventful = (token: Token) =>
    token.kind === 'entity' &&
    token.ids.some(
      (id) =>
        ['event', 'device', 'content'].includes(world.entity(id.slice(7))?.type ?? '') &&
        world.words(event.fact).entities.has(id.slice(7)),
    );
  if (
    !tokens.some(
      (token) =>
        eventful(token) ||
        (token.kind !== 'entity' && label.includes(token.text.toLowerCase())) ||
        token.ids.some((id) => labelWords.has(id)) ||
        token.concepts.some((concept) => labelWords.has(`concept:${concept}`)) ||
        token.date,
    )
  )
    return -10;
  return tokens.reduce((sum, token) => {
    const weight = weightOf(token, world.corpus);
    const named =
      token.kind === 'entity' &&
      world.words(event.fact).entities.has(token.ids.find((id) => id.startsWith('entity:'))?.slice(7) ?? '');
    const key = token.kind === 'entity' ? named : factExplains(token, event.fact, world);
    // words of the event's own label tell two events of one name apart (CES 2020, the speech at CES 2020)
    const bonus = label.includes(token.text.toLowerCase()) ? 0.4 : 0;
    return sum + (key ? weight * (1 + bonus) : -1.5 * weight);
  }, 0);
}

const ofArticle = (token: Token): boolean =>
  ARTICLE.test(token.text) || OUT.test(token.text) || token.concepts.some((concept) => PUBLISHING.has(concept));

/** Each half must name its event by about one telling word more than it says otherwise. */
const MIN_FIT = 1.2;

interface Pair {
  readonly left: Event;
  readonly right: Event;
  readonly score: number;
  readonly unexplained: number;
}

/** The two events that the two halves of the question name, whichever way it is best cut. */
function findPair(tokens: readonly Token[], all: readonly Token[], world: World): Pair | undefined {
  const events = eventsOf(world);
  const byFit = (part: readonly Token[]) =>
    events.map((event) => ({ event, score: fitness(part, event, world) })).sort((a, b) => b.score - a.score);
  let best: Pair | undefined;
  for (let cut = 1; cut < tokens.length; cut++) {
    const left = byFit(tokens.slice(0, cut)).slice(0, 3);
    const right = byFit(tokens.slice(cut)).slice(0, 3);
    // a cut after 와, 이랑, 보다, or is what the writer meant
    const before = tokens[cut - 1] as Token;
    const bonus =
      /(와|과|랑|하고|보다|이나|뒤|후|부터|전|에서)$/.test(before.tail) ||
      all.some(
        (token) =>
          token.start >= before.end &&
          token.end <= (tokens[cut]?.start ?? 0) &&
          /^(or|and|vs|to|than|before|after|until|,|아니면|뒤|후)$/i.test(token.text),
      )
        ? 1.5
        : 0;
    for (const one of left) {
      for (const two of right) {
        if (one.event.date === two.event.date || one.score < MIN_FIT || two.score < MIN_FIT) continue;
        const score = one.score + two.score + bonus;
        if (!best || score > best.score) best = { left: one.event, right: two.event, score, unexplained: 0 };
      }
    }
  }
  return best;
}

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
  const spans = (['earlier', 'later', 'order', 'interval'] as const).flatMap((cue) => cueSpans(asked.text, cue));
  const cueWords = (token: Token) =>
    token.kind === 'entity' || !spans.some((span) => token.start < span.end && token.end > span.start);
  const content = asked.words.content.filter((token) => token.kind !== 'number' && cueWords(token));
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
  if (unexplained.some((token) => weightOf(token, world.corpus) > 1.3)) return undefined;
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
