import { messageId } from '../../../src/store';
import { type Local, startLocalBot, TEAM } from '../helpers/local';
import { buildAnswer, createTestBot } from '../helpers/test-bot';

const DAY = 24 * 60 * 60 * 1000;

/** Sure of every question that speaks of joining. */
const JOINING = { ...buildAnswer().explanation, matches: [{ text: '합류', start: 0, end: 2, as: 'entity:합류' }] };

describe('a question that is changed or taken back', () => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot({
      bot: createTestBot(() => ({ explanation: JOINING })),
      slack: { timings: { retries: [0, 1, 1] } },
    });
  });
  afterAll(() => local.close());
  afterEach(() => local.slack.faults.clear());

  const alex = () => local.slack.as('alex');
  const ask = async (text = '@gisabot 누가 합류했나?') => {
    const { ts } = alex().say('general', text);
    const [answer] = await local.replies('general', ts);
    if (!answer) throw new Error('There is no answer.');
    return { ts, answer };
  };
  const seen = async (root: string) => {
    await local.quiet();
    return local.slack.see.thread('general', root).map(({ text }) => text.split('\n')[0]);
  };
  const BOT = () => `<@${local.slack.bot.user}>`;

  test('an edit has the answer changed in its place, once', async () => {
    const { ts, answer } = await ask();
    const asked = local.bot.asked.length;
    local.slack.faults.duplicate(2);
    alex().edit('general', ts, '@gisabot 언제 합류했나?');
    expect(await seen(ts)).toEqual([`${BOT()} 언제 합류했나?`, '답: 언제 합류했나?']);
    expect(local.slack.see.thread('general', ts)[1]?.ts).toBe(answer.ts);
    expect(local.bot.asked.length).toBe(asked + 1);
  });

  test('the changed answer is what the conversation goes on from', async () => {
    const { ts } = await ask();
    alex().edit('general', ts, '@gisabot 언제 합류했나?');
    await local.quiet();
    alex().say('general', '@gisabot 왜?', { thread: ts });
    await local.replies('general', ts, 3);
    expect(local.bot.asked.at(-1)).toEqual({ question: '왜?', earlier: ['언제 합류했나?'] });
  });

  test('an edit in a direct message does, too', async () => {
    const { dm } = alex();
    const { ts } = alex().say(dm, '누가 합류했나?');
    await local.slack.see.when(() => local.slack.see.messages(dm).length === 2);
    await local.quiet();
    alex().edit(dm, ts, '언제?');
    await local.quiet();
    expect(local.slack.see.messages(dm).map(({ text }) => text.split('\n')[0])).toEqual(['언제?', '답: 언제?']);
  });

  test('an edit that changes nothing of the question changes no answer', async () => {
    const { ts } = await ask();
    const asked = local.bot.asked.length;
    alex().edit('general', ts, '@gisabot  누가 합류했나?');
    await local.quiet();
    expect(local.bot.asked.length).toBe(asked);
  });

  test('an edit that puts the mention in asks', async () => {
    const { ts } = alex().say('general', '누가 합류했나?');
    await local.quiet();
    expect(await seen(ts)).toHaveLength(1);
    alex().edit('general', ts, '@gisabot 누가 합류했나?');
    expect(await local.replies('general', ts)).toHaveLength(1);
  });

  test('an edit that puts the mention in asks in a thread, too, where the bot had kept silent', async () => {
    const { ts } = await ask();
    const said = local.slack.as('지우').say('general', '@alex 언제였지?', { thread: ts });
    await local.quiet();
    expect(await seen(ts)).toHaveLength(3);
    local.slack.faults.duplicate(2);
    local.slack.as('지우').edit('general', said.ts, '@gisabot 언제 합류했나?');
    expect((await seen(ts)).slice(3)).toEqual(['답: 언제 합류했나?']);
  });

  test.each([
    ['in a channel', 'general', '@gisabot '],
    ['in a direct message', 'dm', ''],
  ])('an edit of a question whose row is gone %s is not answered anew', async (_name, place, call) => {
    const channel = place === 'dm' ? alex().dm : place;
    const { ts } = alex().say(channel, `${call}누가 합류했나?`);
    await local.quiet();
    const asked = local.bot.asked.length;
    local.clock.ahead += 91 * DAY;
    await local.store.sweep();
    alex().edit(channel, ts, `${call}언제 합류했나?`);
    await local.quiet();
    expect(local.bot.asked.length).toBe(asked);
    local.clock.ahead = 0;
  });

  test('an edit that comes before its question is what is answered', async () => {
    local.slack.faults.reorder(3);
    const { ts } = alex().say('general', '@gisabot 누가 합류했나?');
    alex().edit('general', ts, '@gisabot 언제 합류했나?');
    expect(await seen(ts)).toEqual([`${BOT()} 언제 합류했나?`, '답: 언제 합류했나?']);
  });

  test('a follow-up that is edited into something else loses the answer it got unasked, unless somebody replied', async () => {
    const { ts } = await ask();
    const followUp = alex().say('general', '합류는 언제?', { thread: ts });
    await local.replies('general', ts, 3);
    alex().edit('general', followUp.ts, '아니에요, 됐어요');
    expect((await seen(ts)).slice(2)).toEqual(['아니에요, 됐어요']);
    const second = alex().say('general', '합류는 왜?', { thread: ts });
    await local.replies('general', ts, 4);
    local.slack.as('지우').say('general', '그렇군요', { thread: ts });
    await local.quiet();
    alex().edit('general', second.ts, '그냥요');
    expect((await seen(ts)).slice(3)).toEqual(['그냥요', '답: 합류는 왜?', '그렇군요']);
  });

  test('a deletion takes the answer away', async () => {
    const { ts } = await ask();
    alex().delete('general', ts);
    expect(await seen(ts)).toEqual([]);
    const kept = await local.store.questions.find(messageId({ team: TEAM, channel: 'C00GENERAL', ts }));
    expect(kept).toMatchObject({ state: 'deleted', text: '' });
    expect(kept).not.toHaveProperty('answer');
  });

  test('a deletion leaves the answer where somebody replied to it', async () => {
    const { ts } = await ask();
    local.slack.as('지우').say('general', '그렇군요', { thread: ts });
    await local.quiet();
    alex().delete('general', ts);
    expect(await seen(ts)).toEqual(['답: 누가 합류했나?', '그렇군요']);
  });

  test('a deletion that comes before its question leaves nothing to answer', async () => {
    local.slack.faults.reorder(3);
    const { ts } = alex().say('general', '@gisabot 누가 합류했나?');
    alex().delete('general', ts);
    await local.quiet();
    expect(await seen(ts)).toEqual([]);
  });

  test('a deletion while the answer is on its way takes it away when it is there', async () => {
    local.slack.faults.api({ method: 'chat.postMessage', delay: 50 });
    const { ts } = alex().say('general', '@gisabot 누가 합류했나?');
    await local.slack.settled();
    alex().delete('general', ts);
    expect(await seen(ts)).toEqual([]);
    expect(local.slack.calls('chat.delete').length).toBeGreaterThan(0);
  });

  test('an edit while the answer is on its way changes it when it is there', async () => {
    local.slack.faults.api({ method: 'chat.postMessage', delay: 50 });
    const { ts } = alex().say('general', '@gisabot 누가 합류했나?');
    await local.slack.settled();
    alex().edit('general', ts, '@gisabot 언제?');
    expect(await seen(ts)).toEqual([`${BOT()} 언제?`, '답: 언제?']);
  });

  test('an answer that somebody took away is not brought back by an edit', async () => {
    const { ts, answer } = await ask();
    await local.slack.settled();
    local.slack.faults.api({ method: 'chat.update', error: 'message_not_found' });
    alex().edit('general', ts, '@gisabot 언제?');
    await local.quiet();
    expect(local.slack.see.thread('general', ts).map(({ ts: each }) => each)).toEqual([ts, answer.ts]);
  });
});
