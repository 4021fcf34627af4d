import type { Classify, LabelledTokens } from './natural';

/** Words that one utterance alone has tell labels apart by chance. */
const MIN_UTTERANCES = 2;
/** Five passes: cross-validated, three learn less and eight no more. */
const PASSES = 5;
/** The weights after each of the last passes are averaged: one pass alone leans towards what it saw last. */
const AVERAGED = 3;
/** AdaGrad's step (Duchi, Hazan, Singer 2011). */
const STEP = 0.5;
/** Pull towards zero at each step: ten times more loses a fiftieth of the accuracy, ten times less wins nothing. */
const DECAY = 1e-5;
/** Labels this unlikely for an utterance that is not theirs learn nothing from it: a fifth of the time, the same accuracy. */
const NOTHING_TO_LEARN = 1e-3;

/** FNV-1a, mixed once more so that neighbours in the alphabet do not stay together. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (hash >>> 13);
}

const scaleOf = (features: readonly number[]): number => 1 / Math.sqrt(Math.max(1, features.length));

/** Fills `shares` for the features, each of which counts less among more. */
function weigh(features: readonly number[], scale: number, weights: Float32Array, shares: Float32Array): void {
  const size = shares.length;
  shares.fill(0);
  for (const feature of features) {
    const row = feature * size;
    for (let at = 0; at < size; at++) shares[at] = (shares[at] as number) + (weights[row + at] as number) * scale;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at++) if ((shares[at] as number) > top) top = shares[at] as number;
  let total = 0;
  for (let at = 0; at < size; at++) {
    shares[at] = Math.exp((shares[at] as number) - top);
    total += shares[at] as number;
  }
  for (let at = 0; at < size; at++) shares[at] = (shares[at] as number) / total;
}

/** One step of AdaGrad for the features' weights of the labels that learn, of which there are `count`. */
function learn(
  features: readonly number[],
  scale: number,
  learning: Uint16Array,
  count: number,
  weights: Float32Array,
  squares: Float32Array,
  shares: Float32Array,
): void {
  for (const feature of features) {
    const row = feature * shares.length;
    for (let nth = 0; nth < count; nth++) {
      const at = learning[nth] as number;
      const place = row + at;
      const weight = weights[place] as number;
      const gradient = (shares[at] as number) * scale + DECAY * weight;
      const square = Math.fround((squares[place] as number) + gradient * gradient);
      squares[place] = square;
      weights[place] = weight - (STEP * gradient) / Math.sqrt(square);
    }
  }
}

/**
 * Maximum entropy (multinomial logistic regression): where naive Bayes takes each word for itself, this weighs them
 * together, so that a word which many labels share says little. Trained by AdaGrad, each pass in an order that the
 * utterances' own letters give: one more utterance leaves the order of the others as it was.
 */
export function trainMaximumEntropy(rows: readonly LabelledTokens[]): Classify {
  const labels = [...new Set(rows.map((row) => row.label))];
  const places = new Map(labels.map((label, at) => [label, at]));
  const counts = new Map<string, number>();
  for (const { tokens } of rows) for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const terms = new Map<string, number>();
  for (const [token, count] of counts) if (count >= MIN_UTTERANCES) terms.set(token, terms.size);
  const size = labels.length;
  const weights = new Float32Array(terms.size * size);
  const squares = new Float32Array(terms.size * size).fill(1e-8);
  const featuresOf = (tokens: readonly string[]) => [...new Set(tokens)].flatMap((token) => terms.get(token) ?? []);
  const shares = new Float32Array(size);

  const utterances = rows.map(({ label, tokens }) => ({
    right: places.get(label) as number,
    features: featuresOf(tokens),
    hash: hashOf(`${label} ${tokens.join(' ')}`),
    place: 0,
  }));
  const sums = new Float32Array(weights.length);
  const learning = new Uint16Array(size);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const utterance of utterances) utterance.place = Math.imul(utterance.hash ^ (pass + 1), 0x9e3779b1) >>> 0;
    utterances.sort((a, b) => a.place - b.place);
    for (const { right, features } of utterances) {
      const scale = scaleOf(features);
      weigh(features, scale, weights, shares);
      shares[right] = (shares[right] as number) - 1;
      let count = 0;
      for (let at = 0; at < size; at++) {
        const share = shares[at] as number;
        if (share > NOTHING_TO_LEARN || share < 0) learning[count++] = at;
      }
      learn(features, scale, learning, count, weights, squares, shares);
    }
    if (pass >= PASSES - AVERAGED)
      for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number);
  }
  for (let at = 0; at < weights.length; at++) weights[at] = (sums[at] as number) / AVERAGED;
  return (tokens) => {
    if (size === 0) return [];
    const features = featuresOf(tokens);
    weigh(features, scaleOf(features), weights, shares);
    return labels.map((label, at) => ({ label, share: shares[at] as number })).sort((a, b) => b.share - a.share);
  };
}
