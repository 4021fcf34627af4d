import { isContent } from '../understanding';
import { withSubjectFirst } from './afterthought';
import type { Answer } from './answer';
import { answerFrom } from './answer-article';
import { assertedClaim } from './asserted';
import { type Answered, combine, settles } from './combine';
import { coordinated } from './coordinate';
import { finish } from './finish';
import { answerOne } from './one-question';
import { withoutOverriding } from './overriding';
import { reworded } from './reworded';
import type { Room } from './room';
import { severalRoles } from './several-roles';
import { asks, splitQuestions, splitRequests, withSubject } from './split';
import { type Asked, understand } from './world';

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
export function answerAll(message: string, earlier: readonly Answer[], room: Room): Answered {
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
