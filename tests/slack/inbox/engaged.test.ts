import type { Answer } from '../../../src/bot';
import { messageId } from '../../../src/store';
import { type Local, MANIFEST, startLocalBot, TEAM } from '../helpers/local';
import { buildAnswer, createTestBot } from '../helpers/test-bot';

/** Sure of what has to do with joining, and of nothing else. */
function answer(question: string): Partial<Answer> {
  const about = { explanation: { ...buildAnswer().explanation, matches: [JOINING] } };
  if (/확실치/.test(question)) return { ...about, status: 'answered', confidence: 0.5 };
  if (/합류/.test(question)) return { ...about, status: 'answered', confidence: 0.95 };
  return { status: /네이버/.test(question) ? 'not_in_article' : 'unclear', confidence: 0.9 };
}

const JOINING = { text: '합류', start: 0, end: 2, as: 'word:합류' };

describe('a thread in which the bot was asked', () => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot({ bot: createTestBot(answer) });
  });
  afterAll(() => local.close());

  const begin = async (channel = 'general') => {
    const { ts } = local.slack.as('alex').say(channel, '@gisabot 누가 합류했나?');
    await local.replies(channel, ts);
    return ts;
  };
  /** How many answers the message gets. */
  const answersTo = async (text: string, thread: string, { who = 'alex', channel = 'general' } = {}) => {
    const before = local.slack.see.thread(channel, thread).length;
    local.slack.as(who).say(channel, text, { thread });
    await local.quiet();
    return local.slack.see.thread(channel, thread).length - before - 1;
  };

  test.each([
    ['언제 합류했어?', 1],
    ['LG전자는 왜 합류했나요', 1],
    ['합류한 회사 알려줘', 1],
    ['When did 합류 happen', 1],
    ['네이버는 언제 들어왔어?', 0],
    ['이건 합류인지 확실치 않지?', 0],
    ['LG전자도 합류했대', 0],
    ['고마워', 0],
    ['그러니까 합류한 거니까', 0],
  ])('"%s", without a mention, gets %d answers', async (text, count) => {
    expect(await answersTo(text, await begin())).toBe(count);
  });

  test('a thread under an answer that the bot posted by itself is one, too', async () => {
    const place = { team: TEAM, channel: 'C00GENERAL', user: 'U00000ALEX', place: 'global_shortcut' } as const;
    const root = await local.post({ channel: 'C00GENERAL', text: '답' });
    const question = await local.store.questions.take({ ...place, id: 'form', text: '누가 합류했나?' });
    if (question) await local.store.questions.answered(question, { answer: buildAnswer(), replyTs: root });
    expect(await answersTo('언제 합류했어?', root)).toBe(1);
  });

  test('somebody else may go on asking', async () => {
    const thread = await begin();
    expect(await answersTo('언제 합류했어?', thread, { who: '지우' })).toBe(1);
    expect(local.bot.asked).toContainEqual({ question: '언제 합류했어?', earlier: ['누가 합류했나?'] });
  });

  test('nothing is said while people talk to each other, until the bot is mentioned', async () => {
    const thread = await begin();
    expect(await answersTo('@지우 너는 어떻게 생각해, 누가 합류했지?', thread)).toBe(0);
    expect(await answersTo('글쎄, 누가 합류했더라?', thread, { who: '지우' })).toBe(0);
    expect(await answersTo('@gisabot 누가 합류했어?', thread, { who: '지우' })).toBe(1);
    expect(await answersTo('언제 합류했어?', thread)).toBe(1);
  });

  test('of what was said to others nothing is kept', async () => {
    const thread = await begin();
    const { ts } = local.slack.as('지우').say('general', '우리끼리 비밀', { thread });
    await local.quiet();
    const kept = await local.store.questions.find(messageId({ team: TEAM, channel: 'C00GENERAL', ts }));
    expect(kept).toMatchObject({ state: 'ignored', text: '' });
  });

  test.each([
    ['a thread where nobody asked it', '누가 합류했나?'],
    ['a channel', undefined],
  ])('in %s it keeps silent without a mention', async (_name, root) => {
    const thread = root && local.slack.as('alex').say('general', root).ts;
    const { ts } = local.slack.as('지우').say('general', '언제 합류했어?', thread ? { thread } : {});
    await local.quiet();
    expect(local.slack.see.thread('general', thread ?? ts).every(({ user }) => user !== local.slack.bot.user)).toBe(
      true,
    );
  });
});

describe('여럿의 다이렉트 메시지', () => {
  test('채널에서처럼, 멘션하면 그 스레드에 답하고 이어지는 질문에도 답한다', async () => {
    // People begin a group message in Slack itself; here, only an app with this scope can.
    const manifest = structuredClone(MANIFEST);
    manifest.oauth_config.scopes.bot.push('mpim:write');
    const local = await startLocalBot({ bot: createTestBot(answer), slack: { manifest } });
    const people = [local.slack.as('alex').id, local.slack.as('지우').id];
    const opened = await fetch(`${local.slack.apiUrl}conversations.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${local.slack.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ users: people.join(',') }),
    });
    const { channel } = (await opened.json()) as { channel: { id: string } };
    const said = local.slack.as('alex').say(channel.id, '언제 합류했어?');
    await local.quiet();
    expect(local.slack.see.thread(channel.id, said.ts)).toHaveLength(1);
    const { ts } = local.slack.as('alex').say(channel.id, '@gisabot 누가 합류했나?');
    expect(await local.replies(channel.id, ts)).toHaveLength(1);
    local.slack.as('지우').say(channel.id, '언제 합류했어?', { thread: ts });
    expect(await local.replies(channel.id, ts, 3)).toHaveLength(3);
    await local.close();
  });
});

describe('what a channel wants', () => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot({ bot: createTestBot(answer) });
  });
  afterAll(() => local.close());

  const say = async (text: string, thread?: string) => {
    const { ts } = local.slack.as('지우').say('news', text, thread ? { thread } : {});
    await local.quiet();
    return {
      ts,
      answers: local.slack.see.thread('news', thread ?? ts).filter((each) => each.user === local.slack.bot.user),
    };
  };
  const set = (listening: 'mention' | 'engaged' | 'every', audience: 'public' | 'ephemeral' = 'public') =>
    local.store.settings.setChannel(TEAM, 'C0000NEWS0', { listening, audience });

  test('mentions alone', async () => {
    await set('mention');
    const { ts, answers } = await say('@gisabot 누가 합류했나?');
    expect(answers).toHaveLength(1);
    expect((await say('언제 합류했어?', ts)).answers).toHaveLength(1);
  });

  test('every question: also those that cannot be answered, but nothing that is no question', async () => {
    await set('every');
    expect((await say('누가 합류했나?')).answers).toHaveLength(1);
    expect((await say('네이버는?')).answers).toHaveLength(1);
    expect((await say('점심 먹으러 갑니다')).answers).toHaveLength(0);
    expect((await say('@alex 합류는 언제였지?')).answers).toHaveLength(0);
  });

  test('answers for the asker alone', async () => {
    await set('engaged', 'ephemeral');
    const { ts, answers } = await say('@gisabot 누가 합류했나?');
    expect(answers).toHaveLength(0);
    expect(local.slack.see.ephemerals('지우')).toMatchObject([{ threadTs: ts, user: local.slack.bot.user }]);
  });
});
