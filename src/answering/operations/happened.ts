import { asFineAs, datesAgree } from '../../understanding';
import { sayList } from '../compose';
import type { Draft } from '../draft';
import { datesOf, factExplains, negligible } from '../world';
import type { Context } from './context';

/** "무슨 일이 있었어", "what happened", "뭐 했어": asks for whatever there was. */
const HAPPENED =
  /(무슨|어떤|뭔)\s*(일|사건|행사|소식|이벤트)|뭐\s*(했|한|있었|하)|뭘\s*(했|한|하)|무엇을?\s*(했|하)|(있었던|생긴|벌어진|일어난)\s*(일|사건)|\b(what|anything|which\s+events?)\b.*\b(happen(ed|s)?|took\s+place|take\s+place|went\s+on|going\s+on|occurred|was\s+held|were\s+held)\b|\bwhat\s+(events?|news)\b/;
/** Words of such a question that say nothing of what it was. */
const EMPTY =
  /^(지난$|last$|일|뭐|사건|행사|소식|이벤트|있|하$|했|한$|생기|생긴|벌어|일어|열리|열린|happen|took|take|place|event|news|occur|held)/i;

/** "What happened in February 2020?", "6월 3일에 뭐 했어": the events of a date. */
export function happened({ asked, world }: Context): Draft | undefined {
  if (!HAPPENED.test(asked.text) || asked.yesNo || asked.cues.has('said')) return undefined;
  const dates = asked.reading.tokens.flatMap((token) => token.date ?? []);
  const [date] = dates;
  if (!date || dates.length > 1) return undefined;
  if (asked.words.roles.some((role) => !['what', 'list'].includes(role))) return undefined;
  const content = asked.words.content.filter((token) => !token.date && !EMPTY.test(token.text));
  const events = world.corpus.knowledge.facts.filter(
    (fact) =>
      fact.event &&
      datesOf(fact).some((one) => datesAgree(date, one) && asFineAs(date, one)) &&
      content.every((token) => factExplains(token, fact, world) || negligible([token], world)),
  );
  if (
    events.length === 0 ||
    !negligible(
      content.filter((token) => token.kind !== 'entity'),
      world,
    )
  )
    return undefined;
  const { language } = asked;
  const names = events.map((fact) => (fact.event as { ko: string; en: string })[language]);
  const short = sayList(names, language);
  return {
    status: 'answered',
    text: [
      language === 'ko' ? `${short}입니다.` : `${short.charAt(0).toUpperCase()}${short.slice(1)}.`,
      ...new Set(events.map((fact) => fact.statement[language])),
    ].join(' '),
    facts: events,
    intent: 'happened',
    role: 'what',
    confidence: 0.9,
    reason: language === 'ko' ? '그 날짜의 일을 모았습니다.' : 'Gathered the events of that date.',
  };
}
