// Finer than any difference in what is answered, coarse enough that a diff shows what moved.
const DECIMALS = 4;

/**
 * The source of the file that ships the weights: one a line with its feature's name, so that a diff can be read.
 *
 * @example
 * weightsSource(['bias'], [-0.5]) // '… = [\n  -0.5, // bias\n];\n'
 */
export function weightsSource(names: readonly string[], weights: readonly number[]): string {
  const lines = names.map((name, at) => `  ${rounded(weights[at] ?? 0)}, // ${name}`);
  return [
    '/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */',
    'export const WEIGHTS: readonly number[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

// `+ 0` makes the -0 of rounding 0.
function rounded(weight: number): number {
  return Number(weight.toFixed(DECIMALS)) + 0;
}
