import type { App } from '@slack/bolt';

/** What reached the app, in order. */
export interface Received {
  readonly type: string;
  readonly eventId?: string;
  readonly retryNum?: number;
  readonly retryReason?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each payload has its own form
  readonly body: any;
}

const FORM = {
  type: 'modal' as const,
  callback_id: 'tiny-form',
  title: { type: 'plain_text' as const, text: 'A form' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'word',
      label: { type: 'plain_text' as const, text: 'Word' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};

const BUTTONS = [
  { type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Press it' } },
  {
    type: 'actions' as const,
    block_id: 'row',
    elements: [
      {
        type: 'button' as const,
        action_id: 'press',
        value: 'v1',
        text: { type: 'plain_text' as const, text: 'Press' },
      },
      { type: 'button' as const, action_id: 'ask', text: { type: 'plain_text' as const, text: 'Ask' } },
    ],
  },
];

/** Gives an app the little it does. @returns what reaches it. */
export function tiny(app: App): Received[] {
  const received: Received[] = [];
  app.use(async ({ body, context, next }) => {
    const { retryNum, retryReason } = context;
    // biome-ignore lint/suspicious/noExplicitAny: each payload has its own form
    const { type, command, event, event_id } = body as any;
    received.push({
      type: event?.type ?? command ?? type,
      ...(event_id && { eventId: event_id }),
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
      body,
    });
    await next();
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `You said: ${event.text}`, thread_ts: event.thread_ts ?? event.ts, blocks: BUTTONS });
  });
  app.command('/tiny', async ({ command, ack, respond, client }) => {
    if (command.text === 'at once') return ack('At once');
    await ack();
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: FORM });
    else await respond({ text: `Only for you: ${command.text}` });
  });
  app.action('press', async ({ ack, respond, action }) => {
    await ack();
    await respond({ text: `Pressed ${'value' in action ? action.value : ''}`, replace_original: true });
  });
  app.action('ask', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: FORM });
  });
  app.command('/escaped', ({ ack }) => ack());
  app.action('x', ({ ack }) => ack());
  app.options('fruit', ({ ack, options }) => {
    const named = ['apple', 'banana', 'cherry'].filter((name) => name.startsWith(options.value));
    return ack({ options: named.map((value) => ({ text: { type: 'plain_text', text: value }, value })) });
  });
  app.options('strange', ({ ack }) => ack({ options: [{ text: { type: 'plain_text', text: 'x'.repeat(76) } }] }));
  app.options('grouped', ({ ack }) => {
    const options = [{ text: { type: 'plain_text' as const, text: 'Pear' }, value: 'pear' }];
    return ack({ option_groups: [{ label: { type: 'plain_text', text: 'More' }, options }] });
  });
  app.action(/^(?:fruit|grouped)$/, ({ ack }) => ack());
  app.view('tiny-form', async ({ ack, view, body, client }) => {
    const word = view.state.values.word?.text?.value;
    if (word === 'bad') return ack({ response_action: 'errors', errors: { word: 'Not that one' } });
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `The word is ${word}` });
  });
  app.view({ callback_id: 'tiny-form', type: 'view_closed' }, async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: 'No word, then' });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'messages') {
      const prompts: [{ title: string; message: string }] = [{ title: 'Hello', message: 'Say hello' }];
      await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: event.channel, prompts });
      return;
    }
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'At home' } }] },
    });
  });
  app.shortcut('anywhere', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: FORM });
  });
  app.shortcut('about_this', async ({ ack, shortcut, respond }) => {
    await ack();
    if (shortcut.type === 'message_action') await respond({ text: `About: ${shortcut.message.text}` });
  });
  app.function('shout', async ({ inputs, complete, fail }) => {
    const words = String(inputs.words);
    if (words) await complete({ outputs: { loud: words.toUpperCase() } });
    else await fail({ error: 'Nothing to shout' });
  });
  return received;
}
