import type { types } from '@slack/bolt';
import type { Language } from '../../bot';
import type { ChannelSettings, WorkspaceSettings } from '../../store';
import { CALLBACKS } from '../action-ids';
import { LABELS } from '../labels.data';
import { SLACK_LIMITS } from '../limits';
import { SETTINGS } from '../settings.data';
import { plainText } from './buttons';
import { section } from './message';

/** Where the fields of the form are found again. */
export const SETTINGS_FORM = {
  listening: 'listening',
  audience: 'audience',
  handover: 'handover',
  field: 'field',
} as const;

export interface SettingsShown {
  /** Kept in the form; none: the workspace's settings alone. */
  readonly channel?: { readonly id: string; readonly settings: ChannelSettings };
  /** Only for those who may change it. */
  readonly workspace?: WorkspaceSettings;
}

export function settingsForm({ channel, workspace }: SettingsShown, language: Language): types.ModalView {
  const texts = SETTINGS[language];
  return {
    type: 'modal',
    callback_id: CALLBACKS.settingsForm,
    private_metadata: channel?.id ?? '',
    title: plainText(texts.title, SLACK_LIMITS.titleOfView),
    submit: plainText(texts.save, SLACK_LIMITS.titleOfView),
    close: plainText(LABELS[language].cancel, SLACK_LIMITS.titleOfView),
    blocks: [
      ...(channel
        ? [
            section(texts.inChannel),
            choice(SETTINGS_FORM.listening, texts.listening, texts.listens, channel.settings.listening),
            choice(SETTINGS_FORM.audience, texts.audience, texts.audiences, channel.settings.audience),
          ]
        : []),
      ...(workspace ? [handover(workspace, language)] : []),
    ],
  };
}

function choice<T extends string>(
  blockId: string,
  label: string,
  choices: Readonly<Record<T, string>>,
  chosen: T,
): types.InputBlock {
  const options = (Object.entries(choices) as [T, string][]).map(([value, text]) => ({
    value,
    text: plainText(text, SLACK_LIMITS.textOfOption),
  }));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: blockId,
    label: plainText(label, SLACK_LIMITS.labelOfInput),
    element: {
      type: 'radio_buttons',
      action_id: SETTINGS_FORM.field,
      options,
      ...(initial && { initial_option: initial }),
    },
  };
}

function handover({ handoverChannel }: WorkspaceSettings, language: Language): types.InputBlock {
  const texts = SETTINGS[language];
  return {
    type: 'input',
    block_id: SETTINGS_FORM.handover,
    optional: true,
    label: plainText(texts.handover, SLACK_LIMITS.labelOfInput),
    hint: plainText(texts.handoverHint, SLACK_LIMITS.labelOfInput),
    element: {
      type: 'conversations_select',
      action_id: SETTINGS_FORM.field,
      filter: { include: ['public', 'private'] },
      ...(handoverChannel && { initial_conversation: handoverChannel }),
    },
  };
}
