import type { types } from '@slack/bolt';
import { type Answer, type Article, type Language, sourceLine } from '../../bot';
import { ACTIONS } from '../action-ids';
import { LABELS } from '../labels.data';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { MESSAGES } from '../messages';
import { actions, button, plainText, questionButtons } from './buttons';
import { context, type Message, message, section, shorten } from './message';

export interface AnswerLayout {
  /** Put the question above its answer, for places where Slack does not show what was asked. */
  readonly restate?: boolean;
  /** The first line, such as who asked. */
  readonly heading?: string;
  /** By which the answer is found again when a button is pressed; without it there are no buttons about the answer. */
  readonly id?: string;
  /** Of the person who asked: that of the buttons. The answer's own, if left out. */
  readonly locale?: Language;
  /** What is offered to ask next. */
  readonly next?: readonly string[];
  /** Offer to show the answer to all. */
  readonly shareable?: boolean;
  /** Offer to pass the question on to a person. */
  readonly passable?: boolean;
}

/**
 * Question (where asked for), answer, source, questions to go on with, buttons: each on its own line, none where there
 * is nothing.
 */
export function answerMessage(answer: Answer, articles: readonly Article[], layout: AnswerLayout = {}): Message {
  const source = sourceLine(answer, articles);
  return message(source ? `${answer.answer}\n${source}` : answer.answer, [
    ...(layout.heading ? [context(layout.heading)] : []),
    ...(layout.restate ? [context(restated(answer))] : []),
    section(answer.answer),
    ...(source ? [context(source)] : []),
    ...questions(answer, layout),
    ...buttons(answer, layout),
    ...judgement(answer, layout),
  ]);
}

function restated(answer: Answer): string {
  return `${MESSAGES[answer.language].question}: ${shorten(answer.question, OWN_LIMITS.restatedQuestion)}`;
}

/** What the article does answer, where it did not answer this; else what this answer makes likely. */
function questions(
  { suggestions, language }: Answer,
  { next = [], locale = language }: AnswerLayout,
): types.KnownBlock[] {
  const near = suggestions.length > 0;
  const offered = (near ? suggestions : next).filter((question) => question.trim() !== '');
  if (offered.length === 0) return [];
  return [context(near ? LABELS[locale].near : LABELS[locale].next), questionButtons(offered)];
}

/** Greetings need neither an explanation nor a judgement. */
function buttons(
  { status, language }: Answer,
  { id, locale = language, shareable, passable }: AnswerLayout,
): types.KnownBlock[] {
  if (id === undefined) return [];
  const labels = LABELS[locale];
  const offered = [
    ...(status === 'smalltalk' ? [] : [button(ACTIONS.why, labels.why, id)]),
    ...(shareable ? [button(ACTIONS.share, labels.share, id)] : []),
    ...(passable && (status === 'not_in_article' || status === 'unclear')
      ? [button(ACTIONS.passOn, labels.passOn, id)]
      : []),
  ];
  return offered.length > 0 ? [actions(offered)] : [];
}

export const FEEDBACK = { good: 'good', bad: 'bad' } as const;

function judgement({ status, language }: Answer, { id, locale = language }: AnswerLayout): types.KnownBlock[] {
  if (id === undefined || status === 'smalltalk') return [];
  const choice = (text: string, value: string) => ({
    text: plainText(text, SLACK_LIMITS.textOnButton),
    value: `${value}:${id}`,
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: ACTIONS.feedback,
          positive_button: choice(LABELS[locale].good, FEEDBACK.good),
          negative_button: choice(LABELS[locale].bad, FEEDBACK.bad),
        },
      ],
    },
  ];
}
