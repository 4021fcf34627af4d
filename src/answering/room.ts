import type { Knowledge } from '../knowledge';
import type { Read } from '../understanding';
import type { Weights } from './logistic';
import type { World } from './world';

/** One article, ready to answer. */
export interface Room {
  readonly world: World;
  readonly read: Read;
  readonly weights: Weights;
  readonly knowledge: Knowledge;
}
