import { entityOf, type Token } from '../understanding';
import type { Asked, World } from './world';
import { groupOf } from './world';

/** What may stand between two names of one enumeration: 와, 랑, a comma, or. */
const JOINT =
  /^(\s|,|·|\/|&|\+|-|이?랑|와|과|하고|이나|나(?=\s)|그리고|및|또는|혹은|아니면|\band\b|\bor\b|\bvs\.?|\bversus\b)*$/i;

/** The longest run of names in the question that are joined to one another: "KT, 한양대랑 카카오 중". */
export function enumeration(asked: Asked, world: World): readonly Token[] {
  const { tokens, text } = asked.reading;
  const named = tokens.filter((token) => entityOf(token));
  let best: Token[] = [];
  let run: Token[] = [];
  for (const token of named) {
    const before = run.at(-1);
    const joined =
      before !== undefined &&
      text.slice(before.end, token.start).trim() !== '' &&
      JOINT.test(text.slice(before.end, token.start)) &&
      groupOf(world.entity(entityOf(before) as string)) === groupOf(world.entity(entityOf(token) as string));
    run = joined ? [...run, token] : [token];
    if (run.length > best.length) best = run;
  }
  return best.length > 1 ? best : [];
}
