import { entityOf, type Read } from '../understanding';
import { abstain } from './abstain';
import type { Answer } from './answer';
import { answerFrom } from './answer-article';
import { pointedAt } from './definite';
import type { Draft } from './draft';
import { introduces, type Resolved, resolveNames, topicOf, turnsOf } from './ellipsis';
import { asksOfName, couldStandAlone, leansOnContext, withContext } from './follow-up';
import { nameFragment } from './fragment';
import type { Weights } from './logistic';
import { campAgain, memberAgain, membersAgain } from './member-again';
import { counted } from './names-counted';
import { otherRole } from './other-role';
import { otherSide, rivalOne } from './other-side';
import { pronounNamed } from './pronoun';
import { type Asked, factExplains, understand, type World } from './world';

interface Answered {
  readonly draft: Draft;
  readonly asked: Asked;
}

interface Answering {
  readonly world: World;
  readonly read: Read;
  readonly weights: Weights;
}

/** The same for a claim, which has more words to go by. */
const CLAIM_FROM = 0.4;
/** The same for a question whose only change is a name: far less than for one that stands alone. */
const RESOLVED_FROM = 0.2;
/** The same for a question word with what the conversation fills in: at 0.2 right answers go, at 0 "what did it do with X?" guesses. */
const ASKING_FROM = 0.1;
/** Balances nouns out of context, which come near some fact, against short questions that a conversation completes. */
const FRAGMENT_FROM = 0.5;

/** A guess at what comes first in the conversation gives way to what is all but certain of what comes later. */
const UNSURE = 0.35;
const SURE = 0.8;

const settles = ({ draft }: Answered): boolean => draft.status === 'answered' || draft.status === 'corrected';

function answerResolved({ text, yesNo }: Resolved, earlier: readonly Answer[], room: Answering): Answered {
  const whole = understand(room.read(text), earlier.at(-1)?.facts ?? []);
  const asked = yesNo === undefined ? whole : { ...whole, yesNo };
  return { asked, draft: answerFrom(asked, room.world, room.weights, room.read) };
}

/** The resolved question after what the question before the last was about: "코로나 …" of "LG전자는 뭘 내놔?". */
function withTopic(resolved: Resolved, earlier: readonly Answer[], { read }: Answering): Resolved {
  const older = turnsOf(earlier)[1];
  return older ? { ...resolved, text: `${topicOf(read(older.explanation.read))} ${resolved.text}` } : resolved;
}

/**
 * Follow-ups whose form says what they stand for: a bare name takes a name's place, "they're in?" asks of the alliance
 * before, "names?" of what was counted. Where that reading has no answer, or two readings have different ones, the
 * article does not say.
 */
export function resume(asked: Asked, earlier: readonly Answer[], room: Answering): Answered | undefined {
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
    if (answered && !isGuess(answered, world)) return answered;
    if (pointed.only) return { draft: abstain(asked, world, []), asked };
  }
  const named = pronounNamed(asked, earlier, world, read);
  if (named) {
    const answered = answerResolved({ text: named }, earlier, room);
    if (settles(answered) && !isGuess(answered, world)) return answered;
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
  const good = tried.filter((one) => settles(one) && !onlyIntroduces(one) && !unsure(one) && !isGuess(one, world));
  const [first] = good;
  if (first && good.every(({ draft }) => draft.text === first.draft.text)) return first;
  const reading = (plain[0] as Answered).asked;
  return { draft: abstain(reading, world, []), asked: reading };
}

/** True where the follow-up asks or claims something of its own beyond what it takes over. */
const saysSomething = (asked: Asked): boolean => asked.words.content.length > 0 || asked.words.roles.length > 0;

/** A no from a fact that does not speak of the name at all, or an alliance that nobody named: a guess in a conversation. */
const isGuess = ({ draft, asked }: Answered, world: World): boolean =>
  asked.yesNo &&
  ((draft.intent === 'is-member' && !asked.entities.some((id) => world.alliances.includes(id))) ||
    (draft.evidence !== undefined &&
      asked.words.content.some(
        (token) => entityOf(token) && !draft.facts.some((fact) => factExplains(token, fact, world)),
      )));

/** Asks for the same answer once more. */
/** Adverbs that share their spelling or their concept with words that facts say. */
const ADVERB = /^(먼저|맨 먼저|처음|first|still|just)$/i;

const AGAIN = /다시|라고\s*[?？]|라고요|\bagain\b|\brepeat\b/;

/** Concepts of words that say nothing by themselves, or what kind of answer is wanted. */
const LIGHT =
  /^(become|carry-out|person|name|field|list|call-name|together|say|ict|start|time|number|place|company|reason|method|exist|do|make|meaning)$/;

/** True unless the follow-up has a verb that grammar may account for (work, help) but the fact does not. */
function accountsForVerbs(asked: Asked, draft: Draft, world: World): boolean {
  return asked.reading.tokens.every(
    (token) =>
      token.kind !== 'function' ||
      !token.ids.some((id) => id.startsWith('word:')) ||
      token.concepts.length === 0 ||
      ADVERB.test(token.text) ||
      token.concepts.some((concept) => LIGHT.test(concept)) ||
      draft.facts.some((fact) => {
        const { words } = world.words(fact);
        return (
          token.ids.some((id) => words.has(id)) || token.concepts.some((concept) => words.has(`concept:${concept}`))
        );
      }),
  );
}

const lead = (text: string): string => text.split('. ')[0] as string;

/** The likeliest whole question that a follow-up stands for and that has an answer. */
function inContext(asked: Asked, earlier: readonly Answer[], room: Answering): Answered | undefined {
  const { world, read } = room;
  // "did it work?" only repeats the question before unless its own word is accounted for
  if (!saysSomething(asked) && (asked.yesNo || asked.reading.tokens.every(({ kind }) => kind === 'framing')))
    return undefined;
  const [last] = turnsOf(earlier);
  const again = AGAIN.test(asked.text);
  const tried = withContext(asked, earlier, world, read).map((text) =>
    answerResolved(asked.yesNo ? { text, yesNo: true } : { text }, earlier, room),
  );
  const from = asked.yesNo ? CLAIM_FROM : asked.words.roles.length === 0 ? FRAGMENT_FROM : ASKING_FROM;
  const usable = ({ draft, asked: whole }: Answered) =>
    !(draft.evidence && draft.confidence < from && !draft.facts[0]?.planned) &&
    (draft.intent !== 'define' || whole.cues.has('defines')) &&
    !isGuess({ draft, asked: whole }, world) &&
    accountsForVerbs(asked, draft, world) &&
    // an answer given before does not answer what is asked after it
    !(
      !again &&
      !asked.yesNo &&
      last?.status === 'answered' &&
      draft.intent === last.intent &&
      lead(draft.text) === lead(last.answer)
    );
  const good = tried.filter((one) => one.draft.status === 'answered' && usable(one));
  const unsure = asked.language === 'en' && good[0]?.draft.evidence !== undefined && good[0].draft.confidence < UNSURE;
  return (
    (unsure ? good.find(({ draft }) => draft.confidence >= SURE) : undefined) ??
    good[0] ??
    tried.find(({ draft }) => draft.status === 'corrected')
  );
}

const ofArticle = (asked: Asked): boolean =>
  asked.words.content.length > 0 &&
  asked.words.content.every((token) => token.concepts.includes('article')) &&
  !asked.reading.tokens.some((token) => token.kind === 'reference' && !/^(이|this|the)/i.test(token.text));

/**
 * What a follow-up that leans on the conversation means, where its own answer does not settle it: an answer to the whole
 * question that it stands for, or none.
 * @param alone what the follow-up would be answered without the conversation
 */
export function continued(
  asked: Asked,
  alone: Draft,
  earlier: readonly Answer[],
  room: Answering,
): Answered | undefined {
  if (earlier.length === 0) return undefined;
  const { world } = room;
  const settled = alone.status === 'answered' || alone.status === 'corrected';
  const about = alone.facts[0]?.about;
  const implied = alone.intent === 'is-member' && !asked.entities.some((id) => world.alliances.includes(id));
  // "삼성도 왔어?": what the article says a name is, makes no claim about it so
  const onlyNamed = asked.yesNo && asked.words.content.every((token) => entityOf(token) !== undefined);
  const thin = implied || (about !== undefined && asked.entities.includes(about) && (asksOfName(asked) || onlyNamed));
  if (!thin && (!leansOnContext(asked) || (settled && couldStandAlone(asked)))) return undefined;
  // the article itself is always at hand
  if (settled && ofArticle(asked)) return undefined;
  const good = inContext(asked, earlier, room);
  if (good) return good;
  if (thin) return { draft: abstain(asked, world, []), asked };
  // a fragment that no question before completes is answered only where it is as good as a question, and what "it"
  // stands for is not for its own answer to guess
  const named = asked.entities.some((id) => id !== 'ai');
  return settled && alone.evidence && (alone.confidence < FRAGMENT_FROM || !named)
    ? { draft: abstain(asked, world, []), asked }
    : undefined;
}
