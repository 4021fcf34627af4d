import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { LocalSlack } from '../../src/local-slack';
import { type Connected, connectSocket } from './helpers/bolt';
import { clientOf } from './helpers/start';

let connected: Connected;
let slack: LocalSlack;
const pages: WebSocket[] = [];
beforeEach(async () => {
  connected = await connectSocket();
  slack = connected.slack;
});
afterEach(async () => {
  for (const page of pages.splice(0)) page.terminate();
  await connected.close();
});

// biome-ignore lint/suspicious/noExplicitAny: each event has its own form
type Event = any;

/** What a person's page is told. `until` resolves with the first event, old or new, that is like this. */
async function open(
  user: string,
): Promise<{ events: Event[]; until(like: (event: Event) => boolean): Promise<Event> }> {
  const page = new WebSocket(`${slack.url.replace('http', 'ws')}/page/ws?user=${user}`, { origin: slack.url });
  pages.push(page);
  const events: Event[] = [];
  page.on('message', (data) => events.push(JSON.parse(String(data))));
  const until = async (like: (event: Event) => boolean): Promise<Event> => {
    for (;;) {
      const found = events.find(like);
      if (found) return found;
      await once(page, 'message');
    }
  };
  await until(({ type }) => type === 'snapshot');
  return { events, until };
}

async function act(action: string, body: object | string, headers = {}): Promise<[number, Event]> {
  const response = await fetch(`${slack.url}/page/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: slack.url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return [response.status, await response.json()];
}

const ALEX = 'U00000ALEX';
const JIWOO = 'U0000JIWOO';

it('begins with all that the person sees', async () => {
  slack.as('alex').say('general', 'before');
  slack.as('지우').say(slack.as('지우').dm, 'between us');
  const { events } = await open(ALEX);
  expect(events[0]).toMatchObject({
    type: 'snapshot',
    you: ALEX,
    team: { name: 'Local Slack' },
    bot: { user: slack.bot.user, name: 'tiny', app: 'Tiny' },
    people: expect.arrayContaining([{ id: JIWOO, name: '지우', real_name: '김지우', locale: 'ko-KR', is_bot: false }]),
    messages: [{ channel: 'C00GENERAL', text: 'before', user: ALEX }],
    prompts: [{ channel: 'D00000ALEX', title: '', prompts: [{ title: 'First' }] }],
    statuses: [],
    views: [],
    home: null,
    commands: [{ command: '/tiny', description: 'Tries things', usage_hint: '[what]' }, { command: '/escaped' }],
    shortcuts: [
      { callback_id: 'anywhere', type: 'global' },
      { callback_id: 'about_this', type: 'message' },
    ],
    tabs: { home: true, messages: true, read_only: false },
  });
  expect(events[0].channels).toMatchObject([
    { id: 'C00GENERAL', name: 'general', kind: 'public', unread: 0, mentions: 0 },
    { name: 'news' },
    { name: 'random' },
    { name: 'team-lead', kind: 'private' },
    { id: 'D00000ALEX', kind: 'im', name: 'tiny', with: slack.bot.user },
  ]);
});

it('shows two people the same channel, and each what is theirs alone', async () => {
  const [alex, jiwoo] = [await open(ALEX), await open(JIWOO)];
  const [status, { ts }] = await act('say', { user: ALEX, channel: 'C00GENERAL', text: '@tiny <b>hi</b>' });
  expect(status).toBe(200);
  for (const page of [alex, jiwoo]) {
    const { message } = await page.until((event) => event.message?.thread_ts === ts && event.message.bot_id);
    expect(message.text).toContain('&lt;b&gt;');
    await page.until((event) => event.message?.ts === ts && event.message.reply_count === 1);
  }
  await act('slash', { user: ALEX, channel: 'C00GENERAL', command: '/tiny', text: 'mine' });
  await alex.until((event) => event.message?.is_ephemeral);
  slack.as('alex').say('general', 'after it');
  await jiwoo.until((event) => event.message?.text === 'after it');
  expect(jiwoo.events.some((event) => event.message?.is_ephemeral)).toBe(false);
  const again = await open(ALEX);
  expect(again.events[0].messages.some((message: Event) => message.is_ephemeral)).toBe(false);
});

it('counts what is unread until it is read', async () => {
  const { until } = await open(JIWOO);
  const { ts } = slack.as('alex').say('general', 'hello @지우');
  expect(await until(({ type, unread }) => type === 'unread' && unread === 1)).toMatchObject({ mentions: 1 });
  await act('read', { user: JIWOO, channel: 'C00GENERAL', ts });
  await until(({ type, unread }) => type === 'unread' && unread === 0);
});

it('edits, deletes, reacts and invites', async () => {
  const { until } = await open(ALEX);
  const { ts } = slack.as('alex').say('random', 'old');
  const message = { user: ALEX, channel: 'C000RANDOM', ts };
  await act('edit', { ...message, text: 'new' });
  await until((event) => event.message?.text === 'new' && event.message.edited);
  await act('react', { ...message, name: 'eyes' });
  await until((event) => event.message?.reactions?.length === 1);
  await act('unreact', { ...message, name: 'eyes' });
  await act('delete', message);
  expect(await until(({ type }) => type === 'message_deleted')).toEqual({
    type: 'message_deleted',
    channel: 'C000RANDOM',
    ts,
  });
  await act('invite', { user: ALEX, channel: 'C000RANDOM' });
  const { channel } = await until(({ type }) => type === 'channel');
  expect(channel.members).toContain(slack.bot.user);
});

it('presses, fills in, sends and closes', async () => {
  const { until } = await open(ALEX);
  const [, { ts }] = await act('say', { user: ALEX, channel: 'C00GENERAL', text: '@tiny hi' });
  const { message } = await until((event) => event.message?.thread_ts === ts && event.message.bot_id);
  const press = { user: ALEX, channel: 'C00GENERAL', ts: message.ts, action_id: 'ask', block_id: 'row' };
  expect(await act('press', press)).toEqual([200, { ok: true }]);
  const { views } = await until((event) => event.views?.length === 1);
  const view = { user: ALEX, view_id: views[0].id };
  expect(await act('submit', { ...view, values: { word: { text: 'bad' } } })).toEqual([
    200,
    { ok: false, errors: { word: 'Not that one' } },
  ]);
  expect(await act('close', view)).toEqual([200, { ok: true }]);
  await until((event) => event.type === 'views' && event.views.length === 0);
});

it('opens the app’s tabs, and shows prompts, titles and statuses', async () => {
  const { until } = await open(ALEX);
  await act('open-home', { user: ALEX, tab: 'home' });
  expect(await until(({ type }) => type === 'home')).toMatchObject({ view: { type: 'home' } });
  await act('open-home', { user: ALEX, tab: 'messages' });
  expect(await until(({ type }) => type === 'prompts')).toMatchObject({ prompts: [{ title: 'Hello' }] });
  const { ts } = slack.as('alex').say('general', 'root');
  const thread = { channel_id: 'C00GENERAL', thread_ts: ts };
  await clientOf(slack).assistant.threads.setStatus({ ...thread, status: 'thinks' });
  expect(await until(({ type }) => type === 'status')).toEqual({
    type: 'status',
    channel: 'C00GENERAL',
    thread_ts: ts,
    status: 'thinks',
    loading_messages: [],
  });
  await clientOf(slack).assistant.threads.setTitle({ ...thread, title: 'T' });
  expect(await until(({ type }) => type === 'title')).toMatchObject({ thread_ts: ts, title: 'T' });
  expect((await open(ALEX)).events[0]).toMatchObject({ statuses: [{ status: 'thinks' }], titles: [{ title: 'T' }] });
});

it('sends a reply to the channel, too', async () => {
  const { until } = await open(JIWOO);
  const { ts } = slack.as('alex').say('general', 'root');
  const reply = { user: ALEX, channel: 'C00GENERAL', thread_ts: ts };
  await act('say', { ...reply, text: 'for the thread' });
  await act('say', { ...reply, text: 'for all', broadcast: true });
  expect(await until((event) => event.message?.text === 'for all')).toMatchObject({
    message: { subtype: 'thread_broadcast', thread_ts: ts },
  });
  expect(slack.see.messages('general').map(({ text }) => text)).toEqual(['root', 'for all']);
  await slack.settled();
  expect(connected.received.at(-1)?.body.event).toMatchObject({ text: 'for all', subtype: 'thread_broadcast' });
});

it('asks the app for options, and takes files', async () => {
  const [, { id }] = await act('upload', { user: ALEX, name: 'a.txt', mimetype: 'text/plain', content: 'aGVsbG8=' });
  expect(id).toMatch(/^F/);
  const blocks = [{ type: 'actions', block_id: 'row', elements: [{ type: 'external_select', action_id: 'fruit' }] }];
  const { ts } = await clientOf(slack).chat.postMessage({ channel: 'general', text: 'x', blocks: blocks as never });
  const typed = { user: ALEX, channel: 'C00GENERAL', ts, action_id: 'fruit', block_id: 'row', text: 'ban' };
  const options = [{ text: { type: 'plain_text', text: 'banana' }, value: 'banana' }];
  expect(await act('suggest', typed)).toEqual([200, { ok: true, groups: [{ name: '', options }] }]);
});

it('uses shortcuts', async () => {
  const { until } = await open(ALEX);
  const { ts } = slack.as('alex').say('general', 'a thought');
  await act('shortcut', { user: ALEX, callback_id: 'about_this', channel: 'C00GENERAL', ts });
  await until((event) => event.message?.text === 'About: a thought');
  await act('shortcut', { user: ALEX, callback_id: 'anywhere' });
  await until((event) => event.views?.length === 1);
});

it.each([
  ['say', '{', 'The body is not a JSON object.'],
  ['say', {}, 'user is missing.'],
  ['say', { user: 'U999', channel: 'C00GENERAL', text: 'x' }, 'There is no person "U999".'],
  [
    'say',
    { user: 'U000000BOT', channel: 'C00GENERAL', text: 'x' },
    'tiny is no person: nobody looks at a page for it.',
  ],
  ['say', { user: ALEX, channel: 'C999', text: 'x' }, 'U00000ALEX is in no channel "C999".'],
  ['say', { user: ALEX, channel: 'C00GENERAL', text: 1 }, 'text is not a text.'],
  ['press', { user: ALEX, view_id: 'V1', action_id: 'x', chosen: 1 }, 'chosen is neither a text nor a list of texts.'],
  ['submit', { user: ALEX, view_id: 'V1', values: [] }, 'values is not an object.'],
  ['submit', { user: ALEX, view_id: 'V1', values: { a: 1 } }, 'values.a is not an object.'],
  ['constructor', { user: ALEX }, 'There is no action "constructor".'],
])('says what is wrong with %s of %j', async (action, body, message) => {
  expect(await act(action, body)).toEqual([400, { ok: false, error: 'not_possible', message }]);
});

it('takes JSON only, and not too much of it', async () => {
  const [status] = await act('say', '{}', { 'content-type': 'text/plain' });
  expect(status).toBe(415);
  expect((await act('say', 'x'.repeat(3_000_000)))[0]).toBe(413);
});

it('lets only people of the workspace have a page', async () => {
  for (const user of ['U999', slack.bot.user, 'USLACKBOT']) {
    const page = new WebSocket(`${slack.url.replace('http', 'ws')}/page/ws?user=${user}`);
    const [error] = await once(page, 'error');
    expect(String(error)).toContain('403');
  }
});
