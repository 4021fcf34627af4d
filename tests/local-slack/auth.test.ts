import { SocketModeClient } from '@slack/socket-mode';
import { withScopes } from './helpers/manifest';
import { QUIET } from './helpers/quiet';
import { clientOf, refusal, start, stopAll } from './helpers/start';

afterEach(stopAll);

describe('tokens', () => {
  it('tells the app who it is', async () => {
    const { slack, client } = await start();
    expect(await client.auth.test()).toMatchObject({
      ok: true,
      user_id: slack.bot.user,
      user: 'tiny',
      bot_id: expect.stringMatching(/^B/),
    });
    expect(slack.env).toEqual({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    });
  });

  it.each([
    { token: '', error: 'not_authed' },
    { token: 'xoxb-wrong', error: 'invalid_auth' },
  ])('answers $error to the token "$token"', async ({ token, error }) => {
    const { slack } = await start();
    expect(await refusal(clientOf(slack, token).auth.test())).toMatchObject({ ok: false, error });
  });

  it('takes each token only where it belongs', async () => {
    const { slack, client } = await start();
    const app = clientOf(slack, slack.appToken);
    expect(await refusal(client.apps.connections.open({}))).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await refusal(app.chat.postMessage({ channel: 'general', text: 'x' }))).toMatchObject({
      error: 'not_allowed_token_type',
    });
    expect(await app.apps.connections.open({})).toMatchObject({ url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:/) });
  });

  it('tells the manifest to the configuration token alone, of its own app alone', async () => {
    const { slack, client } = await start();
    const config = clientOf(slack, slack.configToken);
    const { app_id = '' } = (await client.bots.info({})).bot ?? {};
    const { manifest } = (await config.apps.manifest.export({ app_id })) as { manifest?: object };
    expect(manifest).toMatchObject({ settings: { event_subscriptions: { bot_events: expect.any(Array) } } });
    expect(await refusal(config.apps.manifest.export({ app_id: 'A0' }))).toMatchObject({ error: 'invalid_app_id' });
    expect(await refusal(client.apps.manifest.export({ app_id }))).toMatchObject({ error: 'not_allowed_token_type' });
  });

  it('takes the token as an argument, too', async () => {
    const { slack } = await start();
    expect(await clientOf(slack, '').auth.test({ token: slack.botToken })).toMatchObject({ ok: true });
  });

  it('stops the Socket Mode client of an app with a wrong token', async () => {
    const { slack } = await start();
    const client = new SocketModeClient({
      appToken: 'xapp-wrong',
      logger: QUIET,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    expect(await refusal(client.start())).toMatchObject({ error: 'invalid_auth' });
  });
});

describe('scopes', () => {
  it.each([
    { method: 'chat.postMessage', args: { channel: 'general', text: 'x' }, needed: 'chat:write' },
    { method: 'reactions.add', args: {}, needed: 'reactions:write' },
    { method: 'users.info', args: { user: 'U1' }, needed: 'users:read' },
    { method: 'team.info', args: {}, needed: 'team:read' },
    { method: 'conversations.join', args: {}, needed: 'channels:join' },
    { method: 'conversations.list', args: {}, needed: 'channels:read,groups:read,im:read,mpim:read' },
    { method: 'assistant.threads.setStatus', args: {}, needed: 'assistant:write,chat:write' },
    { method: 'assistant.threads.setSuggestedPrompts', args: {}, needed: 'assistant:write' },
  ])('$method needs $needed', async ({ method, args, needed }) => {
    const { client } = await start({ manifest: withScopes('commands') });
    expect(await refusal(client.apiCall(method, args))).toMatchObject({
      error: 'missing_scope',
      needed,
      provided: 'commands',
    });
  });

  it('asks for the scope of the kind of conversation', async () => {
    const { slack, client } = await start({ manifest: withScopes('channels:read', 'channels:history') });
    const { dm } = slack.as('alex');
    expect(await client.conversations.info({ channel: 'general' })).toMatchObject({ ok: true });
    expect(await refusal(client.conversations.info({ channel: dm }))).toMatchObject({ needed: 'im:read' });
    expect(await refusal(client.conversations.history({ channel: dm }))).toMatchObject({ needed: 'im:history' });
    expect(await refusal(client.conversations.list({ types: 'public_channel,im' }))).toMatchObject({
      needed: 'im:read',
    });
  });

  it('names what the app has in every answer', async () => {
    const { client } = await start({ manifest: withScopes('chat:write', 'commands') });
    const { response_metadata } = await client.auth.test();
    expect(response_metadata?.scopes).toEqual(['chat:write', 'commands']);
  });
});
