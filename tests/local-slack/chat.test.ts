import type { WebClient } from '@slack/web-api';
import type { LocalSlack } from '../../src/local-slack';
import { FULL, withScopes } from './helpers/manifest';
import { refusal, start, stopAll } from './helpers/start';

let slack: LocalSlack;
let client: WebClient;
beforeEach(async () => {
  ({ slack, client } = await start());
});
afterEach(stopAll);

const SECTION = { type: 'section', text: { type: 'mrkdwn', text: 'hello' } };

describe('chat.postMessage', () => {
  it('posts to a channel by id or name, and to a person', async () => {
    const posted = await client.chat.postMessage({ channel: 'C00GENERAL', text: 'by id', blocks: [SECTION] });
    expect(posted).toMatchObject({
      channel: 'C00GENERAL',
      ts: expect.stringMatching(/^\d+\.\d{6}$/),
      message: {
        type: 'message',
        text: 'by id',
        user: slack.bot.user,
        blocks: [{ ...SECTION, block_id: expect.any(String) }],
      },
    });
    await client.chat.postMessage({ channel: '#general', text: 'by name' });
    expect(slack.see.messages('general').map(({ text }) => text)).toEqual(['by id', 'by name']);
    const alex = slack.as('alex');
    expect(await client.chat.postMessage({ channel: alex.id, text: 'to you' })).toMatchObject({ channel: alex.dm });
  });

  it('replies in a thread, and in the channel too if asked', async () => {
    const { ts } = slack.as('alex').say('general', 'root');
    const reply = await client.chat.postMessage({ channel: 'general', text: 'reply', thread_ts: ts });
    expect(reply.message).toMatchObject({ thread_ts: ts, parent_user_id: slack.as('alex').id });
    await client.chat.postMessage({ channel: 'general', text: 'loud', thread_ts: ts, reply_broadcast: true });
    await client.chat.postMessage({ channel: 'general', text: 'to a reply', thread_ts: reply.ts ?? '' });
    expect(slack.see.thread('general', ts).map(({ text }) => text)).toEqual(['root', 'reply', 'loud', 'to a reply']);
    expect(slack.see.messages('general').map(({ text }) => text)).toEqual(['root', 'loud']);
  });

  it('takes markdown, and keeps metadata', async () => {
    const metadata = { event_type: 'answered', event_payload: { id: 1 } };
    const { message } = await client.chat.postMessage({ channel: 'general', markdown_text: '**b**', metadata });
    expect(message).toMatchObject({ text: '**b**', blocks: [{ type: 'markdown', text: '**b**' }], metadata });
  });

  it.each([
    { error: 'channel_not_found', args: { channel: 'C999', text: 'x' } },
    { error: 'channel_not_found', args: { channel: 'team-lead', text: 'x' } },
    { error: 'not_in_channel', args: { channel: 'random', text: 'x' } },
    { error: 'no_text', args: { channel: 'general' } },
    { error: 'no_text', args: { channel: 'general', text: ' \n' } },
    { error: 'no_text', args: { channel: 'general', blocks: [] } },
    { error: 'msg_too_long', args: { channel: 'general', text: 'x'.repeat(40_001) } },
    { error: 'msg_too_long', args: { channel: 'general', markdown_text: 'x'.repeat(12_001) } },
    { error: 'markdown_text_conflict', args: { channel: 'general', text: 'x', markdown_text: 'x' } },
    { error: 'invalid_blocks_format', args: { channel: 'general', blocks: '{"type":"divider"}' } },
    { error: 'invalid_blocks_format', args: { channel: 'general', blocks: '[{' } },
    { error: 'invalid_blocks', args: { channel: 'general', blocks: [{ type: 'unheard_of' }] } },
    { error: 'invalid_attachments', args: { channel: 'general', text: 'x', attachments: '{}' } },
    { error: 'too_many_attachments', args: { channel: 'general', attachments: Array(101).fill({ text: 'x' }) } },
    { error: 'invalid_metadata_format', args: { channel: 'general', text: 'x', metadata: '[]' } },
    { error: 'invalid_metadata_schema', args: { channel: 'general', text: 'x', metadata: '{}' } },
    { error: 'invalid_thread_ts', args: { channel: 'general', text: 'x', thread_ts: 'yesterday' } },
    { error: 'invalid_arguments', args: { text: 'x' } },
  ])('answers $error to $args', async ({ error, args }) => {
    expect(await refusal(client.apiCall('chat.postMessage', args))).toMatchObject({ ok: false, error });
    expect(slack.see.messages('general')).toEqual([]);
  });

  it('takes texts up to the limit', async () => {
    await client.chat.postMessage({ channel: 'general', text: 'x'.repeat(40_000) });
    expect(slack.see.messages('general')).toHaveLength(1);
  });

  it('posts where it is no member only with chat:write.public', async () => {
    const { client: free } = await start({ manifest: withScopes('chat:write', 'chat:write.public') });
    expect(await free.chat.postMessage({ channel: 'random', text: 'x' })).toMatchObject({ ok: true });
    expect(await refusal(free.chat.postMessage({ channel: 'team-lead', text: 'x' }))).toMatchObject({
      error: 'channel_not_found',
    });
  });

  it('posts to no person where the manifest has no Messages tab', async () => {
    const manifest = { ...FULL, features: { ...FULL.features, app_home: { messages_tab_enabled: false } } };
    const { slack: closed, client: shut } = await start({ manifest });
    expect(await refusal(shut.chat.postMessage({ channel: closed.as('alex').id, text: 'x' }))).toMatchObject({
      error: 'messages_tab_disabled',
    });
  });
});

describe('chat.postEphemeral', () => {
  it('shows one person a message that no history has', async () => {
    const alex = slack.as('alex');
    const { message_ts } = await client.chat.postEphemeral({ channel: 'general', user: alex.id, text: 'psst' });
    expect(slack.see.ephemerals('alex')).toMatchObject([{ ts: message_ts, text: 'psst' }]);
    expect(slack.see.ephemerals('지우')).toEqual([]);
    expect((await client.conversations.history({ channel: 'general' })).messages).toEqual([]);
  });

  it.each([
    { error: 'user_not_in_channel', args: { channel: 'general', user: 'U999', text: 'x' } },
    { error: 'no_text', args: { channel: 'general', user: 'U00000ALEX' } },
    { error: 'not_in_channel', args: { channel: 'random', user: 'U00000ALEX', text: 'x' } },
    { error: 'invalid_arguments', args: { channel: 'general', text: 'x' } },
  ])('answers $error to $args', async ({ error, args }) => {
    expect(await refusal(client.apiCall('chat.postEphemeral', args))).toMatchObject({ error });
  });
});

describe('chat.update, chat.delete and chat.getPermalink', () => {
  const post = async () => {
    const { ts } = await client.chat.postMessage({ channel: 'general', text: 'old', blocks: [SECTION] });
    return { channel: 'C00GENERAL', ts: ts ?? '' };
  };

  it('changes the bot’s own message: a text alone takes the place of blocks', async () => {
    const message = await post();
    expect(await client.chat.update({ ...message, text: 'new' })).toMatchObject({ text: 'new', ...message });
    expect(slack.see.messages('general')).toMatchObject([{ text: 'new', edited: { user: slack.bot.user } }]);
    expect(slack.see.messages('general')[0]?.blocks).toBeUndefined();
  });

  it('deletes it', async () => {
    await client.chat.delete(await post());
    expect(slack.see.messages('general')).toEqual([]);
  });

  it('links to it', async () => {
    const { channel, ts } = await post();
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    expect(permalink).toBe(`${slack.url}/archives/C00GENERAL/p${ts.replace('.', '')}`);
  });

  it('refuses what is not there or not its own, and what is too long', async () => {
    const message = await post();
    const { ts } = slack.as('alex').say('general', 'mine');
    const gone = { channel: 'general', ts: '1.000001' };
    expect(await refusal(client.chat.update({ ...gone, text: 'x' }))).toMatchObject({ error: 'message_not_found' });
    expect(await refusal(client.chat.delete(gone))).toMatchObject({ error: 'message_not_found' });
    expect(await refusal(client.chat.getPermalink({ channel: 'general', message_ts: '1.1' }))).toMatchObject({
      error: 'message_not_found',
    });
    expect(await refusal(client.chat.update({ channel: 'general', ts, text: 'x' }))).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await refusal(client.chat.delete({ channel: 'general', ts }))).toMatchObject({
      error: 'cant_delete_message',
    });
    expect(await refusal(client.chat.update({ ...message, text: 'x'.repeat(4001) }))).toMatchObject({
      error: 'msg_too_long',
    });
    expect(await refusal(client.chat.update({ ...message, text: '' }))).toMatchObject({ error: 'no_text' });
  });
});
