import type { WebClient } from '@slack/web-api';
import type { LocalSlack } from '../../src/local-slack';
import { refusal, start, stopAll } from './helpers/start';

let slack: LocalSlack;
let client: WebClient;
beforeEach(async () => {
  ({ slack, client } = await start());
});
afterEach(stopAll);

describe('people and the team', () => {
  it('describes them', async () => {
    expect(await client.team.info()).toMatchObject({ team: { name: 'Local Slack' } });
    expect(await client.bots.info({})).toMatchObject({ bot: { name: 'tiny', user_id: slack.bot.user } });
    const { user } = await client.users.info({ user: slack.as('지우').id, include_locale: true });
    expect(user).toMatchObject({ name: '지우', locale: 'ko-KR', is_bot: false });
    const { members } = await client.users.list({});
    expect(members?.map(({ name }) => name)).toEqual(['지우', 'alex', '민준', 'slackbot', 'tiny']);
  });

  it.each([
    { method: 'users.info', args: { user: 'U999' }, error: 'user_not_found' },
    { method: 'users.info', args: {}, error: 'invalid_arguments' },
    { method: 'bots.info', args: { bot: 'B999' }, error: 'bot_not_found' },
    { method: 'team.info', args: { team: 'T999' }, error: 'team_not_found' },
    { method: 'users.conversations', args: { user: 'U999' }, error: 'user_not_found' },
    { method: 'conversations.info', args: { channel: 'C999' }, error: 'channel_not_found' },
    { method: 'conversations.members', args: { channel: 'team-lead' }, error: 'channel_not_found' },
    { method: 'conversations.join', args: { channel: 'D00000ALEX' }, error: 'method_not_supported_for_channel_type' },
    { method: 'conversations.open', args: {}, error: 'users_list_not_supplied' },
    { method: 'conversations.open', args: { users: 'U999' }, error: 'user_not_found' },
    { method: 'conversations.open', args: { users: 'U,U,U,U,U,U,U,U,U' }, error: 'too_many_users' },
    { method: 'conversations.open', args: { channel: 'general' }, error: 'method_not_supported_for_channel_type' },
    { method: 'conversations.list', args: { types: 'secret' }, error: 'invalid_types' },
    { method: 'conversations.list', args: { limit: 1001 }, error: 'invalid_limit' },
    { method: 'conversations.list', args: { limit: 'all' }, error: 'invalid_limit' },
    { method: 'conversations.list', args: { cursor: 'x' }, error: 'invalid_cursor' },
    { method: 'conversations.history', args: { channel: 'random' }, error: 'not_in_channel' },
    { method: 'conversations.history', args: { channel: 'general', oldest: 'x' }, error: 'invalid_ts_oldest' },
    { method: 'conversations.history', args: { channel: 'general', latest: 'x' }, error: 'invalid_ts_latest' },
    { method: 'conversations.replies', args: { channel: 'general', ts: '1.1' }, error: 'thread_not_found' },
    { method: 'reactions.add', args: { name: 'eyes' }, error: 'no_item_specified' },
    { method: 'reactions.add', args: { channel: 'general', timestamp: 'x', name: 'eyes' }, error: 'bad_timestamp' },
    { method: 'reactions.add', args: { channel: 'general', timestamp: '1.1', name: 'a b' }, error: 'invalid_name' },
    {
      method: 'reactions.add',
      args: { channel: 'general', timestamp: '1.1', name: 'eyes' },
      error: 'message_not_found',
    },
  ])('$method answers $error to $args', async ({ method, args, error }) => {
    expect(await refusal(client.apiCall(method, args))).toMatchObject({ ok: false, error });
  });
});

describe('conversations', () => {
  it('lists those the bot may know of', async () => {
    const { channels } = await client.conversations.list({ types: 'public_channel,private_channel' });
    expect(channels?.map(({ name, is_member }) => [name, is_member])).toEqual([
      ['general', true],
      ['news', true],
      ['random', false],
    ]);
    const direct = await client.users.conversations({ types: 'im' });
    expect(direct.channels?.map(({ user }) => user)).toContain(slack.as('alex').id);
  });

  it('gives lists page by page', async () => {
    const pages: string[][] = [];
    for await (const page of client.paginate('conversations.list', { limit: 2 })) {
      const { channels } = page as { channels?: { name: string }[] };
      pages.push((channels ?? []).map(({ name }) => name));
    }
    expect(pages).toEqual([['general', 'news'], ['random']]);
  });

  it('lets the bot join, and tells it', async () => {
    expect(await client.conversations.join({ channel: 'random' })).toMatchObject({ channel: { is_member: true } });
    expect(await client.conversations.join({ channel: 'random' })).toMatchObject({ warning: 'already_in_channel' });
    const { members } = await client.conversations.members({ channel: 'random' });
    expect(members).toContain(slack.bot.user);
  });

  it('opens direct messages, of one and of several', async () => {
    const { id, dm } = slack.as('alex');
    expect(await client.conversations.open({ users: id })).toMatchObject({ already_open: true, channel: { id: dm } });
    const group = await client.conversations.open({ users: `${id},${slack.as('지우').id}`, return_im: true });
    expect(group.channel).toMatchObject({ is_mpim: true, num_members: 3 });
    expect(await client.conversations.open({ channel: dm })).toMatchObject({ channel: { id: dm } });
  });
});

describe('histories', () => {
  it('goes back from the newest, without replies, page by page', async () => {
    const alex = slack.as('alex');
    const [first] = ['one', 'two', 'three'].map((text) => alex.say('general', text));
    alex.say('general', 'a reply', { thread: first?.ts ?? '' });
    const { messages, has_more, response_metadata } = await client.conversations.history({
      channel: 'general',
      limit: 2,
    });
    expect(messages?.map(({ text }) => text)).toEqual(['three', 'two']);
    expect(has_more).toBe(true);
    const cursor = response_metadata?.next_cursor ?? '';
    const rest = await client.conversations.history({ channel: 'general', limit: 2, cursor });
    expect(rest).toMatchObject({
      has_more: false,
      messages: [{ text: 'one', reply_count: 1, reply_users: [alex.id] }],
    });
  });

  it('keeps within the times asked for', async () => {
    const alex = slack.as('alex');
    const [one, two, three] = ['one', 'two', 'three'].map((text) => alex.say('general', text).ts);
    const texts = async (args: object) => {
      const { messages } = await client.conversations.history({ channel: 'general', ...args });
      return messages?.map(({ text }) => text);
    };
    expect(await texts({ oldest: one, latest: three })).toEqual(['two']);
    expect(await texts({ oldest: one, latest: two, inclusive: true })).toEqual(['two', 'one']);
  });

  it('gives a thread from its root on, also by a reply', async () => {
    const alex = slack.as('alex');
    const { ts } = alex.say('general', 'root');
    const reply = alex.say('general', 'reply', { thread: ts });
    for (const each of [ts, reply.ts]) {
      const { messages } = await client.conversations.replies({ channel: 'general', ts: each });
      expect(messages?.map(({ text }) => text)).toEqual(['root', 'reply']);
    }
  });

  it('tells metadata only if asked', async () => {
    const metadata = { event_type: 'kept', event_payload: { id: 1 } };
    await client.chat.postMessage({ channel: 'general', text: 'x', metadata });
    const plain = await client.conversations.history({ channel: 'general' });
    const all = await client.conversations.history({ channel: 'general', include_all_metadata: true });
    expect(plain.messages?.[0]).not.toHaveProperty('metadata');
    expect(all.messages?.[0]).toMatchObject({ metadata });
  });
});

describe('reactions', () => {
  it('come once each, and go', async () => {
    const { ts } = slack.as('alex').say('general', 'look');
    const target = { channel: 'general', timestamp: ts, name: 'eyes' };
    await client.reactions.add(target);
    expect(await refusal(client.reactions.add(target))).toMatchObject({ error: 'already_reacted' });
    expect((await client.conversations.history({ channel: 'general' })).messages).toMatchObject([
      { reactions: [{ name: 'eyes', count: 1, users: [slack.bot.user] }] },
    ]);
    await client.reactions.remove(target);
    expect(await refusal(client.reactions.remove(target))).toMatchObject({ error: 'no_reaction' });
  });
});

it('keeps no more messages of a channel than it is asked to', async () => {
  const { slack } = await start({ kept: 3 });
  const alex = slack.as('alex');
  const { ts: first } = alex.say('general', 'one');
  alex.say('general', 'two', { thread: first });
  alex.say('general', 'three');
  alex.say('news', 'elsewhere');
  alex.say('general', 'four');
  expect(slack.see.messages('general').map(({ text }) => text)).toEqual(['three', 'four']);
  expect(slack.see.thread('general', first).map(({ text }) => text)).toEqual(['two']);
  alex.say('general', 'five');
  expect(slack.see.thread('general', first)).toEqual([]);
  expect(slack.see.messages('news').map(({ text }) => text)).toEqual(['elsewhere']);
});
