import { FEATURE_NAMES } from '../../src/answering';
import type { Answer, Paragraph } from '../../src/bot';
import { KNOWLEDGE } from '../helpers';

const STATUSES = ['answered', 'corrected', 'not_in_article', 'unclear', 'smalltalk'];
const PARTS: readonly Paragraph[] = ['title', 'subhead', 'byline', 'caption'];

const factIds = new Set(KNOWLEDGE.facts.map((fact) => fact.id));
const entityIds = new Set(KNOWLEDGE.entities.map((entity) => entity.id));
const { id: articleId, paragraphs } = KNOWLEDGE.article;

const isShare = (value: number) => value >= 0 && value <= 1;
const isParagraph = (place: Paragraph) =>
  typeof place === 'number' ? Number.isInteger(place) && place >= 1 && place <= paragraphs : PARTS.includes(place);

/** Everything that is wrong with an answer to a question: what no answer may be, whatever was asked. */
export function problemsOf(question: string, reply: Answer): string[] {
  const { status, language, answer, citations, facts, entities, confidence, suggestions, explanation } = reply;
  const { matches, features, passages, unexplained } = explanation;
  const claims = status === 'answered' || status === 'corrected';
  const scores = passages.map(({ score }) => score);

  const wrong: readonly [string, boolean][] = [
    ['question is not what was asked', reply.question !== question],
    ['unknown status', !STATUSES.includes(status)],
    ['unknown language', language !== 'ko' && language !== 'en'],
    ['no answer', answer.trim() === ''],
    ['answer is not well-formed', !answer.isWellFormed()],
    ['a claim without a citation', claims && citations.length === 0],
    ['a claim without a fact', claims && facts.length === 0],
    ['a citation without a claim', !claims && citations.length > 0],
    ['an unknown article', citations.some(({ article }) => article !== articleId)],
    ['no such paragraph', citations.some(({ paragraph }) => !isParagraph(paragraph))],
    ['a citation twice', new Set(citations.map(({ paragraph }) => paragraph)).size !== citations.length],
    ['an unknown fact', facts.some((id) => !factIds.has(id))],
    ['an unknown entity', entities.some((id) => !entityIds.has(id))],
    ['an entity twice', new Set(entities).size !== entities.length],
    ['confidence out of range', !isShare(confidence)],
    ['too many suggestions', suggestions.length > 3],
    ['an empty suggestion', suggestions.some((suggestion) => suggestion.trim() === '')],
    ['no intent', reply.intent === '' || explanation.intent === ''],
    ['no reason', explanation.reason === ''],
    ['an empty unexplained word', unexplained.some((word) => word === '')],
    [
      'a match that is not in what was read',
      matches.some(({ text, start, end }) => explanation.read.slice(start, end) !== text),
    ],
    ['a match as nothing', matches.some((match) => match.as === '')],
    [
      'an unknown feature',
      features.some(({ name }) => !FEATURE_NAMES.includes(name as (typeof FEATURE_NAMES)[number])),
    ],
    [
      'a contribution that is not value times weight',
      features.some((one) => !(Math.abs(one.value * one.weight - one.contribution) < 0.01)),
    ],
    ['a score out of range', !scores.every(isShare)],
    ['passages not best first', scores.some((score, at) => at > 0 && score > (scores[at - 1] as number))],
    [
      'a passage of no fact',
      passages.some(({ article, fact }) => article !== articleId || (fact !== undefined && !factIds.has(fact))),
    ],
    ['lost in JSON', JSON.stringify(JSON.parse(JSON.stringify(reply))) !== JSON.stringify(reply)],
  ];
  return wrong.flatMap(([problem, is]) => (is ? [problem] : []));
}
