/** What a child process found, as its last line of output. */
export interface Report {
  /** How many inputs were tried. */
  readonly done: number;
  readonly problems: readonly string[];
  /** The heap after the last input, by that after the first tenth. */
  readonly growth: number;
  readonly [more: string]: unknown;
}

/** More say no more. */
const SHOWN = 20;

export function report({ problems, ...rest }: Report): void {
  process.stdout.write(`${JSON.stringify({ ...rest, wrong: problems.length, problems: problems.slice(0, SHOWN) })}\n`);
}
