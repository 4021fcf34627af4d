import type { Answer, FeatureValue, Match, Passage } from '../bot';
import { WHY_LABELS } from './why.data';

// The rest scored lower than anything that could have been the answer.
const PASSAGES_SHOWN = 5;

/** Why an answer is what it is, for people, in the answer's language. */
export function why({ status, language, confidence, facts, explanation }: Answer): string {
  const labels = WHY_LABELS[language];
  const { read, intent, askedRole, matches, unexplained, features, reason, passages } = explanation;
  const orNone = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : labels.none);

  return [
    `${labels.status}: ${status} (${labels.confidence} ${Math.round(100 * confidence)}%)`,
    `  ${reason}`,
    `${labels.read}: ${read}`,
    `${labels.intent}: ${intent}; ${labels.askedRole}: ${askedRole}`,
    ...listed(labels.words, matches.map(matchLine), labels.none),
    `${labels.unexplained}: ${orNone(unexplained)}`,
    ...listed(labels.features, [...features].sort(byWeightInDecision).map(featureLine), labels.none),
    `${labels.facts}: ${orNone(facts)}`,
    ...listed(labels.passages, passages.slice(0, PASSAGES_SHOWN).map(passageLine), labels.none),
  ].join('\n');
}

function listed(heading: string, lines: readonly string[], none: string): string[] {
  return lines.length > 0 ? [`${heading}:`, ...lines.map((line) => `  ${line}`)] : [`${heading}: ${none}`];
}

function matchLine({ text, as }: Match): string {
  return `${text} → ${as}`;
}

function byWeightInDecision(a: FeatureValue, b: FeatureValue): number {
  return Math.abs(b.contribution) - Math.abs(a.contribution);
}

function featureLine({ name, value, weight, contribution }: FeatureValue): string {
  return `${name}: ${value.toFixed(2)} × ${weight.toFixed(2)} = ${contribution < 0 ? '' : '+'}${contribution.toFixed(2)}`;
}

function passageLine({ article, fact, start, end, score }: Passage): string {
  const span = start === undefined || end === undefined ? '' : ` ${start}-${end}`;
  return `${article}${fact === undefined ? '' : `/${fact}`}${span} (${score.toFixed(2)})`;
}
