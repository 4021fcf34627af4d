import type { WebClient } from '@slack/web-api';
import type { LocalSlack } from '../../src/local-slack';
import { refusal, start, stopAll } from './helpers/start';

let slack: LocalSlack;
let client: WebClient;
beforeEach(async () => {
  ({ slack, client } = await start());
});
afterEach(stopAll);

const prompt = { title: 'Hi', message: 'Say hi' };

describe('statuses', () => {
  it('are shown in a thread until they are emptied or the app speaks there', async () => {
    const { ts } = slack.as('alex').say('general', 'root');
    const thread = { channel_id: 'C00GENERAL', thread_ts: ts };
    await client.assistant.threads.setStatus({ ...thread, status: 'is thinking', loading_messages: ['a', 'b'] });
    expect(slack.see.statuses()).toEqual([
      { channel: 'C00GENERAL', threadTs: ts, status: 'is thinking', loadingMessages: ['a', 'b'] },
    ]);
    await client.assistant.threads.setStatus({ ...thread, status: '' });
    expect(slack.see.statuses()).toEqual([]);
    await client.assistant.threads.setStatus({ ...thread, status: 'is thinking' });
    await client.chat.postMessage({ channel: 'general', thread_ts: ts, text: 'done' });
    expect(slack.see.statuses()).toEqual([]);
  });

  it('go away by themselves', async () => {
    const { slack: brief, client: bot } = await start({ timings: { status: 1 } });
    const { ts } = brief.as('alex').say('general', 'root');
    await bot.assistant.threads.setStatus({ channel_id: 'C00GENERAL', thread_ts: ts, status: 'is thinking' });
    expect(await brief.see.when(() => brief.see.statuses().length === 0)).toBe(true);
  });
});

it('keeps titles of threads, and prompts that are given without a thread', async () => {
  const { dm } = slack.as('alex');
  const { ts } = slack.as('alex').say(dm, 'root');
  await client.assistant.threads.setTitle({ channel_id: dm, thread_ts: ts, title: 'About it' });
  expect(slack.see.title(dm, ts)).toBe('About it');
  const before = slack.see.prompts(dm);
  await client.assistant.threads.setSuggestedPrompts({ channel_id: dm, thread_ts: ts, prompts: [prompt] });
  expect(slack.see.prompts(dm)).toBe(before);
  await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: dm, title: 'Try', prompts: [prompt] });
  expect(slack.see.prompts(dm)).toEqual({ channel: dm, title: 'Try', prompts: [prompt] });
});

it.each([
  { method: 'setStatus', args: { channel_id: 'C999', thread_ts: '1.1', status: 'x' }, error: 'channel_not_found' },
  { method: 'setStatus', args: { channel_id: 'random', thread_ts: '1.1', status: 'x' }, error: 'channel_not_found' },
  { method: 'setStatus', args: { channel_id: 'general', thread_ts: '1.1', status: 'x' }, error: 'invalid_thread_ts' },
  { method: 'setStatus', args: { channel_id: 'general', status: 'x' }, error: 'invalid_arguments' },
  { method: 'setTitle', args: { channel_id: 'general', thread_ts: '1.1', title: 'x' }, error: 'invalid_thread_ts' },
  { method: 'setSuggestedPrompts', args: { channel_id: 'general' }, error: 'invalid_arguments' },
  { method: 'setSuggestedPrompts', args: { channel_id: 'general', prompts: '[{}]' }, error: 'invalid_arguments' },
  {
    method: 'setSuggestedPrompts',
    args: { channel_id: 'general', prompts: Array(5).fill(prompt) },
    error: 'invalid_arguments',
  },
])('assistant.threads.$method answers $error to $args', async ({ method, args, error }) => {
  expect(await refusal(client.apiCall(`assistant.threads.${method}`, args))).toMatchObject({ ok: false, error });
});

it('ends a workflow step once', async () => {
  const { id } = slack.as('alex').runFunction('shout', { words: 'x' });
  const args = { function_execution_id: id, outputs: {} };
  await client.functions.completeSuccess(args);
  expect(await refusal(client.functions.completeSuccess(args))).toMatchObject({
    error: 'execution_not_in_running_state',
  });
  expect(await refusal(client.functions.completeError({ function_execution_id: 'Fx1', error: 'x' }))).toMatchObject({
    error: 'function_execution_not_found',
  });
});
