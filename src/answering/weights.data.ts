/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */
export const WEIGHTS: readonly number[] = [
  -3.8289, // bias
  0.1182, // askCoverage
  0.6652, // factCoverage
  0.8933, // complete
  0.2861, // unexplained
  -0.8585, // unexplainedShare
  -0.8979, // strangers
  -1.0005, // foreignNames
  1.1626, // roleFits
  -0.0213, // roleShare
  -0.0564, // completeAndFits
  0.8746, // similarity
  -1.8171, // similarityMargin
  0.4967, // votes
  0.3824, // factVotes
  -0.3664, // nearest
  0.1828, // askShare
  0.1815, // factShare
  0.137, // classifierIsTop
  1.5222, // weighedShare
  2.3417, // weighedLog
  0.8502, // weighedFactShare
  0.2919, // weighedIsTop
  -0.0351, // indexIsTop
  0.0379, // agreement
  -0.311, // short
  -0.1113, // mended
  0.3826, // noAnchor
];
