import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replyMetadata } from '../../../src/slack/inbox/reply-metadata';
import { eventId, LEASE, messageId, StoreError } from '../../../src/store';
import { leaveUndone } from '../../store/helpers';
import { type Local, startLocalBot, TEAM } from '../helpers/local';
import { startWebApi } from '../helpers/web-api';

const HOUR = 60 * 60 * 1000;
const HALF_AN_HOUR = HOUR / 2;

describe('what was left undone', () => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot();
    await local.app.stop();
  });
  afterAll(() => local.close());
  afterEach(() => {
    local.clock.ahead = 0;
  });

  /** A question that a process wrote down before it died. */
  const leave = async (text = '누가 합류했나?', channel = 'C00GENERAL') => {
    const alex = local.slack.as('alex');
    const { ts } = alex.say(channel, text);
    const direct = channel === alex.dm;
    const id = messageId({ team: TEAM, channel, ts });
    await leaveUndone(local.store, {
      id,
      team: TEAM,
      channel,
      ts,
      user: alex.id,
      place: direct ? 'direct' : 'mention',
      text,
      ...(!direct && { thread: ts }),
    });
    return { id, ts };
  };
  /** Another process starts, does what is to be done, and stops. */
  const restart = async () => {
    const app = await local.connect();
    await app.settled();
    await app.stop();
  };
  const texts = (root: string) => local.slack.see.thread('general', root).map(({ text }) => text.split('\n')[0]);

  test('is taken up by the next process', async () => {
    const { ts } = await leave();
    await restart();
    await restart();
    expect(texts(ts)).toEqual(['누가 합류했나?', '답: 누가 합류했나?']);
  });

  test('is not answered while somebody else is at it', async () => {
    const { id, ts } = await leave();
    await local.store.questions.claim(id);
    await restart();
    expect(texts(ts)).toHaveLength(1);
    local.clock.ahead = LEASE;
    await restart();
    expect(texts(ts)).toHaveLength(2);
  });

  test.each(['general', 'dm'])('is not answered twice where the answer was sent but not noted (%s)', async (where) => {
    const alex = local.slack.as('alex');
    const channel = where === 'dm' ? alex.dm : 'C00GENERAL';
    const { id, ts } = await leave('누가?', channel);
    await local.store.questions.claim(id);
    const body = {
      channel,
      text: '답: 누가?',
      metadata: replyMetadata({ id }),
      ...(where !== 'dm' && { thread_ts: ts }),
    };
    const replyTs = await local.post(body);
    local.clock.ahead = LEASE;
    const sent = local.slack.calls('chat.postMessage').length;
    await restart();
    expect(local.slack.calls('chat.postMessage')).toHaveLength(sent);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered', replyTs });
  });

  test('is no second answer, and no apology, where the answer could not be noted', async () => {
    const { id, ts } = await leave();
    const { questions } = local.store;
    const { answered } = questions;
    Object.assign(questions, {
      answered: async () => {
        Object.assign(questions, { answered });
        throw new Error('database or disk is full');
      },
    });
    await restart();
    expect(texts(ts)).toEqual(['누가 합류했나?', '답: 누가 합류했나?']);
    local.clock.ahead = LEASE;
    await restart();
    expect(texts(ts)).toEqual(['누가 합류했나?', '답: 누가 합류했나?']);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered' });
  });

  test('is neither given up nor apologised for where the database fails meanwhile', async () => {
    const { id, ts } = await leave();
    const { settings } = local.store;
    const { channel } = settings;
    Object.assign(settings, {
      channel: async () => {
        throw new StoreError('STORE_FAILED', 'The database failed.');
      },
    });
    await restart();
    Object.assign(settings, { channel });
    expect(texts(ts)).toHaveLength(1);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'received' });
    local.clock.ahead = LEASE;
    await restart();
    expect(texts(ts)).toHaveLength(2);
  });

  test('is given up when it is too late', async () => {
    const { id, ts } = await leave();
    local.clock.ahead = HOUR + 1000;
    await restart();
    expect(texts(ts)).toHaveLength(1);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'failed' });
  });

  test('is answered once where it was given up after its answer was sent, and is changed then', async () => {
    const { id, ts } = await leave('누가?');
    await local.store.questions.claim(id);
    const replyTs = await local.post({
      channel: 'C00GENERAL',
      thread_ts: ts,
      text: '답',
      metadata: replyMetadata({ id }),
    });
    local.clock.ahead = HOUR + 1000;
    await restart();
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'failed', replyTs });
    const app = await local.connect();
    local.slack.as('alex').edit('C00GENERAL', ts, '@gisabot 언제?');
    await local.quiet();
    await app.stop();
    expect(texts(ts)).toEqual([expect.stringContaining('언제?'), '답: 언제?']);
  });

  test('is looked for by whoever takes it up anew, though it was given up and changed', async () => {
    const { id, ts } = await leave('누가?');
    const claimed = await local.store.questions.claim(id);
    await local.post({ channel: 'C00GENERAL', thread_ts: ts, text: '답', metadata: replyMetadata({ id }) });
    if (claimed) await local.store.questions.fail(claimed);
    const app = await local.connect();
    local.slack.as('alex').edit('C00GENERAL', ts, '@gisabot 언제?');
    await local.quiet();
    await app.stop();
    expect(texts(ts)).toEqual([expect.stringContaining('언제?'), '답: 언제?']);
  });

  test('of a workflow step completes it', async () => {
    const { id: run } = local.slack.as('alex').runFunction('ask_article', { question: '누가?' });
    const step = { id: eventId(TEAM, run), team: TEAM, channel: run, user: run, thread: run } as const;
    await leaveUndone(local.store, { ...step, place: 'step', text: '누가?' });
    await restart();
    expect(local.slack.see.outcome(run)).toMatchObject({ outputs: { answer: '답: 누가?', status: 'answered' } });
  });

  test('of a step that comes too late fails it, so that its workflow does not hang', async () => {
    const { id: run } = local.slack.as('alex').runFunction('ask_article', { question: '누가?' });
    const step = { id: eventId(TEAM, run), team: TEAM, channel: run, user: run, thread: run } as const;
    await leaveUndone(local.store, { ...step, place: 'step', text: '누가?' });
    local.clock.ahead = HOUR + 1000;
    await restart();
    expect(local.slack.see.outcome(run)).toMatchObject({ error: expect.stringContaining('죄송합니다') });
  });

  test('of a pressed button is not answered twice where the answer was sent but not noted', async () => {
    const alex = local.slack.as('alex');
    const id = eventId(TEAM, 'pressed');
    const pressed = { id, team: TEAM, channel: alex.dm, user: alex.id, place: 'home', text: '누가?' } as const;
    await local.store.questions.take(pressed);
    await local.post({ channel: alex.dm, text: '답: 누가?', metadata: replyMetadata({ id }) });
    local.clock.ahead = LEASE;
    const sent = local.slack.calls('chat.postMessage').length;
    await restart();
    expect(local.slack.calls('chat.postMessage')).toHaveLength(sent);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered', replyTs: expect.any(String) });
  });

  describe('of a command', () => {
    const receive = (id: string, responseUrl: string) => {
      const user = local.slack.as('alex').id;
      const asked = { id, team: TEAM, channel: 'C1', user, place: 'command', text: '누가?' } as const;
      return leaveUndone(local.store, { ...asked, responseUrl });
    };

    test('goes where the person asked', async () => {
      const api = await startWebApi();
      const id = eventId(TEAM, '1');
      await receive(id, api.responseUrl);
      await restart();
      expect(api.sent()).toMatchObject([{ response_type: 'ephemeral', text: expect.stringContaining('답: 누가?') }]);
      expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered' });
      expect(await local.store.questions.find(id)).not.toHaveProperty('responseUrl');
      await api.close();
    });

    test('is tried again where that fails, until it is too late', async () => {
      const id = eventId(TEAM, '2');
      await receive(id, `${local.slack.url}/nowhere`);
      await restart();
      expect(await local.store.questions.find(id)).toMatchObject({ state: 'received', attempts: 2 });
      local.clock.ahead = HALF_AN_HOUR - 60_000;
      await restart();
      expect(await local.store.questions.find(id)).toMatchObject({ state: 'received', attempts: 3 });
      local.clock.ahead = HALF_AN_HOUR + 1000;
      await restart();
      expect(await local.store.questions.find(id)).toMatchObject({ state: 'failed' });
      expect(await local.store.questions.find(id)).not.toHaveProperty('responseUrl');
    });

    test('is given up where Slack takes no more answers to it', async () => {
      const id = eventId(TEAM, '3');
      await receive(id, `${local.slack.url}/commands/${TEAM}/1/used`);
      await restart();
      expect(await local.store.questions.find(id)).toMatchObject({ state: 'failed' });
      expect(local.slack.calls('response_url')).toHaveLength(1);
    });
  });
});

test('a conversation goes on after a restart', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
  const file = path.join(folder, 'gisabot.db');
  const local = await startLocalBot({ file });
  const { ts } = local.slack.as('alex').say('general', '@gisabot 누가 합류했나?');
  await local.replies('general', ts);
  await local.app.stop();
  await local.connect();
  local.slack.as('지우').say('general', '@gisabot 언제?', { thread: ts });
  await local.replies('general', ts, 3);
  expect(local.bot.asked.at(-1)).toEqual({ question: '언제?', earlier: ['누가 합류했나?'] });
  await local.close();
  rmSync(folder, { recursive: true });
});
