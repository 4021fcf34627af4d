import { eventId } from '../../src/store';
import { mention, slashCommand, stepRun } from '../slack/helpers/payloads';
import { leaveUndone } from '../store/helpers';
import { FORM_TYPE, formOf, type HttpBot, JSON_TYPE, signed, startHttpBot } from './helpers/http-bot';

const USER = { id: 'U1', team_id: 'T1' };
const TEAM = { id: 'T1', domain: 'a' };

let running: HttpBot;
beforeAll(async () => {
  running = await startHttpBot();
});
afterAll(() => running.close());

/** What was sent to Slack since, reads aside. */
async function sentBy(work: () => Promise<unknown>): Promise<string[]> {
  const from = running.api.calls.length;
  await work();
  await running.app.settled();
  return running.api.calls
    .slice(from)
    .map(({ method }) => method)
    .filter((method) => !/\.(?:info|replies|history|open)$|^auth\./.test(method));
}

/** Posts the same bytes with the same signature as often as one likes: for five minutes Slack's scheme agrees. */
function recorded(body: string, type: Record<string, string>): () => Promise<unknown> {
  const headers = { ...type, ...signed(body) };
  return async () => expect((await running.post(body, headers)).status).toBe(200);
}

const form = (fields: object) => new URLSearchParams(fields as Record<string, string>).toString();
let triggers = 0;
const interaction = (fields: object): string => {
  triggers += 1;
  return formOf({
    team: TEAM,
    user: USER,
    trigger_id: `9.9.${triggers}`,
    response_url: running.api.responseUrl,
    ...fields,
  });
};
const press = (action: object): string =>
  interaction({
    type: 'block_actions',
    channel: { id: 'C1' },
    container: { type: 'message', message_ts: '900.1', channel_id: 'C1' },
    message: { ts: '900.1', thread_ts: '300.1' },
    actions: [{ block_id: 'b', ...action }],
  });

/** An answered question for buttons to hang on. */
async function answered(): Promise<string> {
  const ts = `300.${Math.floor(Math.random() * 1e9)}`;
  await recorded(JSON.stringify(mention({ ts })), JSON_TYPE)();
  await running.app.settled();
  return `T1:C1:${ts}`;
}

describe('the same signed request again brings nothing about a second time:', () => {
  const rows: readonly [string, readonly string[], () => { body: string; type: Record<string, string> }][] = [
    ['a mention', ['chat.postMessage'], () => ({ body: JSON.stringify(mention({ ts: '1.1' })), type: JSON_TYPE })],
    [
      "a workflow's step",
      ['functions.completeSuccess'],
      () => ({ body: JSON.stringify(stepRun('누가 합류했나?')), type: JSON_TYPE }),
    ],
    [
      '/gisa with a question',
      ['respond'],
      () => ({ body: form(slashCommand('누가?', running.api.responseUrl)), type: FORM_TYPE }),
    ],
    [
      'a question on a button',
      ['chat.postMessage'],
      () => ({ body: press({ type: 'button', action_id: 'ask_0', value: '언제?' }), type: FORM_TYPE }),
    ],
    [
      'the message shortcut',
      ['respond'],
      () => ({
        body: interaction({
          type: 'message_action',
          callback_id: 'ask_about_message',
          channel: { id: 'C1' },
          message: { ts: '2.1', text: '누가 합류했나?', type: 'message' },
        }),
        type: FORM_TYPE,
      }),
    ],
    [
      'the form of a question',
      ['chat.postMessage'],
      () => ({
        body: interaction({
          type: 'view_submission',
          view: {
            id: 'V1',
            type: 'modal',
            callback_id: 'ask_form',
            private_metadata: '',
            state: {
              values: {
                question: { field: { type: 'plain_text_input', value: '누가?' } },
                where: { field: { type: 'conversations_select', selected_conversation: 'C1' } },
              },
            },
          },
        }),
        type: FORM_TYPE,
      }),
    ],
  ];
  test.each(rows)('%s', async (_name, effects, make) => {
    const { body, type } = make();
    const send = recorded(body, type);
    expect(await sentBy(send)).toEqual(effects);
    expect(await sentBy(send)).toEqual([]);
    expect(await sentBy(() => Promise.all([send(), send(), send()]))).toEqual([]);
  });

  test('a question that its asker had removed meanwhile', async () => {
    const send = recorded(JSON.stringify(mention({ ts: '4.1', user: 'U4' })), JSON_TYPE);
    await sentBy(send);
    expect(await running.store.forget({ team: 'T1', user: 'U4' })).toBe(1);
    expect(await sentBy(send)).toEqual([]);
  });
});

describe('said again, and changes nothing:', () => {
  test('a judgement is one row, and the thanks are seen by the person alone', async () => {
    const id = await answered();
    const send = recorded(press({ type: 'feedback_buttons', action_id: 'feedback', value: `bad:${id}` }), FORM_TYPE);
    await sentBy(send);
    expect(await sentBy(send)).toEqual(['respond']);
    expect(running.api.calls.at(-1)?.args).toMatchObject({ response_type: 'ephemeral' });
    expect(await running.store.questions.figures('T1')).toMatchObject({ bad: 1, good: 0 });
  });

  test('an answer is shared once; then its sharer alone is told that it is', async () => {
    const id = eventId('T1', 'shared');
    await leaveUndone(running.store, { id, team: 'T1', channel: 'C1', user: 'U1', place: 'command', text: '?' });
    const claimed = await running.store.questions.claim(id);
    await running.store.questions.answered(claimed as never, { answer: running.bot.ask('?') });
    const send = recorded(press({ type: 'button', action_id: 'share', value: id }), FORM_TYPE);
    await sentBy(send);
    const shared = () =>
      running.api.calls.filter(({ method, args }) => method === 'respond' && args.response_type === 'in_channel');
    expect(shared()).toHaveLength(1);
    expect(await sentBy(send)).toEqual(['respond']);
    expect(shared()).toHaveLength(1);
    expect(running.api.calls.at(-1)?.args).toMatchObject({ response_type: 'ephemeral' });
  });

  test('a question is passed on once', async () => {
    await running.store.settings.setWorkspace('T1', { handoverChannel: 'C9' });
    const id = await answered();
    const send = recorded(press({ type: 'button', action_id: 'pass_on', value: id }), FORM_TYPE);
    expect((await sentBy(send)).filter((method) => method === 'chat.postMessage')).toHaveLength(1);
    expect((await sentBy(send)).filter((method) => method === 'chat.postMessage')).toHaveLength(0);
    expect(
      (await sentBy(() => Promise.all([send(), send()]))).filter((method) => method === 'chat.postMessage'),
    ).toEqual([]);
  });
});
