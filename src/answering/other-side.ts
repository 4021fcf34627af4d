import { attachJosa } from '../language';
import { entityOf, type Read } from '../understanding';
import type { Answer } from './answer';
import { type Resolved, turnsOf } from './ellipsis';
import { withoutOpening } from './fragment';
import { allianceOf } from './member-again';
import type { Asked, World } from './world';

const OTHER =
  /^(?:다른|딴|반대|상대|맞은|나머지|저|저쪽)\s*(?:편|쪽|진영|팀|동맹|연합|캠프)(엔|에는|에도|에|은|는|이|가|도|의)?(?:요)?|^(?:and\s+|what about\s+|how about\s+)?(?:who(?:'s|\s+is)\s+(?:in|on)\s+)?the\s+other\s+(?:side|camp|alliance|team|bloc|group|one)\b/i;
/** Asks for those who are in it, or for no more than the question before did. */
const WHO =
  /^\s*(누구누구|누구|어디어디|누가|어디가|어디|뭐뭐|who)?\s*(있|야|이야|예요|이에요|인데|인가|들어|껴|함께|속해)?[가-힣]{0,3}[?？!.~\s]*$/i;

/** Of two alliances the name of the one that was not spoken of. */
function otherAlliance({ language }: Asked, earlier: readonly Answer[], world: World, read: Read): string | undefined {
  const alliance = allianceOf(turnsOf(earlier), world, read);
  const [other, ...more] = world.alliances.filter((id) => id !== alliance);
  return alliance && more.length === 0 ? world.entity(other ?? '')?.name[language] : undefined;
}

/** "그럼 다른 편은 누구누구야?", "반대쪽은?": the other of two alliances, after one of them was spoken of. */
export function otherSide(asked: Asked, earlier: readonly Answer[], world: World, read: Read): Resolved | undefined {
  const text = withoutOpening(asked.reading.text).replace(/^(그럼|그러면|그렇다면)\s*/, '');
  const found = OTHER.exec(text);
  if (!found || asked.reading.tokens.some((token) => entityOf(token) !== undefined)) return undefined;
  const name = otherAlliance(asked, earlier, world, read);
  if (!name) return undefined;
  const rest = text.slice(found[0].length);
  if (asked.language === 'en') return { text: `Which organisations are in ${name}?` };
  if (WHO.test(rest) && !asked.yesNo) return { text: `${name} 참여사는 누구누구야?` };
  const josa = found[1] === '은' || found[1] === '는' ? attachJosa(name, '은/는') : `${name}${found[1] ?? ''}`;
  return { text: `${josa.replace(/엔$/, '에는')} ${rest.trim()}`, ...(asked.yesNo ? { yesNo: true } : {}) };
}

const OTHER_ONE =
  /\b(?:the\s+)?(?:rival|other|opposing|competing|opposite)\s+(?:one|camp|side|alliance|bloc|group|team|lot|crowd|faction)\b/i;

/** "and what's the rival one called?" after what is said of one of two alliances: the other of them. */
export function rivalOne(asked: Asked, earlier: readonly Answer[], world: World, read: Read): Resolved | undefined {
  const text = withoutOpening(asked.reading.text);
  if (!OTHER_ONE.test(text) || asked.reading.tokens.some((token) => entityOf(token) !== undefined)) return undefined;
  const name = otherAlliance(asked, earlier, world, read);
  if (!name) return undefined;
  return /\b(called|name)\b/i.test(text) ? { text: `What is ${name}?` } : { text: text.replace(OTHER_ONE, name) };
}
