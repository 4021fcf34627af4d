import { entityOf, type Read } from '../understanding';
import type { Answer } from './answer';
import { asMember, type Resolved, turnsOf } from './ellipsis';
import { withoutOpening } from './fragment';
import { referents } from './referents';
import { type Asked, cueSpans, groupOf, understand, type World } from './world';

const JOINING = /^(join|take-part|member|include|belong)$/;
const SAYS_IN =
  /\b(in|there|part of|a member|members|on board)\b|껴|끼|들어|참여|합류|멤버|회원|소속|거기(야|예요|이야|에요|지|인가)/i;
const AROUND =
  /^(oh|so|in|is|are|was|were|they|they're|it|it's|there|that|too|also|as|well|a|part|of|then|the|be|been|did|does|do|have|has|거|그럼|거기|거기도|거기에도?|도|있|회사|곳|company|one|then|now|from|맞|껴|끼|들어)/i;

/** The alliance that the conversation spoke of last, if it was one. */
function allianceOf(turns: readonly Answer[], world: World, read: Read): string | undefined {
  for (const turn of turns.slice(0, 4)) {
    const told = world.alliances.filter((id) => {
      const name = world.entity(id)?.name;
      return name !== undefined && (turn.answer.includes(name.ko) || turn.answer.includes(name.en));
    });
    for (const ids of [understand(read(turn.explanation.read)).entities, referents(turn, world), told]) {
      const named = ids.filter((id) => world.alliances.includes(id));
      if (named.length > 0) return named.length === 1 ? named[0] : undefined;
    }
    // a question that named something else is not about the alliance before it
    if (understand(read(turn.question)).entities.some((id) => id !== 'ai')) return undefined;
  }
  return undefined;
}

/** "KT도 껴?", "oh so they're in?": whether somebody is in the alliance that the conversation is about. */
export function memberAgain(asked: Asked, earlier: readonly Answer[], world: World, read: Read): Resolved | undefined {
  const reading = read(withoutOpening(asked.reading.text));
  const part = understand(reading);
  if (part.entities.some((id) => world.alliances.includes(id)) || !SAYS_IN.test(reading.text)) return undefined;
  if (!part.yesNo && !asked.yesNo && !(/\?\s*$/.test(reading.text) && part.words.roles.length === 0)) return undefined;
  const named = reading.tokens.flatMap((token) => entityOf(token) ?? []);
  if (!named.every((id) => groupOf(world.entity(id)) === 'organisation')) return undefined;
  const early = cueSpans(part.text, 'founding');
  const fits = reading.tokens.every(
    (token) =>
      entityOf(token) !== undefined ||
      token.concepts.some((concept) => JOINING.test(concept)) ||
      AROUND.test(token.text) ||
      early.some((span) => token.start < span.end && token.end > span.start),
  );
  if (!fits) return undefined;
  const turns = turnsOf(earlier);
  const [last] = turns;
  const alliance = allianceOf(turns, world, read);
  if (!last || !alliance) return undefined;
  const before = understand(read(last.explanation.read)).entities;
  const meant = named.length > 0 ? named : before.filter((id) => groupOf(world.entity(id)) === 'organisation');
  return meant.length > 0 ? asMember(meant, alliance, asked, world, early.length > 0) : undefined;
}

const WHERE = /^(거기가\s*)?(어디|어느\s*쪽|which|where|what)/i;
const WHERE_ONLY =
  /^(어디|어느|쪽|편|에|있|소속|속|들어|껴|끼|where|which|what|one|is|are|it|they|then|side|camp|group|in|on|does|do|belong|to|their|its|그럼)/i;

/** "그럼 어디에 있어?", "which one then?" after "is Samsung in AI One Team?": the alliance that it is in. */
export function campAgain(asked: Asked, earlier: readonly Answer[], world: World, read: Read): Resolved | undefined {
  const reading = read(withoutOpening(asked.reading.text));
  const [last] = turnsOf(earlier);
  if (last?.intent !== 'is-member' || !WHERE.test(reading.text)) return undefined;
  if (reading.tokens.some((token) => entityOf(token) !== undefined || !WHERE_ONLY.test(token.text))) return undefined;
  const meant = understand(read(last.explanation.read)).entities.filter(
    (id) => groupOf(world.entity(id)) === 'organisation',
  );
  const [company] = meant;
  if (!company || meant.length > 1) return undefined;
  const name = world.entity(company)?.name[asked.language] ?? company;
  return { text: asked.language === 'ko' ? `${name} 어느 진영이야?` : `Which alliance is ${name} in?` };
}
