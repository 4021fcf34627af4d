import type { Reading } from '../understanding';
import type { Answer } from './answer';
import { answerFrom } from './answer-article';
import { beside } from './beside';
import { colleagueOfSort } from './colleague-of-sort';
import type { Answered } from './combine';
import { continued } from './continued';
import type { Draft } from './draft';
import { withoutFraming, withoutStatements } from './framing';
import { lastQuestions } from './last-question';
import { itemAgain, nthOfList, remainingOne } from './nth-of-list';
import { planAgain } from './plan-again';
import { resume } from './resume';
import { simplified } from './reworded';
import type { Room } from './room';
import { smalltalk } from './smalltalk';
import { type Asked, understand } from './world';

/** One question, with the conversation only where it leans on it. */
export function answerOne(text: string, earlier: readonly Answer[], room: Room): Answered {
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
        answeredSimply(whole, room) ??
        lastQuestion(whole, room))
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

/**
 * What is left after words by the way must be as good as certain: balances them, which could have meant something,
 * against long-winded messages.
 */
const ENDING_FROM = 0.6;

/** The answer to what the message ends on. */
function lastQuestion(whole: Reading, room: Room): Answered | undefined {
  const { world, read, weights } = room;
  for (const text of lastQuestions(whole)) {
    const asked = understand(read(text));
    const draft = answerFrom(asked, world, weights, read);
    if (draft.status === 'answered' && draft.confidence >= ENDING_FROM) return { draft, asked };
  }
  return undefined;
}

/** The question put more simply, if that has an answer. */
function answeredSimply({ text, language }: Reading, room: Room): Answered | undefined {
  const simple = simplified(text, language);
  const asked = simple ? understand(room.read(simple)) : undefined;
  // "who is older" asks nothing without the two
  return asked && asked.words.content.length > 1 ? answeredWhole(asked, room) : undefined;
}
