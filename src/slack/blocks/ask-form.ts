import type { types } from '@slack/bolt';
import type { Language } from '../../bot';
import { CALLBACKS } from '../action-ids';
import { LABELS } from '../labels.data';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { plainText } from './buttons';

/** Where the fields of the form are found again. */
export const ASK_FORM = { question: 'question', where: 'where', field: 'field' } as const;

/** A question, and the channel in which it is answered; none: a direct message. */
export function askForm(language: Language): types.ModalView {
  const labels = LABELS[language].ask;
  return {
    type: 'modal',
    callback_id: CALLBACKS.askForm,
    title: plainText(labels.title, SLACK_LIMITS.titleOfView),
    submit: plainText(labels.submit, SLACK_LIMITS.titleOfView),
    close: plainText(LABELS[language].cancel, SLACK_LIMITS.titleOfView),
    blocks: [
      {
        type: 'input',
        block_id: ASK_FORM.question,
        label: plainText(labels.question, SLACK_LIMITS.labelOfInput),
        element: {
          type: 'plain_text_input',
          action_id: ASK_FORM.field,
          multiline: true,
          max_length: OWN_LIMITS.typedQuestion,
          placeholder: plainText(labels.placeholder, SLACK_LIMITS.placeholder),
        },
      },
      {
        type: 'input',
        block_id: ASK_FORM.where,
        optional: true,
        label: plainText(labels.where, SLACK_LIMITS.labelOfInput),
        hint: plainText(labels.hint, SLACK_LIMITS.labelOfInput),
        element: {
          type: 'conversations_select',
          action_id: ASK_FORM.field,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      },
    ],
  };
}
