import { abstain } from './abstain';
import type { Answer } from './answer';
import { type Answered, settles } from './combine';
import { pointedAt } from './definite';
import { introduces, type Resolved, resolveNames, topicOf, turnsOf } from './ellipsis';
import { nameFragment } from './fragment';
import { campAgain, memberAgain, membersAgain } from './member-again';
import { counted } from './names-counted';
import { otherRole } from './other-role';
import { otherSide, rivalOne } from './other-side';
import { pronounNamed } from './pronoun';
import { answerResolved, CLAIM_FROM, isGuess } from './resolved-answer';
import type { Room } from './room';
import { type Asked, understand } from './world';

/** A question whose only change is a name is answered from this probability on: far less than one that stands alone. */
const RESOLVED_FROM = 0.2;

/** The resolved question after what the question before the last was about: "코로나 …" of "LG전자는 뭘 내놔?". */
function withTopic(resolved: Resolved, earlier: readonly Answer[], { read }: Room): Resolved {
  const older = turnsOf(earlier)[1];
  return older ? { ...resolved, text: `${topicOf(read(older.explanation.read))} ${resolved.text}` } : resolved;
}

/**
 * Follow-ups whose form says what they stand for: a bare name takes a name's place, "they're in?" asks of the alliance
 * before, "names?" of what was counted. Where that reading has no answer, or two readings have different ones, the
 * article does not say.
 */
export function resume(asked: Asked, earlier: readonly Answer[], room: Room): Answered | undefined {
  const { world, read } = room;
  const [last] = turnsOf(earlier);
  if (!last) return undefined;
  const names = counted(asked, earlier, world);
  if (names)
    return { draft: names, asked: understand(read(`${topicOf(read(last.explanation.read))} ${asked.reading.text}`)) };
  const other = otherRole(asked, earlier, world, read);
  if (other) return other;
  const side = otherSide(asked, earlier, world, read) ?? membersAgain(asked, earlier, world, read);
  const told = side ? answerResolved(side, earlier, room) : undefined;
  if (told && settles(told)) return told;
  const pointed = pointedAt(asked, earlier, world, read);
  if (pointed) {
    const answered = pointed.texts.map((text) => answerResolved({ text }, earlier, room)).find(settles);
    if (answered && !isGuess(answered, room)) return answered;
    if (pointed.only) return { draft: abstain(asked, world, []), asked };
  }
  const named = pronounNamed(asked, earlier, world, read);
  if (named) {
    const answered = answerResolved({ text: named }, earlier, room);
    if (settles(answered) && !isGuess(answered, room)) return answered;
    // English "it" may stand for no thing at all, 그거 always does
    if (asked.language === 'ko') return { draft: abstain(answered.asked, world, []), asked: answered.asked };
  }
  const member =
    rivalOne(asked, earlier, world, read) ??
    campAgain(asked, earlier, world, read) ??
    memberAgain(asked, earlier, world, read);
  if (member) {
    const answered = answerResolved(member, earlier, room);
    if (settles(answered)) return answered;
  }
  const fragment = nameFragment(asked.reading, read, world.corpus);
  if (!fragment) return undefined;
  if (fragment.strangers.length > 0) return { draft: abstain(asked, world, []), asked };
  const resolved = resolveNames(fragment, asked, earlier, world, read);
  if (resolved.length === 0) return { draft: abstain(asked, world, []), asked };
  const plain = resolved.map((one) => answerResolved(one, earlier, room));
  const tried = plain.some(settles)
    ? plain
    : resolved.map((one) => withTopic(one, earlier, room)).map((one) => answerResolved(one, earlier, room));
  // what a name is, is no answer to what was asked of another, unless that was what it is or who
  const onlyIntroduces = ({ asked: again, draft }: Answered) =>
    fragment.ids.some((id) => draft.facts[0]?.about === id && !draft.facts[0].event) &&
    (draft.intent === 'define' || draft.intent.startsWith('about-')) &&
    !world.corpus.knowledge.entities.some(({ id }) => introduces(last, id, world)) &&
    !(again.words.roles.includes('who') && again.entities.some((id) => world.entity(id)?.type === 'person'));
  const unsure = ({ draft, asked: { yesNo } }: Answered) =>
    draft.evidence !== undefined && draft.confidence < (yesNo ? CLAIM_FROM : RESOLVED_FROM);
  const good = tried.filter((one) => settles(one) && !onlyIntroduces(one) && !unsure(one) && !isGuess(one, room));
  const [first] = good;
  if (first && good.every(({ draft }) => draft.text === first.draft.text)) return first;
  const reading = (plain[0] as Answered).asked;
  return { draft: abstain(reading, world, []), asked: reading };
}
