/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */
export const WEIGHTS: readonly number[] = [
  -3.7203, // bias
  0.1641, // askCoverage
  0.6175, // factCoverage
  0.761, // complete
  -0.0557, // unexplained
  -0.9376, // unexplainedShare
  -0.8448, // strangers
  -0.9189, // foreignNames
  1.0845, // roleFits
  -0.0646, // roleShare
  0.0043, // completeAndFits
  0.823, // similarity
  -1.8542, // similarityMargin
  0.5501, // votes
  0.4818, // factVotes
  -0.4153, // nearest
  0.2437, // askShare
  0.0983, // factShare
  0.0864, // classifierIsTop
  1.4227, // weighedShare
  2.0989, // weighedLog
  0.9145, // weighedFactShare
  0.33, // weighedIsTop
  -0.0044, // indexIsTop
  0.1052, // agreement
  -0.267, // short
  -0.0998, // mended
  0.5633, // noAnchor
];
