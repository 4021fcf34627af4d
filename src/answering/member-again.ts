import { entityOf, type Read } from '../understanding';
import type { Answer } from './answer';
import { asMember, type Resolved, turnsOf } from './ellipsis';
import { withoutOpening } from './fragment';
import { referents } from './referents';
import { type Asked, cueSpans, groupOf, understand, type World } from './world';

const JOINING = /^(join|take-part|member|include|belong)$/;
/** From the start, said back to it. */
const SINCE_THEN =
  /그때부터|그\s*때부터|처음부터|\bsince (then|the start|the beginning|day one)\b|\bfrom (the start|the beginning|day one|then)\b/i;
const SAYS_IN =
  /\b(in|there|part of|a member|members|on board)\b|껴|끼|들어|참여|합류|멤버|회원|소속|거기(야|예요|이야|에요|지|인가)/i;
const AROUND =
  /^(oh|so|in|is|are|was|were|they|they're|it|it's|there|that|too|also|as|well|a|part|of|then|the|be|been|did|does|do|have|has|거|그럼|거기|거기도|거기에도?|도|있|회사|곳|company|one|then|now|from|맞|껴|끼|들어|거야|건가|던)/i;

/** The alliance that the conversation spoke of last, if it was one. */
export function allianceOf(turns: readonly Answer[], world: World, read: Read): string | undefined {
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
  if (
    part.entities.some((id) => world.alliances.includes(id)) ||
    !(SAYS_IN.test(reading.text) || SINCE_THEN.test(reading.text))
  )
    return undefined;
  if (!part.yesNo && !asked.yesNo && !(/\?\s*$/.test(reading.text) && part.words.roles.length === 0)) return undefined;
  const named = reading.tokens.flatMap((token) => entityOf(token) ?? []);
  if (!named.every((id) => groupOf(world.entity(id)) === 'organisation')) return undefined;
  const since = SINCE_THEN.exec(part.text);
  const early = [
    ...cueSpans(part.text, 'founding'),
    ...(since ? [{ start: since.index, end: since.index + since[0].length }] : []),
  ];
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

/** 누구누구, 어디어디, who's all in it: everybody that is in it. */
const ALL_OF_IT =
  /^(거기(에|엔|는)?\s*)?((또|더|다른)\s*)?(누구누구|어디어디|누가누가|누구\s*누구|어디\s*어디|누가|어디가|어떤\s*(데|곳|회사)가?)\s*(가|이)?\s*(있|들어|껴|끼|참여|함께|하고\s*있|모였|속해)\S*(\s(있|거|건|데|곳)\S*)?(\s[\s?？!.~]*)?$|^(있던|있었던|참여한|참여하던)\s*(데|곳|회사|기관|멤버|참여사)\S*$|^거기(의)?\s*(멤버|회원|참여사|구성원)(들)?(은|는|이|가)?(\s+(누구|어디|뭐)[가-힣]*)?(\s+있[가-힣]*)?(\s[\s?？!.~]*|[?？!.~]*)$|^(and\s+|so\s+)?who('s|\s+is|\s+all\s+is|'s\s+all)?\s*(all\s+)?(in|part of)\s+(it|there|that)[\s?!.]*$/i;

/** "거기 원래 누가 있었어?", "그전엔?": those that were in it first. */
const AT_FIRST =
  /^((걔네|걔들|그\s?둘|둘|그\s?두\s?(곳|회사))\s*(말고|빼고|빼면)\s+)?((거기|거긴|그쪽|그\s?팀)(엔|에는|에|은|는)?\s*)?(원래|그\s?전|전|처음|애초|초기)(부터|에는|엔|에|는)?\s+/;
const THERE = /^(거긴|거기는|그쪽은|그쪽엔|그쪽에는|그\s?팀(은|엔|에는)?)\s+/;

/** "어디어디 있는데?" after a question about an alliance: its members, or those that were the first. */
export function membersAgain(asked: Asked, earlier: readonly Answer[], world: World, read: Read): Resolved | undefined {
  const said = withoutOpening(asked.reading.text);
  const early = AT_FIRST.test(said);
  const text = said.replace(early ? AT_FIRST : THERE, '');
  if (
    !ALL_OF_IT.test(text) ||
    (!early && /^있|^참여한/.test(text)) ||
    asked.reading.tokens.some((token) => entityOf(token) !== undefined)
  )
    return undefined;
  const alliance = allianceOf(turnsOf(earlier), world, read);
  const name = alliance ? world.entity(alliance)?.name[asked.language] : undefined;
  if (!name) return undefined;
  if (asked.language === 'en') return { text: `Which organisations are in ${name}?` };
  return { text: early ? `${name} 출범 때 참여사는 누구누구야?` : `${name} 참여사는 누구누구야?` };
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
