/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */
export const WEIGHTS: readonly number[] = [
  -3.3433, // bias
  0.0039, // askCoverage
  0.5542, // factCoverage
  0.8426, // complete
  0.2623, // unexplained
  -0.824, // unexplainedShare
  -1.0073, // strangers
  -1.0248, // foreignNames
  1.051, // roleFits
  0.049, // roleShare
  0.1019, // completeAndFits
  0.493, // similarity
  -2.228, // similarityMargin
  0.5914, // votes
  0.782, // factVotes
  -0.5107, // nearest
  0.2354, // askShare
  0.1899, // factShare
  0.1472, // classifierIsTop
  1.2095, // weighedShare
  2.416, // weighedLog
  0.9597, // weighedFactShare
  0.3336, // weighedIsTop
  -0.0326, // indexIsTop
  0.006, // agreement
  -0.1926, // short
  -0.0893, // mended
  0.4383, // noAnchor
];
