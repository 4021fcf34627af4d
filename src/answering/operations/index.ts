import type { Draft, Rule } from '../draft';
import { betweenSides } from './between-sides';
import { compareAlliances } from './compare';
import { compareTitles } from './compare-titles';
import type { Context } from './context';
import { define } from './define';
import { founderSince } from './founder-since';
import { happened } from './happened';
import { heldTitles } from './held-titles';
import { identity } from './identity';
import { inList } from './in-list';
import { joiningOrder } from './joining-order';
import { kind } from './kind';
import { membership } from './membership';
import { more } from './more';
import { ofThese } from './of-these';
import { only } from './only';
import { outlet } from './outlet';
import { outsiders } from './outsiders';
import { partners } from './partners';
import { provides } from './provides';
import { relation } from './relation';
import { roster } from './roster';
import { sameCompany } from './same-company';
import { sameSide } from './same-side';
import { severalEvents } from './several-events';
import { side } from './side';
import { statedCount } from './stated-count';
import { summary } from './summary';
import { timeline } from './timeline';
import { total } from './total';
import { widest } from './widest';
import { without } from './without';

/** Ways of reasoning over several facts, the more particular ones first. */
const RULES: readonly Rule<Context>[] = [
  outlet,
  kind,
  founderSince,
  roster,
  only,
  without,
  statedCount,
  total,
  widest,
  more,
  ofThese,
  joiningOrder,
  sameCompany,
  compareTitles,
  heldTitles,
  betweenSides,
  compareAlliances,
  sameSide,
  severalEvents,
  timeline,
  happened,
  outsiders,
  identity,
  membership,
  partners,
  provides,
  inList,
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
