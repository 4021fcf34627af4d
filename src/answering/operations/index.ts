import type { Draft, Rule } from '../draft';
import { compareAlliances } from './compare';
import type { Context } from './context';
import { define } from './define';
import { identity } from './identity';
import { membership } from './membership';
import { more } from './more';
import { outlet } from './outlet';
import { outsiders } from './outsiders';
import { provides } from './provides';
import { relation } from './relation';
import { roster } from './roster';
import { sameSide } from './same-side';
import { side } from './side';
import { summary } from './summary';
import { timeline } from './timeline';
import { total } from './total';

/** Ways of reasoning over several facts, the more particular ones first. */
const RULES: readonly Rule<Context>[] = [
  outlet,
  roster,
  total,
  more,
  compareAlliances,
  sameSide,
  timeline,
  outsiders,
  membership,
  provides,
  identity,
  side,
  summary,
  relation,
  define,
];

export function reason(context: Context): Draft | undefined {
  for (const rule of RULES) {
    const draft = rule(context);
    if (draft) return draft;
  }
  return undefined;
}

export type { Context } from './context';
