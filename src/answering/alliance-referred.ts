import { entityOf } from '../understanding';
import { ALLIANCE_REFERENCES, MEMBER } from './data/alliance-references.data';
import { type Asked, groupOf, membersOf, type World } from './world';

/** The only alliance that has the organisation as a member, or is the one named. */
export function allianceOf(id: string, world: World): string | undefined {
  if (world.alliances.includes(id)) return id;
  const found = world.alliances.filter((alliance) => membersOf(world, alliance).includes(id));
  return found.length === 1 ? found[0] : undefined;
}

/** A side or a one is an alliance only where alliances are spoken of: of two products, one is … too. */
const SPOKEN_OF =
  /진영|팀|연합|동맹|협력체|컨소시엄|캠프|\b(camp|alliance|bloc|coalition|consortium|team|group|crowd|gang|bunch|faction|squad|partnership)s?\b|\b(led|leads?|heads?)\b/i;
/** What it is called is asked, so its name may not stand in the question. */
const NAME_ASKED = /이름|명칭|뭐라고|\bnames?\b|\bcalled\b/i;
/** "Which camp is …'s?" asks for it by what it is not. */
const WHICH = /^(so\s+)?(which|what)\s*$/i;

/**
 * The question with an alliance's name where it is told by a member that is in it or is not: "the group KT leads",
 * "KT 말고 다른 진영". With more than two alliances, nobody knows which other one is meant.
 * @returns undefined where it tells none so
 */
export function withAllianceReferred({ reading, language }: Asked, world: World): string | undefined {
  for (const token of reading.tokens) {
    const id = entityOf(token);
    if (!id || (groupOf(world.entity(id)) !== 'organisation' && !world.alliances.includes(id))) continue;
    const own = allianceOf(id, world);
    if (!own) continue;
    const text = `${reading.text.slice(0, token.start)}${MEMBER}${reading.text.slice(token.end)}`;
    for (const { pattern, other } of ALLIANCE_REFERENCES) {
      const found = pattern.exec(text);
      if (!found || !SPOKEN_OF.test(text)) continue;
      const rest = world.alliances.filter((one) => one !== own);
      const meant = other ? (rest.length === 1 ? rest[0] : undefined) : own;
      const name = world.entity(meant ?? '')?.name[language];
      if (!name || (!other && NAME_ASKED.test(text))) return undefined;
      const before = text.slice(0, found.index);
      const after = text.slice(found.index + found[0].length);
      return WHICH.test(before) && /^[\s?.!]*$/.test(after) ? `What is ${name}?` : `${before}${name}${after}`;
    }
  }
  return undefined;
}
