import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError, WebClientEvent } from '@slack/web-api';
import { clientOf, refusal, start, stopAll } from './helpers/start';

afterEach(stopAll);

it('answers 429 with retry-after, as often as asked', async () => {
  const { slack } = await start();
  const client = clientOf(slack, slack.botToken, { rejectRateLimitedCalls: true });
  slack.faults.api({ method: 'auth.test', status: 429, retryAfter: 7, times: 2 });
  for (const _time of [1, 2]) {
    const error = await client.auth.test().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WebAPIRateLimitedError);
    expect(error).toMatchObject({ retryAfter: 7 });
  }
  expect(await client.auth.test()).toMatchObject({ ok: true });
});

it('makes a client wait that takes rate limits as they come', async () => {
  const { slack } = await start();
  const client = clientOf(slack, slack.botToken, { retryConfig: { retries: 1, minTimeout: 1 } });
  const limits: number[] = [];
  client.on(WebClientEvent.RATE_LIMITED, (seconds: number) => limits.push(seconds));
  slack.faults.api({ status: 429, retryAfter: 0 });
  expect(await client.auth.test()).toMatchObject({ ok: true });
  expect(limits).toEqual([0]);
});

it('answers 500, or an error, to the methods asked for', async () => {
  const { slack, client } = await start();
  slack.faults.api({ method: 'chat.postMessage', status: 500 });
  slack.faults.api({ method: 'users.list', error: 'internal_error' });
  expect(await client.auth.test()).toMatchObject({ ok: true });
  const error = await client.chat.postMessage({ channel: 'general', text: 'x' }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WebAPIHTTPError);
  expect(error).toMatchObject({ statusCode: 500 });
  expect(await refusal(client.users.list({}))).toMatchObject({ error: 'internal_error' });
  expect(slack.see.messages('general')).toEqual([]);
});

it('lets a call wait, and the others not', async () => {
  const { slack, client } = await start();
  slack.faults.api({ method: 'chat.postMessage', delay: 600_000 });
  const late = client.chat.postMessage({ channel: 'general', text: 'x' }).catch(() => undefined);
  await client.auth.test();
  expect(slack.see.messages('general')).toEqual([]);
  await slack.stop();
  await late;
});

it('forgets what was asked for when it is called off', async () => {
  const { slack, client } = await start();
  slack.faults.api({ status: 500, times: 9 });
  slack.faults.clear();
  expect(await client.auth.test()).toMatchObject({ ok: true });
});

it('records calls with what was answered', async () => {
  const { slack, client } = await start();
  await client.chat.postMessage({ channel: 'general', text: 'x' });
  await refusal(client.chat.postMessage({ channel: 'random', text: 'x' }));
  expect(slack.calls('chat.postMessage')).toMatchObject([
    { args: { channel: 'general', text: 'x' }, ok: true },
    { args: { channel: 'random' }, ok: false, error: 'not_in_channel' },
  ]);
  expect(JSON.stringify(slack.calls())).not.toContain(slack.botToken);
});

it('carries a call out whose answer is lost', async () => {
  const { slack } = await start();
  const client = clientOf(slack, slack.botToken, { retryConfig: { retries: 0 } });
  const said = { channel: 'general', text: 'x' };
  slack.faults.api({ method: 'chat.postMessage', carriedOut: true });
  expect(await client.chat.postMessage(said).catch((reason: unknown) => reason)).toBeInstanceOf(WebAPIRequestError);
  slack.faults.api({ method: 'chat.postMessage', carriedOut: true, status: 502 });
  expect(await client.chat.postMessage(said).catch((reason: unknown) => reason)).toBeInstanceOf(WebAPIHTTPError);
  expect(slack.see.messages('general')).toHaveLength(2);
});
