/** One weight for each feature. */
export type Weights = readonly number[];

export const logOdds = (features: readonly number[], weights: Weights): number =>
  features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

export const probability = (z: number): number => 1 / (1 + Math.exp(-z));

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/**
 * Logistic regression by full gradient descent with momentum; deterministic for the order of its examples.
 * @param l2 pull towards zero, on all weights but the first
 */
export function fitLogistic(examples: readonly Example[], size: number, l2: number, rounds = 1500): number[] {
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : l2 * weight));
    for (const { features, label, weight } of examples) {
      const error = ((probability(logOdds(features, weights)) - label) * weight) / total;
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] as number) + error * (features[at] as number);
    }
    for (let at = 0; at < size; at++) {
      speed[at] = 0.9 * (speed[at] as number) - 0.8 * (gradient[at] as number);
      weights[at] = (weights[at] as number) + (speed[at] as number);
    }
  }
  return weights;
}
