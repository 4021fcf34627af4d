import { directMessage, mention, slashCommand, stepRun } from '../../slack/helpers/payloads';
import type { Chance } from './chance';

const TEAM = { id: 'T1', domain: 'a' };
const USER = { id: 'U1', team_id: 'T1', name: 'a' };

let triggers = 0;
const interaction = (fields: object, responseUrl: string): object => {
  triggers += 1;
  return {
    team: TEAM,
    user: USER,
    api_app_id: 'A1',
    trigger_id: `9.${triggers}`,
    response_url: responseUrl,
    ...fields,
  };
};

const press = (action: object, responseUrl: string): object =>
  interaction(
    {
      type: 'block_actions',
      channel: { id: 'C1', name: 'general' },
      container: { type: 'message', message_ts: '900.1', channel_id: 'C1', is_ephemeral: false },
      message: { ts: '900.1', thread_ts: '300.1', text: 'a' },
      actions: [{ type: 'button', block_id: 'b', ...action }],
    },
    responseUrl,
  );

const submission = (callback: string, values: object, responseUrl: string): object =>
  interaction(
    {
      type: 'view_submission',
      view: { id: `V${triggers}`, type: 'modal', callback_id: callback, private_metadata: 'C1', state: { values } },
    },
    responseUrl,
  );

const EDIT = {
  subtype: 'message_changed',
  message: { type: 'message', user: 'U1', ts: '100.1', text: '언제?', edited: { user: 'U1', ts: '101.1' } },
  previous_message: { type: 'message', user: 'U1', ts: '100.1', text: '누가?' },
};

/** Everything that Slack sends to the app, whole. */
const WHOLE: readonly ((responseUrl: string) => object)[] = [
  () => mention(),
  () => directMessage({ thread_ts: '99.1' }),
  () => mention({ type: 'message', thread_ts: '99.1', text: '<@U2> <@UBOT|bot> 언제?' }),
  () => directMessage(EDIT),
  () => directMessage({ subtype: 'message_deleted', deleted_ts: '100.1', previous_message: EDIT.previous_message }),
  () => directMessage({ type: 'app_home_opened', tab: 'home' }),
  () => directMessage({ type: 'app_home_opened', tab: 'messages' }),
  () => directMessage({ type: 'app_uninstalled' }),
  () => directMessage({ type: 'tokens_revoked', tokens: { bot: ['UBOT'], oauth: ['U1'] } }),
  () => stepRun('누가?'),
  (url) => slashCommand('누가?', url),
  (url) => slashCommand('settings', url),
  (url) => slashCommand('forget', url),
  ...['why', 'share', 'pass_on', 'settings', 'teach', 'undo', 'ask_1', 'feedback', 'other'].map(
    (action) => (url: string) => press({ action_id: action, value: 'T1:C1:100.1' }, url),
  ),
  (url) => press({ type: 'feedback_buttons', action_id: 'feedback', value: 'good:T1:C1:100.1' }, url),
  (url) =>
    submission(
      'ask_form',
      {
        question: { field: { type: 'plain_text_input', value: '누가?' } },
        where: { field: { selected_conversation: 'C1' } },
      },
      url,
    ),
  (url) =>
    submission(
      'settings_form',
      {
        listening: { field: { selected_option: { value: 'every' } } },
        audience: { field: { selected_option: { value: 'public' } } },
        handover: { field: { selected_conversation: 'C2' } },
      },
      url,
    ),
  (url) =>
    submission(
      'teach_form',
      { text: { field: { value: '뭐' } }, fact: { teach_fact: { selected_option: { value: 'a' } } } },
      url,
    ),
  (url) =>
    interaction(
      {
        type: 'message_action',
        callback_id: 'ask_about_message',
        channel: { id: 'C1' },
        message: { ts: '2.1', text: '누가?' },
      },
      url,
    ),
  (url) => interaction({ type: 'shortcut', callback_id: 'ask_anywhere' }, url),
  (url) =>
    interaction(
      { type: 'block_suggestion', action_id: 'teach_fact', block_id: 'b', value: 'a', view: { type: 'modal' } },
      url,
    ),
  (url) => interaction({ type: 'view_closed', view: { id: 'V', callback_id: 'ask_form' } }, url),
];

const deep = (levels: number): unknown => JSON.parse(`${'[{"a":'.repeat(levels)}1${'}]'.repeat(levels)}`);

/** What stands where something else should. */
const ODD: readonly ((chance: Chance) => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -1e308,
  () => '',
  () => [],
  () => ({}),
  () => [null],
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as object,
  (chance) =>
    chance.pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'im', 'message', 'C1', 'U1']),
  (chance) => 'a'.repeat(chance.pick([1, 300, 5000])),
  () => '가'.repeat(4001),
  () => '\u0000\ud800<!channel>&lt;',
  () => deep(500),
  () => ({ toString: 1, length: 1e9 }),
];

type Node = Record<string, unknown>;

/** Every object within a payload, itself first. */
const nodesOf = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null ? [] : [value as Node, ...Object.values(value).flatMap(nodesOf)];

/** Puts something odd in the place of something, takes it away, or adds what is not known. */
function spoil(payload: object, chance: Chance): void {
  const node = chance.pick(nodesOf(payload).slice(0, 200));
  const key = chance.pick(Object.keys(node)) ?? 'a';
  switch (chance.below(6)) {
    case 0:
      delete node[key];
      break;
    case 1:
      Object.defineProperty(node, chance.pick(['__proto__', 'constructor', 'toString', 'x']), {
        value: chance.pick(ODD)(chance),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    default:
      node[key] = chance.pick(ODD)(chance);
  }
}

/** A payload of Slack's with one to four things wrong. */
export function makePayload(chance: Chance, responseUrl: string): object {
  const payload = structuredClone(chance.pick(WHOLE)(responseUrl));
  for (let times = 1 + chance.below(4); times > 0; times -= 1) spoil(payload, chance);
  return payload;
}
