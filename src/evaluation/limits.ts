import type { Tally } from './tally';

export interface Limits {
  /** In percent of all questions. */
  readonly minRight?: number | undefined;
  /** In percent of all questions. */
  readonly maxWrong?: number | undefined;
}

/** Which limits a run breaks, one sentence each. A run without questions reaches no `minRight`. */
export function brokenLimits({ all, right, wrong }: Tally, { minRight, maxWrong }: Limits): string[] {
  // Exact shares are compared: 89.96% shows as 90.0% in a table and is still under 90.
  const share = (part: number) => (all === 0 ? 0 : (100 * part) / all);
  const named = (part: number) => `${part} of ${all} (${Number(share(part).toFixed(3))}%)`;
  return [
    ...(minRight !== undefined && share(right) < minRight ? [`right ${named(right)} is under ${minRight}%`] : []),
    ...(maxWrong !== undefined && share(wrong) > maxWrong ? [`wrong ${named(wrong)} is over ${maxWrong}%`] : []),
  ];
}
