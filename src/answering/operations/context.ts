import type { Asked, World } from '../world';

export interface Context {
  readonly asked: Asked;
  readonly world: World;
}
