import { entityOf } from '../../understanding';
import { sayDate } from '../compose';
import type { Draft } from '../draft';
import { type Asked, negligible, type World } from '../world';
import type { Context } from './context';
import { ARTICLE, type Event, eventsOf, listedEvents } from './events';

const ORDER =
  /시간\s*(순|대로|흐름)|날짜\s*(순|별|대로)|연대순|연대기|일지|타임라인|(일어난|발생|진행)\s*순|순서(대로|로)\s*(정리|나열|알려|말해|설명|요약)|언제\s*무슨\s*일|\btimeline\b|\bchronolog|\bin\s+(time\s+)?order\b|\bsequence\s+of\s+events\b|\border\s+of\s+events\b|\bby\s+date\b|(날짜|일자|시점)(들)?(을|를)?\s*(좀\s*)?(모두|전부|다|싹|모아)(?=\s)|모든\s*(날짜|일자|시점)|\b(all|every|each)\s+(of\s+)?(the\s+)?(dates?|events)\b/;
/** What such a request says besides the events' names. */
const SCAFFOLD =
  /^(시간|날짜|연대|일지|타임라인|순$|순서|순으로|순대로|별$|별로|흐름|정리|나열|뽑|모아|적|요약|설명|알려|말해|보여|부탁|일$|일들|일어|발생|진행|사건|행사|이벤트|내용|기사|본문|전체|모든|모두|전부|주요|중요|쭉|좀|나온|나오|언급|된$|되$|있|관련|timelin|chronolog|order|time|date|sequenc|event|articl|story|stori|piece|everything|all|list|main|key|major|happen|thing|mention|put|give|show|extract|pull|arrang|sort|lay|what)/i;

const labelOf = ({ fact }: Event, language: 'ko' | 'en'): string =>
  (fact.event as { ko: string; en: string })[language];

/** The events that a request is about: all, or those of the names that it gives. */
function eventsFor(asked: Asked, world: World): Event[] {
  const all = eventsOf(world);
  const named = asked.entities.filter((id) => id !== 'ai');
  return named.length === 0 ? all : all.filter(({ fact }) => named.every((id) => world.words(fact).entities.has(id)));
}

/** "시간순으로 정리해줘", "timeline please": all that the article dates, the earliest first. */
export function chronology({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  if (!ORDER.test(text) || asked.yesNo || asked.negated || asked.excepts || asked.cues.has('interval'))
    return undefined;
  if (asked.words.roles.some((role) => !['list', 'what', 'how', 'when'].includes(role))) return undefined;
  const rest = asked.words.content.filter(
    (token) => !entityOf(token) && !SCAFFOLD.test(token.text) && !ARTICLE.test(token.text),
  );
  if (!negligible(rest, world) || listedEvents(asked, world)) return undefined;
  const events = eventsFor(asked, world).sort((a, b) => a.date.localeCompare(b.date));
  if (events.length === 0) return undefined;
  const dates = [...new Set(events.map(({ date }) => date))];
  const lines = dates.map((date) => {
    const labels = events.filter((event) => event.date === date).map((event) => labelOf(event, language));
    return `${sayDate(date, language)}: ${[...new Set(labels)].join(', ')}`;
  });
  const lead =
    language === 'ko' ? '기사에 나오는 일을 시간순으로 정리했습니다.' : 'What the article dates, the earliest first.';
  return {
    status: 'answered',
    text: [lead, ...lines].join('\n'),
    facts: events.map(({ fact }) => fact),
    intent: 'chronology',
    role: 'list',
    confidence: 0.9,
    reason: language === 'ko' ? '날짜가 있는 일을 모아 늘어놓았습니다.' : 'Gathered and sorted what has a date.',
  };
}
