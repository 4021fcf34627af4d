import type { ApiFault } from '../../../src/local-slack';
import { LEASE, messageId } from '../../../src/store';
import { type Local, startLocalBot, TEAM } from '../helpers/local';

describe('an answer is posted once', () => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot();
  });
  afterAll(() => local.close());
  afterEach(() => {
    local.slack.faults.clear();
    local.clock.ahead = 0;
  });

  const post = (fault: ApiFault) => local.slack.faults.api({ method: 'chat.postMessage', ...fault });
  const alex = () => local.slack.as('alex');
  const ask = () => alex().say('general', '@gisabot 누가 합류했나?').ts;
  const find = (ts: string) => local.store.questions.find(messageId({ team: TEAM, channel: 'C00GENERAL', ts }));
  const posted = () => local.slack.calls('chat.postMessage').length;
  const recovered = async () => {
    const app = await local.connect();
    await app.settled();
    await app.stop();
  };

  test.each<[string, ApiFault, number]>([
    ['Slack fails', { status: 500 }, 2],
    ['Slack fails by halves', { error: 'internal_error' }, 2],
    ['Slack fails after it did as told', { status: 502, carriedOut: true }, 1],
    ['the line breaks before Slack says that it did as told', { carriedOut: true }, 1],
    ['Slack wants to be asked more slowly', { status: 429, retryAfter: 1 }, 2],
    ['Slack fails, and fails again after it did as told', { status: 500, carriedOut: true, times: 2 }, 1],
  ])('where %s', async (_what, fault, calls) => {
    const before = posted();
    post(fault);
    const ts = ask();
    expect(await local.replies('general', ts)).toMatchObject([{ text: expect.stringContaining('답: 누가') }]);
    expect(posted() - before).toBe(calls);
    expect(await find(ts)).toMatchObject({ state: 'answered', attempts: 1, replyTs: expect.any(String) });
  });

  test('where it was asked in a form, too', async () => {
    const before = local.slack.see.messages(alex().dm).length;
    post({ carriedOut: true });
    await alex().shortcut('ask_anywhere');
    const view = await local.slack.see.when(() => local.slack.see.views('alex')[0]);
    await alex().submit(view.id, { question: { field: '누가 합류했나?' } });
    await local.quiet();
    expect(local.slack.see.messages(alex().dm)).toHaveLength(before + 1);
  });

  test('and for the asker alone never blindly again: nobody can look whether it is there', async () => {
    await local.store.settings.setChannel(TEAM, 'C00GENERAL', { listening: 'mention', audience: 'ephemeral' });
    const before = local.slack.calls('chat.postEphemeral').length;
    local.slack.faults.api({ method: 'chat.postEphemeral', status: 500, carriedOut: true });
    const ts = ask();
    await local.quiet();
    expect(local.slack.calls('chat.postEphemeral')).toHaveLength(before + 1);
    expect(await find(ts)).toMatchObject({ state: 'received' });
    local.clock.ahead = LEASE;
    await recovered();
    expect(await find(ts)).toMatchObject({ state: 'answered' });
    await local.store.settings.setChannel(TEAM, 'C00GENERAL', { listening: 'mention', audience: 'public' });
  });

  test('and left for later where Slack wants it much later', async () => {
    post({ status: 429, retryAfter: 120 });
    const ts = ask();
    await local.quiet();
    local.clock.ahead = 119_000;
    await recovered();
    expect(await find(ts)).toMatchObject({ state: 'received', attempts: 1 });
    local.clock.ahead = 121_000;
    await recovered();
    expect(await local.replies('general', ts)).toHaveLength(1);
  });

  test('by whoever took it up, where the first was held up for too long', async () => {
    post({ status: 429, retryAfter: 1 });
    const ts = ask();
    const before = posted();
    while (posted() === before) await new Promise((resolve) => setTimeout(resolve, 5));
    local.clock.ahead = LEASE;
    const { id } = (await find(ts)) ?? { id: '' };
    const other = await local.store.questions.claim(id);
    expect(other).toMatchObject({ claim: 2 });
    await local.quiet();
    expect(local.slack.see.thread('general', ts)).toHaveLength(1);
    expect(local.logged.map(({ message }) => message)).toContain('Somebody else took the question up.');
    local.clock.ahead = 3 * LEASE;
    await recovered();
    expect(await local.replies('general', ts)).toHaveLength(1);
  });

  test('by whoever tried before, though two hundred messages lie between', async () => {
    const { ts } = alex().say('general', '누가 합류했나?');
    const place = { team: TEAM, channel: 'C00GENERAL', ts, thread: ts, place: 'mention', user: alex().id } as const;
    const id = messageId(place);
    await local.store.questions.take({ ...place, id, text: '누가?' });
    for (let n = 0; n < 201; n += 1) await local.post({ channel: 'C00GENERAL', thread_ts: ts, text: `${n}` });
    const metadata = { event_type: 'gisabot_answer', event_payload: { question: id } };
    const replyTs = await local.post({ channel: 'C00GENERAL', thread_ts: ts, text: '답', metadata });
    local.clock.ahead = LEASE;
    const before = posted();
    await recovered();
    expect(posted()).toBe(before);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered', replyTs });
  }, 30_000);
});
