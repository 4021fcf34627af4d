import { entityOf } from '../understanding';
import { abstain } from './abstain';
import type { Answer } from './answer';
import { type Answered, settles } from './combine';
import type { Draft } from './draft';
import { turnsOf } from './ellipsis';
import { asksOfName, couldStandAlone, leansOnContext, withContext } from './follow-up';
import { kindOfClass } from './picking-words';
import { answerResolved, CLAIM_FROM, isGuess } from './resolved-answer';
import type { Room } from './room';
import type { Asked, World } from './world';

/** A question word with what the conversation fills in is answered from this probability on: at 0.2 right answers go, at 0 "what did it do with X?" guesses. */
const ASKING_FROM = 0.1;
/** Balances nouns out of context, which come near some fact, against short questions that a conversation completes. */
const FRAGMENT_FROM = 0.5;

/** A guess at what comes first in the conversation gives way to what is all but certain of what comes later. */
const UNSURE = 0.35;
const SURE = 0.8;

/** True where the follow-up asks or claims something of its own beyond what it takes over. */
const saysSomething = (asked: Asked): boolean => asked.words.content.length > 0 || asked.words.roles.length > 0;

/** Adverbs that share their spelling or their concept with words that facts say. */
const ADVERB = /^(먼저|맨 먼저|처음|first|still|just)$/i;

/** Asks for the same answer once more. */
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
function inContext(asked: Asked, earlier: readonly Answer[], room: Room): Answered | undefined {
  const { world, read } = room;
  // "did it work?" only repeats the question before unless its own word is accounted for
  if (!saysSomething(asked) && (asked.yesNo || asked.reading.tokens.every(({ kind }) => kind === 'framing')))
    return undefined;
  const [last] = turnsOf(earlier);
  const again = AGAIN.test(asked.text);
  const tried = withContext(asked, earlier, world, read).map((text) =>
    answerResolved(asked.yesNo ? { text, yesNo: true } : { text }, earlier, room),
  );
  // "오른쪽은?" in the place of another place is as good as a question
  const places = asked.words.content.length > 0 && asked.words.content.every((token) => kindOfClass(token) === 'place');
  const from = asked.yesNo ? CLAIM_FROM : asked.words.roles.length === 0 && !places ? FRAGMENT_FROM : ASKING_FROM;
  const usable = ({ draft, asked: whole }: Answered) =>
    !(
      draft.evidence &&
      draft.confidence < from &&
      !(draft.facts[0]?.planned && (asked.yesNo || asked.words.roles.length > 0))
    ) &&
    (draft.intent !== 'define' || whole.cues.has('defines')) &&
    !isGuess({ draft, asked: whole }, room) &&
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
export function continued(asked: Asked, alone: Draft, earlier: readonly Answer[], room: Room): Answered | undefined {
  if (earlier.length === 0) return undefined;
  const { world } = room;
  const settled = settles({ draft: alone, asked });
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
