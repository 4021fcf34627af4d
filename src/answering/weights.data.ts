/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */
export const WEIGHTS: readonly number[] = [
  -3.8757, // bias
  0.4222, // askCoverage
  0.5548, // factCoverage
  0.7873, // complete
  -0.0808, // unexplained
  -0.8559, // unexplainedShare
  -0.8031, // strangers
  -0.9601, // foreignNames
  1.1097, // roleFits
  -0.0761, // roleShare
  0.065, // completeAndFits
  0.7869, // similarity
  -2.0314, // similarityMargin
  0.5319, // votes
  0.6715, // factVotes
  -0.5628, // nearest
  0.385, // askShare
  0.1801, // factShare
  -0.0529, // classifierIsTop
  1.3112, // weighedShare
  2.0552, // weighedLog
  0.7509, // weighedFactShare
  0.3925, // weighedIsTop
  0.0253, // indexIsTop
  0.1211, // agreement
  -0.238, // short
  -0.1121, // mended
  0.5092, // noAnchor
];
