import { entityOf, type Token } from '../understanding';
import { allianceOf } from './alliance-referred';
import { type Asked, groupOf, membersOf, type World } from './world';

/** Nouns that mean an alliance right after a member's name: SKT 진영, the Samsung bloc. */
const ALLIED =
  '(camp|alliance|bloc|coalition|consortium|team|group|grouping|project|club|circle|crew|crowd|lot|gang|bunch|faction|squad|side|진영|연합체|연합|동맹|협력체|컨소시엄|캠프)';
/** Nouns that do so only with a tie, KT네 팀: "카카오 그룹" is Kakao itself. */
const LOOSE = '(팀|그룹|모임|무리|프로젝트)';
const TIE =
  "(['’]?s\\s+|['’]?s?[-\\s]led\\s+|네\\s*|쪽\\s*|측\\s*|(이|가)\\s*(이끄는|주도하는)\\s*|\\s*주도(의)?\\s*|\\s*중심(의)?\\s*)";
const GROUP = new RegExp(`^(${TIE}?\\s*${ALLIED}|${TIE}${LOOSE})(?![a-z])`, 'i');

/** "LG전자는 왜 합류했어?": what is joined goes without saying where the name joined one alliance and nothing else is named. */
function withAllianceJoined({ reading, language, entities, words }: Asked, world: World): string | undefined {
  const [id, ...more] = entities;
  const joins = (token: Token) => token.concepts.includes('join') || /^(들어|껴|끼)/.test(token.text);
  const alliance =
    id && more.length === 0
      ? world.alliances.filter((one) => membersOf(world, one, 'joined').includes(id)).slice(0, 1)[0]
      : undefined;
  const verb = words.content.find(joins);
  const named = reading.tokens.find((token) => entityOf(token) === id);
  if (!alliance || !verb || !named) return undefined;
  if (!words.content.every((token) => token === named || joins(token))) return undefined;
  const name = world.entity(alliance)?.name[language] ?? '';
  const { text } = reading;
  if (language === 'en') return `${text.slice(0, verb.end)} ${name}${text.slice(verb.end)}`;
  const end = named.end + named.tail.length;
  return `${text.slice(0, end)} ${name}에${text.slice(end)}`;
}

/**
 * The question with an alliance's name where it is called after a member: "is Kakao in KT's camp?".
 * @returns undefined where it calls none so, or names one by its name already
 */
export function withAllianceNamed(asked: Asked, world: World): string | undefined {
  const { reading, language } = asked;
  // 카카오 그룹 계열사 are Kakao's own
  if (/계열|자회사|affiliate|subsidiar/.test(asked.text)) return undefined;
  if (asked.entities.some((id) => world.alliances.includes(id))) return undefined;
  const found = reading.tokens.flatMap((token: Token) => {
    const id = entityOf(token);
    const alliance = id && groupOf(world.entity(id)) === 'organisation' ? allianceOf(id, world) : undefined;
    const group = alliance ? GROUP.exec(reading.text.slice(token.end)) : null;
    return alliance && group ? [{ start: token.start, end: token.end + group[0].length, alliance }] : [];
  });
  const [one, ...more] = found;
  if (!one) return withAllianceJoined(asked, world);
  if (more.length > 0) return undefined;
  const name = world.entity(one.alliance)?.name[language] ?? '';
  const before = reading.text.slice(0, one.start).replace(/\bthe\s+$/i, '');
  return `${before}${name}${reading.text.slice(one.end)}`;
}
