import { entityOf } from '../understanding';
import type { Answer } from './answer';
import { answerFrom } from './answer-article';
import type { Answered } from './combine';
import type { Resolved } from './ellipsis';
import type { Room } from './room';
import { factExplains, understand } from './world';

/** A claim put in a conversation is answered from this probability on: it has more words to go by than a question. */
export const CLAIM_FROM = 0.4;

/** The answer to the whole question that a follow-up stands for. */
export function answerResolved({ text, yesNo }: Resolved, earlier: readonly Answer[], room: Room): Answered {
  const whole = understand(room.read(text), earlier.at(-1)?.facts ?? []);
  const asked = yesNo === undefined ? whole : { ...whole, yesNo };
  return { asked, draft: answerFrom(asked, room.world, room.weights, room.read) };
}

/** A no from a fact that does not speak of the name at all, or an alliance that nobody named: a guess in a conversation. */
export const isGuess = ({ draft, asked }: Answered, { world }: Room): boolean =>
  asked.yesNo &&
  ((draft.intent === 'is-member' && !asked.entities.some((id) => world.alliances.includes(id))) ||
    (draft.evidence !== undefined &&
      asked.words.content.some(
        (token) => entityOf(token) && !draft.facts.some((fact) => factExplains(token, fact, world)),
      )));
