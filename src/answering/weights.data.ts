/** Made by `npm run train`; one weight for each feature, in the order of FEATURE_NAMES. */
export const WEIGHTS: readonly number[] = [
  -3.5341, // bias
  0.2815, // askCoverage
  0.5182, // factCoverage
  0.6232, // complete
  -0.1705, // unexplained
  -0.9664, // unexplainedShare
  -0.8512, // strangers
  -0.9162, // foreignNames
  1.0858, // roleFits
  -0.0576, // roleShare
  0.0752, // completeAndFits
  0.7766, // similarity
  -1.989, // similarityMargin
  0.57, // votes
  0.5613, // factVotes
  -0.5523, // nearest
  0.2482, // askShare
  0.2462, // factShare
  0.0054, // classifierIsTop
  1.2385, // weighedShare
  2.1457, // weighedLog
  0.7816, // weighedFactShare
  0.4367, // weighedIsTop
  0.021, // indexIsTop
  0.1618, // agreement
  -0.2368, // short
  -0.1129, // mended
  0.6702, // noAnchor
];
