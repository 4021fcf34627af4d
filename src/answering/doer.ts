import type { Fact, Role } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { isAttested } from './attested';
import { tellsCompanion } from './together';
import { type Asked, entitiesIn, groupOf, membersOf, partsOf, type World } from './world';

/** "CES에서 뭐라고 했어?", "what did they say at the signing?": what happened there, not what it is. */
const isThere = (token: Token, { reading: { text, language } }: Asked): boolean =>
  language === 'ko'
    ? /^(에서|에서는|에선)$/.test(token.tail)
    : /\b(at|during)\s+(the\s+)?$/i.test(text.slice(0, token.start));

const HAPPENED_EN = /\bwhat\b.*\b(did|said|announced|revealed|mentioned|happened|discussed)\b/i;

const tellsWhatHappened = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  !['what', 'name'].includes(role) ||
  !asked.words.roles.includes('what') ||
  !(asked.language === 'ko' ? /했|하(셨|더|던)|한\s*(거|게|말)/ : HAPPENED_EN).test(asked.text) ||
  !asked.reading.tokens.some((token) => {
    const id = entityOf(token);
    const isEvent = id !== undefined && world.entity(id)?.type === 'event';
    return isEvent && isThere(token, asked) && (fact.about === id || role === 'name');
  });

/** "구글이 같이 일한 회사": who does it is somewhere in what the fact itself says, not only in how people ask about it. */
const hasSubject = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  asked.yesNo ||
  asked.reading.tokens.every((token) => {
    const id = entityOf(token);
    const isSubject =
      asked.language === 'ko'
        ? // whom somebody was with, is often asked of a topic: "구글은 누구랑 협력해?"
          (role === 'whom' ? /^(이|가|은|는|도)$/ : /^(이|가)$/).test(token.tail)
        : /\b(did|does|do|has|have|will|would)\s+(the\s+)?$/i.test(asked.reading.text.slice(0, token.start));
    if (!id || !isSubject || !['organisation', 'person'].includes(groupOf(world.entity(id)))) return true;
    // with whom somebody was, is asked of those who were together
    const parties = [...entitiesIn(fact.roles.who), ...entitiesIn(fact.roles.whom)];
    const entities =
      role === 'whom'
        ? new Set(parties.flatMap((one) => [one, world.entity(one)?.of ?? one]))
        : world.words(fact).entities;
    return (
      [...partsOf(world, id), id, world.entity(id)?.of ?? ''].some((one) => entities.has(one)) ||
      [...entities].some((one) => world.alliances.includes(one) && membersOf(world, one).includes(id))
    );
  });

const JOINING = /^(join|take-part)$/;

/** "When did SKT join?", and nothing more: only what itself speaks of joining, or is asked about so, tells. */
function tellsJoining(asked: Asked, fact: Fact, world: World): boolean {
  const { content, roles } = asked.words;
  const [joins, ...more] = content.filter((token) => entityOf(token) === undefined);
  if (asked.yesNo || !joins || more.length > 0 || !roles.some((role) => ['when', 'why', 'how'].includes(role)))
    return true;
  if (!asked.entities.every((id) => groupOf(world.entity(id)) === 'organisation')) return true;
  return !joins.concepts.some((concept) => JOINING.test(concept)) || isAttested(joins, fact, world);
}

/** True unless it is asked what somebody did, or what happened somewhere, and the fact tells neither of them nor of that. */
export const tellsDoing = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  tellsWhatHappened(asked, fact, role, world) &&
  hasSubject(asked, fact, role === 'who' && tellsCompanion(asked, fact) ? 'whom' : role, world) &&
  tellsJoining(asked, fact, world);
