import type { types } from '@slack/bolt';
import { ACTIONS } from '../action-ids';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { escapeText } from './escape';

export function plainText(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: escapeText(text, limit), emoji: false };
}

export function button(actionId: string, label: string, value: string): types.Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plainText(label, SLACK_LIMITS.textOnButton),
    // Half a surrogate pair, which the cut may leave, cannot be encoded.
    value: value.slice(0, SLACK_LIMITS.valueOfButton).replace(/\p{Cs}/gu, '\uFFFD'),
  };
}

export function actions(elements: readonly types.Button[]): types.ActionsBlock {
  return { type: 'actions', elements: elements.slice(0, SLACK_LIMITS.elementsInActions) };
}

/** A button for each question. What it asks when pressed is the whole question, however much of it is shown. */
export function questionButtons(
  questions: readonly string[],
  most: number = OWN_LIMITS.suggestions,
): types.ActionsBlock {
  return actions(
    questions.slice(0, most).map((question, index) => button(`${ACTIONS.ask}${index + 1}`, question, question)),
  );
}
