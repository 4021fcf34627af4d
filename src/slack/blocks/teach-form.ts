import type { types } from '@slack/bolt';
import type { Language, Target } from '../../bot';
import { CALLBACKS, OPTIONS } from '../action-ids';
import { LABELS } from '../labels.data';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { TEACH } from '../teach.data';
import { plainText } from './buttons';
import { section } from './message';

/** Where the fields of the form are found again. */
export const TEACH_FORM = { text: 'text', fact: 'fact', entity: 'entity', field: 'field' } as const;

/** @param id the question's; facts near to it are offered first. */
export function teachForm(id: string, question: string, language: Language): types.ModalView {
  const texts = TEACH[language];
  const select = (blockId: string, actionId: string, label: string): types.InputBlock => ({
    type: 'input',
    block_id: blockId,
    optional: true,
    label: plainText(label, SLACK_LIMITS.labelOfInput),
    element: {
      type: 'external_select',
      action_id: actionId,
      min_query_length: 0,
      placeholder: plainText(texts.choose, SLACK_LIMITS.placeholder),
    },
  });
  return {
    type: 'modal',
    callback_id: CALLBACKS.teachForm,
    private_metadata: id,
    title: plainText(texts.title, SLACK_LIMITS.titleOfView),
    submit: plainText(texts.submit, SLACK_LIMITS.titleOfView),
    close: plainText(LABELS[language].cancel, SLACK_LIMITS.titleOfView),
    blocks: [
      {
        type: 'input',
        block_id: TEACH_FORM.text,
        label: plainText(texts.text, SLACK_LIMITS.labelOfInput),
        hint: plainText(texts.textHint, SLACK_LIMITS.labelOfInput),
        element: {
          type: 'plain_text_input',
          action_id: TEACH_FORM.field,
          initial_value: question.slice(0, OWN_LIMITS.lesson),
          max_length: OWN_LIMITS.lesson,
        },
      },
      select(TEACH_FORM.fact, OPTIONS.fact, texts.fact),
      select(TEACH_FORM.entity, OPTIONS.entity, texts.entity),
    ],
  };
}

/** What takes the form's place while a lesson is tried. */
export function tryingView(language: Language): types.ModalView {
  return {
    type: 'modal',
    title: plainText(TEACH[language].title, SLACK_LIMITS.titleOfView),
    close: plainText(LABELS[language].close, SLACK_LIMITS.titleOfView),
    blocks: [section(TEACH[language].trying)],
  };
}

/** `누구인지 묻는 말: LG전자와 LG유플러스가 합류했습니다.` */
export function targetOption(target: Target, language: Language): types.PlainTextOption {
  const asks = target.kind === 'wording' && LABELS[language].explanation.roles[target.role];
  const name = asks ? `${asks}: ${target.name[language]}` : target.name[language];
  return { text: plainText(name, SLACK_LIMITS.textOfOption), value: targetKey(target) };
}

export function targetKey(target: Target): string {
  const { article, id } = target;
  return target.kind === 'wording' ? `${article}|${id}|${target.role}` : `${article}|${id}`;
}
