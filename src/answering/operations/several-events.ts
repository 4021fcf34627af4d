import { attachJosa, type Language } from '../../language';
import { sayDate } from '../compose';
import type { Draft } from '../draft';
import type { Asked } from '../world';
import type { Context } from './context';
import { type Event, listedEvents } from './events';

const LAST =
  /(제일|가장|맨|젤)\s*(나중|늦|뒤|최근|마지막)|마지막|최근|\blatest\b|\blast\b(?!\s+(year|month|november))|\bmost\s+recent/;
const FIRST = /(제일|가장|맨|젤)\s*(먼저|이른|빠른|앞|처음|오래)|먼저|최초|앞선|\bearliest\b|\bfirst\b|\boldest\b/;
const ORDER = /순서|시간\s*순|날짜\s*순|시간대로|순으로|차례|\border\b|\bchronolog|\bsequence\b|\btimeline\b/;
const EACH = /각각|각자|\beach\b|\brespectively\b|\bboth\b|둘\s*다|전부|모두/;

const nameOf = ({ fact }: Event, language: Language): string => (fact.event as { ko: string; en: string })[language];
const dated = (event: Event, language: Language): string =>
  `${nameOf(event, language)}(${sayDate(event.date, language)})`;

/** 사진 촬영 and 업무협약식 of one day are one event to who lists them. */
const distinct = (events: readonly Event[]): Event[] =>
  events.filter((event, at) => events.findIndex((other) => other.fact === event.fact) === at);

const draftOf = (text: string, events: readonly Event[], { language }: Asked, intent: string): Draft => ({
  status: 'answered',
  text: `${text.charAt(0).toUpperCase()}${text.slice(1)} ${events.map(({ fact }) => fact.statement[language]).join(' ')}`,
  facts: events.map(({ fact }) => fact),
  intent,
  role: 'compare',
  confidence: 0.9,
  reason: language === 'ko' ? '여러 일의 날짜를 견주었습니다.' : 'Compared the dates of the events.',
});

/** "A랑 B 각각 몇 월?": the date of each. */
function datesOfEach(asked: Asked, events: readonly Event[]): Draft {
  const { language } = asked;
  const each = events.map((event) =>
    language === 'ko'
      ? `${attachJosa(nameOf(event, 'ko'), '은/는')} ${sayDate(event.date, 'ko')}`
      : `${nameOf(event, 'en')}: ${sayDate(event.date, 'en')}`,
  );
  return draftOf(language === 'ko' ? `${each.join(', ')}입니다.` : `${each.join('; ')}.`, events, asked, 'dates');
}

function inOrder(asked: Asked, events: readonly Event[]): Draft | undefined {
  const { language, text } = asked;
  const sorted = [...events].sort((a, b) => a.date.localeCompare(b.date));
  const [last, first] = [LAST.test(text), FIRST.test(text)];
  if (last === first && !ORDER.test(text)) return undefined;
  const all = sorted.map((event) => dated(event, language)).join(' → ');
  if (ORDER.test(text) && last === first)
    return draftOf(language === 'ko' ? `${all} 순입니다.` : `${all}.`, sorted, asked, 'order');
  const date = (last ? sorted.at(-1) : sorted[0])?.date;
  const chosen = sorted.filter((event) => event.date === date).map((event) => dated(event, language));
  const lead =
    language === 'ko'
      ? `${chosen.join(', ')}${attachJosa(chosen.at(-1) as string, '이/가').slice(-1)} 가장 ${last ? '나중' : '먼저'}입니다.`
      : `${chosen.join(' and ')} came ${last ? 'last' : 'first'}.`;
  return draftOf(`${lead} (${all})`, sorted, asked, 'order');
}

const asksDate = (asked: Asked): boolean =>
  asked.words.roles.includes('when') ||
  /몇\s*월|며칠|날짜|일자|시기|\bdates?\b|\bwhich\s+month|\bwhat\s+month/.test(asked.text);

/** "Which of these came first?" of three events or more, and "when was each?" of two or more. */
export function severalEvents({ asked, world }: Context): Draft | undefined {
  if (asked.yesNo || asked.negated || asked.excepts || asked.cues.has('interval')) return undefined;
  if (asked.words.roles.some((role) => ['who', 'where', 'why', 'how'].includes(role))) return undefined;
  const each = EACH.test(asked.text) && asksDate(asked);
  if (!each && !LAST.test(asked.text) && !FIRST.test(asked.text) && !ORDER.test(asked.text)) return undefined;
  const listed = listedEvents(asked, world);
  const events = distinct(listed ?? []);
  if (events.length < 2 || events.length !== listed?.length) return undefined;
  if (each) return datesOfEach(asked, events);
  return events.length > 2 ? inOrder(asked, events) : undefined;
}
