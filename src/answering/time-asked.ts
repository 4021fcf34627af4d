import type { Fact, Role } from '../knowledge';
import type { Asked, World } from './world';

/** "the next meeting": nothing that was over when the article came out. */
const TO_COME =
  /\b(next|upcoming)\b|다음\s*(번|회의|모임|미팅|행사|일정|meeting|협약식|업무협약식|기자간담회|간담회|전시회|발표|출시|ces)|차기|앞으로/;

/** The next model, version or product of something is none that is out. */
const NEXT_THING =
  /(다음|차기|후속)\s*(모델|버전|제품|기기|작품?|플랫폼|서비스|콘텐츠|세대)|후속작|\b(next|upcoming|future)[\s-]+(model|version|product|device|generation|headset|platform)/;
/** The day of the week is told by no date that does not say it. */
const WEEKDAY = /무슨\s*요일|\b(what|which)\s+day\s+of\s+the\s+week\b|\bwhich\s+weekday\b/;
/** Asks for an end, which the date of an event is not. */
const UNTIL =
  /언제까지|언제\s*끝|\bwhen\s+(does|do|did|will|is)\b.*\b(end|finish|over)\b|\b(until|till)\s+when\b|\bhow\s+long\b/;

/** True unless a time that is to come, an end or a weekday is asked for and the fact tells none. */
export function tellsTime(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const value = fact.roles[role];
  if (NEXT_THING.test(asked.text)) return false;
  if (WEEKDAY.test(asked.text) && !/요일/.test(fact.statement.ko)) return false;
  if (value?.kind === 'date' && UNTIL.test(asked.text)) return false;
  return value?.kind !== 'date' || !TO_COME.test(asked.text) || value.date > world.corpus.knowledge.article.published;
}
