import type { Fact } from '../knowledge';
import { type Asked, membersOf, type World } from './world';

/** "초협력은 코로나 때 뭐 해?": a fact of another alliance and its members alone, whatever words it shares with the name. */
export function isOfOtherAlliance(asked: Asked, fact: Fact, world: World): boolean {
  const [named, ...more] = asked.entities.filter((id) => world.alliances.includes(id));
  if (!named || more.length > 0) return false;
  const { entities } = world.words(fact);
  const takesPart = (alliance: string) =>
    entities.has(alliance) ||
    fact.relation?.of === alliance ||
    membersOf(world, alliance).some((id) => entities.has(id));
  return !takesPart(named) && world.alliances.some((other) => other !== named && takesPart(other));
}
