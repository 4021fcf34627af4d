import { App, SocketModeReceiver, type ViewResponseAction } from '@slack/bolt';
import type { LocalSlack } from '../../src/local-slack';
import { QUIET } from './helpers/quiet';
import { start, stopAll } from './helpers/start';

let slack: LocalSlack;
let receiver: SocketModeReceiver;
let answer: ViewResponseAction;
let logged: string[];
beforeEach(async () => {
  ({ slack, logged } = await start());
  const clientOptions = { slackApiUrl: slack.apiUrl };
  receiver = new SocketModeReceiver({ appToken: slack.appToken, logger: QUIET, installerOptions: { clientOptions } });
  const app = new App({ token: slack.botToken, receiver, logger: QUIET, clientOptions, deferInitialization: true });
  app.shortcut('anywhere', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: view('First') });
  });
  app.view('form', ({ ack }) => ack(answer));
  await app.init();
  await app.start();
});
afterEach(async () => {
  await receiver.client.disconnect();
  await stopAll();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const view = (title: string) => ({
  type: 'modal' as const,
  callback_id: 'form',
  title: plain(title),
  blocks: [{ type: 'section' as const, text: plain('x') }],
});
const titles = () => slack.see.views('alex').map(({ title }) => (title as { text: string }).text);

async function submit(response: ViewResponseAction) {
  answer = response;
  const alex = slack.as('alex');
  await alex.shortcut('anywhere');
  const opened = await slack.see.when(() => slack.see.views('alex')[0]);
  return alex.submit(opened.id);
}

it('puts another view in its place', async () => {
  expect(await submit({ response_action: 'update', view: view('Second') })).toEqual({ ok: true });
  expect(titles()).toEqual(['Second']);
});

it('puts another view on top, and goes back to the first when that is closed', async () => {
  await submit({ response_action: 'push', view: view('Second') });
  expect(titles()).toEqual(['First', 'Second']);
  await slack.as('alex').close(slack.see.views('alex')[1]?.id ?? '');
  expect(titles()).toEqual(['First']);
});

it('closes all', async () => {
  await submit({ response_action: 'clear' });
  expect(titles()).toEqual([]);
});

it('keeps the view where the answer is one that Slack refuses', async () => {
  const broken = { ...view('x'.repeat(25)) };
  expect(await submit({ response_action: 'update', view: broken })).toEqual({ ok: false, error: 'invalid_arguments' });
  expect(titles()).toEqual(['First']);
  expect(logged.join('\n')).toContain('must be less than 25 characters');
});

it('keeps the view where no answer comes', async () => {
  slack.faults.loseAcks(2);
  const alex = slack.as('alex');
  expect(await alex.shortcut('anywhere')).toEqual({ ok: false, error: 'operation_timeout' });
  const opened = await slack.see.when(() => slack.see.views('alex')[0]);
  expect(await alex.submit(opened.id)).toEqual({ ok: false, error: 'operation_timeout' });
  expect(titles()).toEqual(['First']);
});
