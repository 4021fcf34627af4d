import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { sayEntity } from '../compose';
import type { Draft } from '../draft';
import { MESSAGES } from '../messages';
import { type Asked, alliancesNamed, leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

/** "Fewer than five" sets a number against one of them, not one against the other. */
const BOUNDED =
  /\b(more|fewer|less)\s+than\s+(\d|one\b|two\b(?!\s+(camps|alliances))|three|four|five|six|seven|eight|nine|ten)/;

/** Of which it is said that it is more: in "A보다 B가" B, in "is A bigger than B" A. */
function claimed(asked: Asked): string | undefined {
  const named = asked.reading.tokens.filter((token) => asked.entities.includes(entityOf(token) ?? ''));
  const alliances = named.filter((token) => entityOf(token) !== 'ai');
  const subject = asked.language === 'ko' ? alliances.find((token) => !/^보다/.test(token.tail)) : alliances[0];
  return subject && entityOf(subject);
}

/** "Which of the two has more members?": counted from the member lists. */
export function more({ asked, world }: Context): Draft | undefined {
  if (!asked.cues.has('more') || BOUNDED.test(asked.text)) return undefined;
  const named = alliancesNamed(asked, world);
  const alliances =
    named.length >= 2
      ? named
      : asked.cues.has('everyone') ||
          named.length === 1 ||
          /\bcamp|\bside|\bbloc|alliance|진영|연합|동맹/.test(asked.text)
        ? world.alliances
        : [];
  const [one, two] = alliances;
  if (!one || !two) return undefined;
  const facts = [one, two].flatMap((id) =>
    [world.related('members', id), world.related('founders', id), world.about(id)].flatMap((fact) => fact ?? []),
  );
  if (
    !negligible(
      leftover(asked, facts, world, ['more', 'everyone', 'side']).filter(({ text }) => !/^(ones?|bloc)/i.test(text)),
      world,
    )
  )
    return undefined;
  const { language } = asked;
  const size = (id: string) => membersOf(world, id).length;
  const fewer = /적은|적어|적나|적습|작은|작아|작나|작습|fewer|smaller/.test(asked.text);
  const [first, second] = [one, two].sort((a, b) => (fewer ? size(a) - size(b) : size(b) - size(a))) as [
    string,
    string,
  ];
  const name = (id: string) => sayEntity(id, world, language, false);
  const gap = Math.abs(size(first) - size(second));
  const text =
    language === 'ko'
      ? `${name(first)} 쪽이 더 ${fewer ? '적' : '많'}습니다. ${attachJosa(name(first), '은/는')} ${size(first)}곳, ${attachJosa(name(second), '은/는')} ${size(second)}곳으로 ${gap}곳 차이입니다.`
      : `${name(first)} has ${fewer ? 'fewer' : 'more'}: ${size(first)} members against ${size(second)} in ${name(second)}.`;
  const lead = asked.yesNo ? `${MESSAGES[claimed(asked) === first ? 'yes' : 'no'][language]} ` : '';
  const told = [first, second].flatMap((id) => world.related('members', id) ?? []);
  return {
    status: 'answered',
    text: [`${lead}${text}`, ...told.map((fact) => fact.statement[language])].join(' '),
    facts: told,
    intent: 'more',
    role: 'compare',
    confidence: 0.95,
    entities: [first, second],
    reason: language === 'ko' ? '두 참여 명단을 세었습니다.' : 'Counted both member lists.',
  };
}
