/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */
export const WEIGHTS: readonly number[] = [
  -4.7003, 0.4776, 0.5896, 0.9868, 0.497, -0.5373, -1.0144, -1.3121, 1.2306, 0.1242, 0.0768, 0.5879, -2.83, 1.3912,
  1.4133, -0.3428, 1.1466, 0.6253, 0.2347, 0.0687, -0.0444, -0.2319, -0.1229, 0.3965,
];
