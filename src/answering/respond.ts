import type { Knowledge } from '../knowledge';
import { detectLanguage, normalize } from '../language';
import type { Read, Reading } from '../understanding';
import { isContent, readOnce } from '../understanding';
import { withSubjectFirst } from './afterthought';
import type { Answer, Citation, Explanation } from './answer';
import { answerFrom } from './answer-article';
import { assertedClaim } from './asserted';
import { beside } from './beside';
import { colleagueOfSort } from './colleague-of-sort';
import { type Answered, combine, settles } from './combine';
import { continued, resume } from './conversation';
import { coordinated } from './coordinate';
import type { Draft } from './draft';
import { withoutEmotive } from './emotive';
import { explain } from './explain';
import { withoutFraming, withoutPurpose, withoutStatements } from './framing';
import type { Weights } from './logistic';
import { MESSAGES, notSaid } from './messages';
import { itemAgain, nthOfList, remainingOne } from './nth-of-list';
import { ordersWords, withoutOverriding } from './overriding';
import { planAgain } from './plan-again';
import { reworded, simplified } from './reworded';
import { severalRoles } from './several-roles';
import { smalltalk } from './smalltalk';
import { asks, splitQuestions, splitRequests, withSubject } from './split';
import { suggest } from './suggest';
import { type Asked, entitiesIn, understand, type World } from './world';

/** One article, ready to answer. */
export interface Room {
  readonly world: World;
  readonly read: Read;
  readonly weights: Weights;
  readonly knowledge: Knowledge;
}

const MAX_LENGTH = 4000;

/** Asks to ask otherwise, and says no more than that. */
const unclear = (text: string, intent: 'unclear' | 'too-long'): Draft => ({
  status: 'unclear',
  text,
  intent,
  role: 'none',
  facts: [],
  confidence: 1,
  reason: text,
});

/** One question, with the conversation only where it leans on it. */
function answerOne(text: string, earlier: readonly Answer[], room: Room): Answered {
  const { world, read, weights } = room;
  const whole = read(text);
  const [asked, longer] = withoutFraming(whole).map((trimmed) =>
    understand(trimmed === whole.text ? whole : read(trimmed)),
  ) as [Asked, Asked?];
  const talk = smalltalk(understand(whole)) ?? smalltalk(asked);
  if (talk) return { draft: talk, asked };
  const item =
    beside(asked, earlier, world) ??
    colleagueOfSort(asked, earlier, world) ??
    planAgain(understand(whole), earlier, world) ??
    (earlier.length > 1 ? remainingOne(asked, earlier, world) : undefined) ??
    (earlier.length > 0 ? nthOfList(asked, earlier, world) : undefined);
  if (item) return { draft: item, asked };
  const nth = itemAgain(understand(whole), earlier, world);
  if (nth) {
    const part = understand(read(nth.text));
    return { draft: answerFrom(part, world, weights, read), asked: part };
  }
  const resumed = resume(asked, earlier, room);
  if (resumed) return resumed;
  const first = answerFrom(asked, world, weights, read);
  const retried =
    first.status === 'not_in_article'
      ? (questionAlone(asked, room) ??
        (longer && answeredWhole(longer, room)) ??
        questionAlone(understand(whole), room) ??
        answeredSimply(whole, room))
      : undefined;
  // the words left out as framing may have been what told what is asked for
  const full = asked.reading.text === whole.text ? undefined : betterWhole(first, understand(whole), room);
  if (full) return full;
  const alone = retried?.draft ?? first;
  if (retried) return retried;
  return continued(asked, alone, earlier, room) ?? { draft: alone, asked };
}

/** The question, if as it stands it has an answer. */
function answeredWhole(asked: Asked, { world, read, weights }: Room): Answered | undefined {
  const draft = answerFrom(asked, world, weights, read);
  return draft.status === 'answered' ? { draft, asked } : undefined;
}

/** Below this an answer is a guess, from the words that framing left. */
const GUESS_BELOW = 0.3;

/** The whole question's answer, where what was left of it had no better one than a guess: "산학연 이어서 만들겠다는 플랫폼". */
function betterWhole(draft: Draft, whole: Asked, room: Room): Answered | undefined {
  if (draft.status !== 'answered' || !draft.evidence || draft.confidence >= GUESS_BELOW) return undefined;
  const answered = answeredWhole(whole, room);
  return answered && answered.draft.confidence > draft.confidence ? answered : undefined;
}

/** The message without the statements around its question, if that has an answer. */
function questionAlone(asked: Asked, room: Room): Answered | undefined {
  const { world, read, weights } = room;
  const text = withoutStatements(asked.reading, world.corpus.missed);
  if (!text) return undefined;
  const part = understand(read(text));
  const draft = answerFrom(part, world, weights, read);
  return draft.status === 'answered' || draft.status === 'corrected' ? { draft, asked: part } : undefined;
}

/** The question put more simply, if that has an answer. */
function answeredSimply({ text, language }: Reading, room: Room): Answered | undefined {
  const simple = simplified(text, language);
  const asked = simple ? understand(room.read(simple)) : undefined;
  // "who is older" asks nothing without the two
  return asked && asked.words.content.length > 1 ? answeredWhole(asked, room) : undefined;
}

/** Keys hit at random: nothing but unknown Latin letters or lone jamo. */
const isGibberish = (asked: Asked): boolean =>
  asked.words.roles.length === 0 &&
  asked.words.content.length > 0 &&
  asked.words.content.length <= 2 &&
  asked.words.content.every((token) => token.kind === 'unknown' && /^[a-zㄱ-ㅎㅏ-ㅣ]+$/.test(token.text));

function hasSubstance(asked: Asked): boolean {
  if (isGibberish(asked)) return false;
  if (asked.words.content.length === 0 && asked.entities.length === 0) return false;
  return asked.reading.tokens.some((token) => isContent(token) || token.kind === 'role');
}

/** One question, or one for each of the roles that it asks for; what only some of them answer says so of the others. */
function answerRoles(text: string, earlier: readonly Answer[], room: Room): Answered {
  const whole = answerOne(text, earlier, room);
  const reading = room.read(text);
  const questions = whole.draft.role === 'yesno' ? undefined : severalRoles(reading);
  if (!questions || whole.draft.status === 'smalltalk' || whole.draft.status === 'corrected') return whole;
  const each = questions.map((question) => answerOne(question, earlier, room));
  const settled = each.filter(settles).length;
  return settled === each.length || (settled > 0 && settles(whole)) ? combine(each, reading.language) : whole;
}

/** The answers to several questions in order, each in the conversation that the ones before it make. */
function answerEach(parts: readonly string[], earlier: readonly Answer[], room: Room): Answered[] {
  const answered: Answered[] = [];
  let conversation = [...earlier];
  for (const [at, given] of parts.entries()) {
    const part = given.replace(JOINING_WORD, '');
    const last = answered.at(-1);
    // "KAIST는?" after a question that has no answer has none of its own
    const reading = room.read(part);
    if (at > 0 && last && !settles(last) && !asks(reading) && !/[.!]$/.test(parts[at - 1] as string)) continue;
    // nor has "what is it?"
    const points = reading.tokens.some((token) => token.kind === 'reference');
    if (at > 0 && last && !settles(last) && points && !reading.tokens.some(isContent)) continue;
    const named = at > 0 ? withSubject(part, parts[at - 1] as string, room.read) : undefined;
    const whole = named ? answerRoles(named, [], room) : undefined;
    const one = whole && settles(whole) ? whole : answerRoles(part, conversation, room);
    answered.push(one);
    conversation = [...conversation, finish(part, one, room)];
  }
  return answered.filter(({ draft }) => draft.status !== 'smalltalk' && draft.status !== 'unclear');
}

/** The answers to several things asked with one word, each to the first of its wordings that has one. */
const answerAspects = (aspects: readonly (readonly string[])[], earlier: readonly Answer[], room: Room): Answered[] =>
  aspects.map((wordings) => {
    const tried = wordings.map((wording) => answerOne(wording, earlier, room));
    return tried.find(settles) ?? (tried[0] as Answered);
  });

/** "…이잖아, …?": the correction of a claim that the article says otherwise, with the answer to the question after it. */
function answerClaim(text: string, earlier: readonly Answer[], room: Room): Answered | undefined {
  const { world, read, weights } = room;
  const asserted = assertedClaim(text, read);
  if (!asserted) return undefined;
  const asked: Asked = { ...understand(read(asserted.claim)), yesNo: true, leading: true };
  const draft = answerFrom(asked, world, weights, read);
  if (draft.status !== 'corrected') return undefined;
  const after = [asserted.named, asserted.question]
    .flatMap((question) => (question ? [answerRoles(question, earlier, room)] : []))
    .find(settles);
  const claim = { draft, asked };
  return after ? combine([claim, after], asked.language) : claim;
}

/** What only ties one question of a message to the one before. */
const JOINING_WORD = /^(그리고|또한|아울러|and|also|plus)[\s,]+/i;

/** A message as it is said, or first in plainer words where there are such. */
function answerAll(message: string, earlier: readonly Answer[], room: Room): Answered {
  const { read } = room;
  const stripped = withoutOverriding(message);
  const said = withSubjectFirst(stripped !== message && asks(read(stripped)) ? stripped : message, read);
  const plain = reworded(said, read(said).language);
  const answered = plain === said ? undefined : answerParts(plain, earlier, room);
  return answered && settles(answered) ? answered : answerParts(said, earlier, room);
}

function answerParts(text: string, earlier: readonly Answer[], room: Room): Answered {
  const { read } = room;
  const { language } = read(text);
  const denied = answerClaim(text, earlier, room);
  if (denied) return denied;
  const parts = splitQuestions(text, read);
  if (parts.length > 1) return combine(answerEach(parts, earlier, room), language);
  const aspects = coordinated(read(text));
  const each = aspects ? answerAspects(aspects, earlier, room) : [];
  if (each.length > 1 && each.every(settles)) return combine(each, language);
  const whole = answerRoles(text, earlier, room);
  if (whole.draft.status !== 'not_in_article') return whole;
  if (each.length > 1 && each.some(settles)) return combine(each, language);
  const requests = splitRequests(text, read);
  const answers = requests.length > 1 ? answerEach(requests, earlier, room) : [];
  // a fragment after a question that has no answer has none of its own
  const own = answers.some((one, at) => settles(one) && (at === 0 || one.asked.entities.some((id) => id !== 'ai')));
  return own ? combine(answers, language) : whole;
}

function citationsOf(draft: Draft, article: string): Citation[] {
  const seen = new Set<string>();
  return draft.facts
    .flatMap((fact) => fact.paragraphs)
    .flatMap((paragraph) => {
      const key = String(paragraph);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ article, paragraph }];
    });
}

function finish(question: string, { draft, asked }: Answered, room: Room): Answer {
  const said = draft.status === 'answered' || draft.status === 'corrected';
  const fact = draft.facts[0];
  const value = fact && draft.evidence ? entitiesIn(fact.roles[draft.evidence.candidate.ask.role]) : [];
  const picked = draft.entities ?? [];
  const told = said ? value : [];
  // what was picked out of a list comes before the rest of it
  const answered = picked.every((id) => told.includes(id)) ? [...picked, ...told] : [...told, ...picked];
  const entities = [...new Set([...answered, ...asked.entities])];
  const explanation: Explanation = explain(draft, asked, room.world, room.weights);
  return {
    question,
    status: draft.status,
    language: asked.language,
    answer: draft.text,
    citations: said ? citationsOf(draft, room.knowledge.article.id) : [],
    facts: draft.facts.map((one) => one.id),
    intent: draft.intent,
    entities,
    confidence: Math.round(draft.confidence * 1000) / 1000,
    suggestions: said || draft.status === 'smalltalk' ? [] : suggest(asked, room.world),
    explanation,
  };
}

const COMMAND = /<\/?script|\balert\s*\(|\bdrop\s+table\b|\bselect\s+\*\s+from\b|\$\(|\brm\s+-rf\b/i;

/** Commands and markup rather than a sentence: more than a fifth of it are symbols that sentences do not have. */
function isCode(text: string): boolean {
  const symbols = text.match(/[$&|;<>{}[\]\\/#=^@`%*_]/g)?.length ?? 0;
  return COMMAND.test(text) || (text.length > 8 && symbols * 5 > text.replace(/\s/g, '').length);
}

/** A sum with nothing but a particle after it: 1+1은? */
const isSum = (text: string): boolean =>
  /^(?=\D*\d)[\d\s.,+*/()x×÷=-]+(은|는|이|가|의 값은|이야)?\s*[?？]*$/.test(text);

/** Answers a message from one article. Never throws on any text. */
export function respond(question: string, earlier: readonly Answer[], article: Room): Answer {
  const room: Room = { ...article, read: readOnce(article.read) };
  const language = detectLanguage(question.slice(0, 500));
  const empty = (): Asked => understand({ text: '', language, tokens: [] });
  if (question.length > MAX_LENGTH) {
    const draft = unclear(MESSAGES.tooLong[language], 'too-long');
    return finish(question, { draft, asked: empty() }, room);
  }
  const text = withoutPurpose(withoutEmotive(normalize(question)));
  if (COMMAND.test(question) || isCode(text) || isSum(text)) {
    const draft = unclear(MESSAGES.unclear[language], 'unclear');
    return finish(question, { draft, asked: empty() }, room);
  }
  const answered = answerAll(text, earlier, room);
  if (!hasSubstance(answered.asked) && answered.draft.status !== 'smalltalk' && answered.draft.status !== 'answered') {
    const draft = unclear(MESSAGES.unclear[language], 'unclear');
    return finish(question, { draft, asked: { ...answered.asked, language } }, room);
  }
  const refused = answered.draft.status === 'not_in_article' || answered.draft.status === 'corrected';
  if (refused && ordersWords(text)) {
    const draft: Draft = { ...answered.draft, status: 'not_in_article', text: notSaid([], language), facts: [] };
    return finish(question, { ...answered, draft }, room);
  }
  return finish(question, answered, room);
}
