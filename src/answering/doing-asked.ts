import type { Fact } from '../knowledge';
import { isAttested } from './attested';
import type { Asked, World } from './world';

/** Something that a name does to something else: "what does X sell?", "X는 뭘 만들어?". */
const DOING_ASKED =
  /\bwhat\s+(did|does|do|will|can)\s.*\b(make|build|sell|produce|offer|launch|release)s?\b|(은|는|이|가)\s*(뭐|뭘|무엇을?|무슨\s*\S+)\s*(만드|만들|팔|생산|제공|내놓|내놨)/;
const DOING = /^(make|build|sell|produce|offer|launch|release|만드|만들|팔|생산)/i;

/**
 * True where it is asked what somebody makes or sells, and the fact speaks of no such thing: what introduces them has to
 * say so itself.
 */
export const tellsNoDoing = (asked: Asked, fact: Fact, world: World): boolean =>
  DOING_ASKED.test(asked.text) &&
  asked.reading.tokens.some(
    (token) =>
      DOING.test(token.text) &&
      !isAttested(token, fact, world, fact.about !== undefined && asked.entities.includes(fact.about)),
  );
