import type { Draft, Rule } from '../draft';
import { betweenSides } from './between-sides';
import { chronology } from './chronology';
import { companyPictured } from './company-pictured';
import { compareAlliances } from './compare';
import { compareTitles } from './compare-titles';
import type { Context } from './context';
import { define } from './define';
import { earlierMembers } from './earlier-members';
import { everyoneTitled } from './everyone-titled';
import { founderSince } from './founder-since';
import { givenBy } from './given-by';
import { growth } from './growth';
import { happened } from './happened';
import { heldTitles } from './held-titles';
import { identity } from './identity';
import { inList } from './in-list';
import { involved } from './involved';
import { joiningOrder } from './joining-order';
import { kind } from './kind';
import { kindCount } from './kind-count';
import { listStage } from './list-stage';
import { membersNotOfKind } from './members-not-of-kind';
import { membersOfBoth } from './members-of-both';
import { membersOfKind } from './members-of-kind';
import { membership } from './membership';
import { more } from './more';
import { ofThese } from './of-these';
import { only } from './only';
import { others } from './others';
import { outlet } from './outlet';
import { outsiders } from './outsiders';
import { partPlayed } from './part-played';
import { partners } from './partners';
import { peopleOf } from './people-of';
import { photographer } from './photographer';
import { placeInRow } from './place-in-row';
import { provides } from './provides';
import { relation } from './relation';
import { roster } from './roster';
import { saidDates } from './said-dates';
import { sameAlliance } from './same-alliance';
import { sameCompany } from './same-company';
import { sameSide } from './same-side';
import { severalEvents } from './several-events';
import { side } from './side';
import { stageOf } from './stage-of';
import { standsFor } from './stands-for';
import { statedCount } from './stated-count';
import { summary } from './summary';
import { surname } from './surname';
import { timeline } from './timeline';
import { titleHolders } from './title-holders';
import { total } from './total';
import { totalOfBoth } from './total-of-both';
import { whoIsIn } from './who-is-in';
import { wholeKind } from './whole-kind';
import { widest } from './widest';
import { without } from './without';

/** Ways of reasoning over several facts, the more particular ones first. */
const RULES: readonly Rule<Context>[] = [
  outlet,
  standsFor,
  involved,
  placeInRow,
  partPlayed,
  companyPictured,
  photographer,
  kind,
  peopleOf,
  founderSince,
  earlierMembers,
  membersNotOfKind,
  membersOfKind,
  surname,
  titleHolders,
  wholeKind,
  stageOf,
  listStage,
  kindCount,
  givenBy,
  membersOfBoth,
  whoIsIn,
  growth,
  totalOfBoth,
  roster,
  only,
  others,
  without,
  statedCount,
  total,
  widest,
  more,
  ofThese,
  joiningOrder,
  sameCompany,
  sameAlliance,
  compareTitles,
  heldTitles,
  everyoneTitled,
  betweenSides,
  compareAlliances,
  sameSide,
  saidDates,
  chronology,
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
