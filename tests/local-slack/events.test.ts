import type { LocalSlack } from '../../src/local-slack';
import { type Connected, connectSocket } from './helpers/bolt';
import { FULL, withEvents, withScopes } from './helpers/manifest';

const connections: Connected[] = [];
afterEach(async () => {
  await Promise.all(connections.splice(0).map(({ close }) => close()));
});

async function connect(manifest = FULL): Promise<Connected> {
  const connected = await connectSocket({ manifest });
  connections.push(connected);
  return connected;
}

const types = ({ received }: Connected) => received.map(({ type, body }) => body.event?.subtype ?? type).sort();

async function everything(slack: LocalSlack): Promise<void> {
  const alex = slack.as('alex');
  alex.say('general', '@tiny in a channel');
  alex.say(alex.dm, '@tiny alone');
  alex.say('random', '@tiny where it is not');
  alex.openHome('home');
  await slack.settled();
}

it('delivers only what the manifest asks for', async () => {
  const connected = await connect(withEvents('app_mention', 'message.im'));
  await everything(connected.slack);
  const delivered = connected.received.map(({ type, body }) => [type, body.event.text]);
  expect(delivered).toContainEqual(['app_mention', `<@${connected.slack.bot.user}> in a channel`]);
  expect(delivered).toContainEqual(['message', `<@${connected.slack.bot.user}> alone`]);
  expect(delivered).toHaveLength(2);
});

it('delivers nothing that the app has no scope for', async () => {
  const connected = await connect(withScopes('chat:write', 'commands'));
  await everything(connected.slack);
  expect(types(connected)).toEqual(['app_home_opened']);
});

it('tells of edits, deletions, reactions and new members', async () => {
  const connected = await connect();
  const { slack, received } = connected;
  const alex = slack.as('alex');
  const { ts } = alex.say('general', 'old');
  alex.edit('general', ts, 'new');
  alex.react('general', ts, 'eyes');
  alex.unreact('general', ts, 'eyes');
  alex.delete('general', ts);
  alex.invite('random');
  await slack.settled();
  expect(types(connected)).toEqual([
    'member_joined_channel',
    'message',
    'message_changed',
    'message_deleted',
    'reaction_added',
    'reaction_removed',
  ]);
  const event = (subtype: string) => received.find(({ body }) => body.event.subtype === subtype)?.body.event;
  expect(event('message_changed')).toMatchObject({
    channel: 'C00GENERAL',
    channel_type: 'channel',
    hidden: true,
    message: { text: 'new', edited: { user: alex.id } },
    previous_message: { text: 'old' },
  });
  expect(event('message_deleted')).toMatchObject({ deleted_ts: ts, previous_message: { text: 'new' } });
});

it('marks up what people type, as Slack does', async () => {
  const { slack } = await connect();
  const alex = slack.as('alex');
  const typed = '@tiny가 <b> & @지우, #random @here https://a.kr/?a=1&b=2 a@alex.kr @nobody';
  expect(alex.say('general', typed).text).toBe(
    `<@${slack.bot.user}>가 &lt;b&gt; &amp; <@${slack.as('지우').id}>, <#C000RANDOM|random> <!here> ` +
      '<https://a.kr/?a=1&amp;b=2> a@alex.kr @nobody',
  );
});

it('marks up a command only where the manifest asks for it', async () => {
  const { slack, received } = await connect();
  const alex = slack.as('alex');
  await alex.slash('general', '/tiny', ' @지우 <x> ');
  expect(received.at(-1)?.body.text).toBe('@지우 &lt;x&gt;');
  await alex.slash('general', '/escaped', '@지우');
  expect(received.at(-1)?.body.text).toBe(`<@${slack.as('지우').id}|지우>`);
});

it.each([
  ['no such person', (slack: LocalSlack) => slack.as('nobody')],
  ['a channel they are not in', (slack: LocalSlack) => slack.as('민준').say('team-lead', 'x')],
  ['nothing to say', (slack: LocalSlack) => slack.as('alex').say('general', ' ')],
  ['a thread that is not', (slack: LocalSlack) => slack.as('alex').say('general', 'x', { thread: '1.1' })],
  [
    'another’s message',
    (slack: LocalSlack) => slack.as('alex').edit('general', slack.as('지우').say('general', 'x').ts, 'y'),
  ],
  ['no such step', (slack: LocalSlack) => slack.as('alex').runFunction('whisper')],
])('lets nobody do what Slack would not: %s', async (_what, act) => {
  const { slack } = await connect();
  expect(() => act(slack)).toThrow(expect.objectContaining({ code: 'NOT_POSSIBLE' }));
});

it.each([
  ['a button that is not there', (slack: LocalSlack) => slack.as('alex').press({ channel: 'general', ts: '1.1' }, 'x')],
  ['a view that is not open', (slack: LocalSlack) => slack.as('alex').submit('V1')],
  ['a shortcut of no manifest', (slack: LocalSlack) => slack.as('alex').shortcut('elsewhere')],
])('refuses %s', async (_what, act) => {
  const { slack } = await connect();
  await expect(act(slack)).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
});

it('says so when a command is in no manifest, or nothing interactive is wanted', async () => {
  const { slack } = await connect({
    ...FULL,
    settings: { ...FULL.settings, interactivity: { is_enabled: false } },
  });
  const alex = slack.as('alex');
  expect(await alex.slash('general', '/nothing')).toMatchObject({ ok: false, error: 'unknown_command' });
  expect(slack.see.ephemerals('alex')[0]?.text).toBe('/nothing is not a valid command.');
  expect(await alex.shortcut('anywhere')).toEqual({ ok: false, error: 'interactivity_disabled' });
});

it('tells whoever watches of what the app acknowledged', async () => {
  const { slack } = await connect(withEvents('app_mention', 'message.channels'));
  const seen: string[] = [];
  const end = slack.see.changes((change) => {
    if (change.type === 'acknowledged') seen.push((change.payload.event as { type: string }).type);
  });
  const alex = slack.as('alex');
  alex.say('general', '@tiny one');
  await slack.settled();
  expect(seen.sort()).toEqual(['app_mention', 'message']);
  end();
  alex.say('general', 'two');
  await slack.settled();
  expect(seen).toHaveLength(2);
});
