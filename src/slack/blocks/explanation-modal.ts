import type { types } from '@slack/bolt';
import { type Answer, type Article, type Language, type Match, sourceLine } from '../../bot';
import { LABELS } from '../labels.data';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { plainText } from './buttons';
import { context, section, shorten } from './message';

/** @param statement a fact's own words, where it is known. */
export function explanationModal(
  answer: Answer,
  articles: readonly Article[],
  language: Language,
  statement: (fact: string, language: Language) => string | undefined,
): types.ModalView {
  const labels = LABELS[language].explanation;
  const { explanation, status, facts, confidence } = answer;
  const said = facts.length > 0 ? facts : explanation.passages.flatMap(({ fact }) => fact ?? []);
  const statements = said
    .slice(0, facts.length > 0 ? OWN_LIMITS.explained : OWN_LIMITS.suggestions)
    .flatMap((fact) => statement(fact, language) ?? []);
  const source = sourceLine({ ...answer, language }, articles);
  const words = explanation.matches
    .flatMap((match) => wordLine(match, explanation.unexplained.includes(match.text), language) ?? [])
    .slice(0, OWN_LIMITS.explained);
  return {
    type: 'modal',
    title: plainText(labels.title, SLACK_LIMITS.titleOfView),
    close: plainText(LABELS[language].close, SLACK_LIMITS.titleOfView),
    blocks: [
      context(`${labels.question}: ${shorten(answer.question, OWN_LIMITS.restatedQuestion)}`),
      section(`${labels.status[status]} ${explanation.reason}`),
      ...(readDiffers(answer)
        ? [context(`${labels.read}: ${shorten(explanation.read, OWN_LIMITS.restatedQuestion)}`)]
        : []),
      ...list(labels.words, words),
      ...list(facts.length > 0 ? labels.facts : labels.nearest, statements),
      ...(source ? [context(source)] : []),
      context(labels.sure(Math.round(100 * confidence))),
    ],
  };
}

function readDiffers({ question, explanation }: Answer): boolean {
  return explanation.read.trim() !== '' && explanation.read.trim() !== question.trim();
}

function list(heading: string, lines: readonly string[]): types.KnownBlock[] {
  return lines.length > 0 ? [section([heading, ...lines.map((line) => `• ${line}`)].join('\n'))] : [];
}

/** What a word was taken for, in words; endings and particles go without saying. */
function wordLine({ text, as }: Match, unexplained: boolean, language: Language): string | undefined {
  const labels = LABELS[language].explanation;
  const [kind, value = ''] = as.split(':');
  if (kind === 'unknown' || unexplained) return `${text}: ${labels.unknown}`;
  if (kind === 'entity') return `${text}: ${labels.name}`;
  if (kind === 'word') return `${text}: ${labels.said}`;
  const role = kind === 'role' ? labels.roles[value] : undefined;
  return role && `${text}: ${role}`;
}
