import { entityOf, type Token } from '../understanding';
import type { Asked, World } from './world';
import { groupOf } from './world';

/** What may stand between two names of one enumeration: 와, 랑, a comma, or. */
const JOINT =
  /^(\s|,|·|\/|&|\+|-|이?랑|와|과|하고|이나|나(?=\s)|그리고|및|또는|혹은|아니면|\band\b|\bor\b|\bvs\.?|\bversus\b)*$/i;

/**
 * The longest run of names of one kind in the question that are joined to one another: "KT, 한양대랑 카카오 중". Names with
 * nothing but a space between them count from three on: two are as likely a company and its namesake.
 */
export function enumeration(asked: Asked, world: World): readonly Token[] {
  const { tokens, text } = asked.reading;
  let best: Token[] = [];
  let run: Token[] = [];
  let bare = false;
  for (const token of tokens.filter((one) => entityOf(one))) {
    const before = run.at(-1);
    const between = before ? text.slice(before.end, token.start) : '';
    const joined =
      before !== undefined &&
      JOINT.test(between) &&
      groupOf(world.entity(entityOf(before) as string)) === groupOf(world.entity(entityOf(token) as string));
    bare = joined && (bare || between.trim() === '');
    run = joined ? [...run, token] : [token];
    if (run.length > best.length && (run.length > 2 || !bare)) best = run;
  }
  return best.length > 1 ? best : [];
}
