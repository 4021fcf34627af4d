import type { Fact, Role } from '../knowledge';
import { isAttested } from './attested';
import type { Asked, World } from './world';

/** "What will it be linked to?" */
const UNDERGOES = /\bwhat\s+(will|would|might|could|can|may|is|are)\s.*\b(be|being|get|getting)\s+\w+ed\b/;

/** What will be done to a thing is not what it is, unless its introduction says so. */
export const undergoesElse = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  fact.about !== undefined &&
  role === 'what' &&
  UNDERGOES.test(asked.text) &&
  !asked.words.content.every((token) => isAttested(token, fact, world, true));
