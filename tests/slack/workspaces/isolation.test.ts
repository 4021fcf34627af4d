import { createTeaching, type Lesson } from '../../../src/bot';
import type { LocalWorkspace, Message } from '../../../src/local-slack';
import { KNOWLEDGE } from '../../helpers';
import { leaveUndone } from '../../store/helpers';
import { buildAnswer, createTestBot } from '../helpers/test-bot';
import { ONE, OTHER, type Several, startSeveral } from '../helpers/workspaces';

const ALEX = 'U00000ALEX';
const JIWOO = 'U0000JIWOO';
const GENERAL = 'C00GENERAL';
const FOLLOW_UP = '그럼 카카오는?';
const TAUGHT = '원팀 멤버 좀 까 봐';

/** Two workspaces of one bot whose people and channels are named alike, and what is done in the same order in both. */
describe('two workspaces whose ids are alike', () => {
  let several: Several;
  const bot = createTestBot((question) => ({
    status: question.includes('예산') || question === TAUGHT ? 'not_in_article' : 'answered',
  }));
  const amended = (lessons: readonly Lesson[]) => {
    const { ask } = createTestBot((question) =>
      lessons.some(({ text }) => text === question)
        ? buildAnswer({ status: 'answered', answer: '배운 답', facts: ['team-join'] })
        : { status: 'not_in_article' },
    );
    return { ask: async (question: string) => ask(question), alive: true, stop: () => undefined };
  };
  beforeEach(async () => {
    bot.asked.length = 0;
    const school = { teaching: createTeaching([KNOWLEDGE], bot), amended, tryOut: () => Promise.reject() };
    several = await startSeveral({ alike: true, bot, school });
    await several.install(ONE);
    await several.install(OTHER);
  });
  afterEach(() => several.close());

  const say = (team: string, text: string, channel = 'general', options: object = {}): Message =>
    several.in(team).as(ALEX).say(channel, text, options);
  const answers = async (team: string, root: Message, count = 1): Promise<Message[]> => {
    const { see } = several.in(team);
    await see.when(() => see.thread(root.channel, root.ts).length > count);
    await several.quiet();
    return see.thread(root.channel, root.ts).slice(1);
  };
  const mention = async (team: string, text: string): Promise<{ root: Message; answer: Message }> => {
    const root = say(team, `@gisabot ${text}`);
    const [answer] = await answers(team, root);
    return { root, answer: answer as Message };
  };
  const home = async (team: string, who = JIWOO): Promise<string> => {
    const { as, see } = several.in(team);
    as(who).openHome('home');
    await see.when(() => see.home(who));
    await several.quiet();
    return JSON.stringify(see.home(who));
  };
  const slash = async (team: string, text: string, who = ALEX): Promise<string> => {
    const { as, see } = several.in(team);
    const before = see.ephemerals(who).length;
    await as(who).slash('general', '/gisa', text);
    await see.when(() => see.ephemerals(who).length > before);
    await several.quiet();
    return see.ephemerals(who).at(-1)?.text ?? '';
  };
  /** Without its source. */
  const said = ({ text }: Message) => text.split('\n')[0];
  const texts = ({ see }: LocalWorkspace, channel: string) => see.messages(channel).map(said);

  test('each question is answered where it was asked, though channel, person and ts are the same', async () => {
    const [one, other] = [say(ONE, '@gisabot 하나?'), say(OTHER, '@gisabot 둘?')];
    expect([one.channel, one.user, one.ts]).toEqual([other.channel, other.user, other.ts]);
    expect((await answers(ONE, one)).map(said)).toEqual(['답: 하나?']);
    expect((await answers(OTHER, other)).map(said)).toEqual(['답: 둘?']);
    const ids = [ONE, OTHER].map((team) => `${team}:${one.channel}:${one.ts}`);
    const rows = await Promise.all(ids.map((id) => several.store.questions.find(id)));
    expect(rows.map((row) => row?.text)).toEqual(['하나?', '둘?']);
    expect(rows[0]?.person).not.toBe(rows[1]?.person);
  });

  test("a conversation in a direct message is one workspace's", async () => {
    const ask = async (team: string, text: string) => {
      const { dm } = several.in(team).as(ALEX);
      say(team, text, dm);
      await several.in(team).see.when(() => texts(several.in(team), dm).includes(`답: ${text}`));
      await several.quiet();
    };
    await ask(ONE, '박정호는 누구야?');
    await ask(OTHER, FOLLOW_UP);
    await ask(ONE, FOLLOW_UP);
    const asked = bot.asked.filter(({ question }) => question === FOLLOW_UP).map(({ earlier }) => earlier);
    expect(asked).toEqual([[], ['박정호는 누구야?']]);
  });

  test("a conversation in a thread is one workspace's", async () => {
    const { root } = await mention(ONE, '하나?');
    const alike = await mention(OTHER, '둘?');
    expect(alike.root.ts).toBe(root.ts);
    for (const [team, message] of [
      [ONE, root],
      [OTHER, alike.root],
    ] as const) {
      say(team, `@gisabot ${FOLLOW_UP}`, 'general', { thread: message.ts });
      await answers(team, message, 3);
    }
    const asked = bot.asked.filter(({ question }) => question === FOLLOW_UP).map(({ earlier }) => earlier);
    expect(asked).toEqual([['하나?'], ['둘?']]);
  });

  test('a thread is followed where the bot was asked in it, and not in the one named alike', async () => {
    const { root } = await mention(ONE, '하나?');
    const alike = say(OTHER, 'nobody asks the bot here');
    expect(alike.ts).toBe(root.ts);
    bot.asked.length = 0;
    for (const team of [ONE, OTHER]) say(team, `${team} 누가 합류했나?`, 'general', { thread: root.ts });
    await several.quiet();
    expect(new Set(bot.asked.map(({ question }) => question))).toEqual(new Set([`${ONE} 누가 합류했나?`]));
  });

  test("a channel's settings are one workspace's", async () => {
    const { as, see } = several.in(ONE);
    await as(JIWOO).slash('general', '/gisa', 'settings');
    const form = await see.when(() => see.views(JIWOO).at(-1));
    expect(await as(JIWOO).submit(form.id, { listening: { field: 'every' }, audience: { field: 'public' } })).toEqual({
      ok: true,
    });
    await several.quiet();
    const [one] = [say(ONE, '누가 합류했나?'), say(OTHER, '누가 합류했나?')];
    await answers(ONE, one);
    expect(texts(several.in(OTHER), 'general')).toEqual(['누가 합류했나?']);
    expect(await several.store.settings.channel(OTHER, GENERAL)).toEqual({ listening: 'engaged', audience: 'public' });
  });

  test('what one was taught, the other does not know, nor sees', async () => {
    const lesson = { article: 'ai-alliances-2020', kind: 'wording', target: 'team-join', role: 'who' } as const;
    await several.store.amendments.add({ ...lesson, team: ONE, text: TAUGHT }, { team: ONE, user: JIWOO });
    expect(said((await mention(ONE, TAUGHT)).answer)).toBe('배운 답');
    expect(said((await mention(OTHER, TAUGHT)).answer)).toBe(`답: ${TAUGHT}`);
    expect(await home(ONE)).toContain(`"action_id":"undo"`);
    expect(await home(OTHER)).not.toContain(`"action_id":"undo"`);
  });

  test("the Home tab shows one's own questions, figures and what is open there alone", async () => {
    await mention(ONE, '비밀 예산은?');
    expect(await home(ONE, ALEX)).toContain('비밀 예산은?');
    expect(await home(ONE)).toMatch(/비밀 예산은\?.*1번/);
    for (const who of [ALEX, JIWOO]) expect(await home(OTHER, who)).not.toContain('비밀');
    expect((await several.store.questions.open(OTHER)).length).toBe(0);
  });

  test('forgetting somebody forgets nobody who is named alike', async () => {
    await mention(ONE, '하나?');
    await mention(OTHER, '둘?');
    expect(await slash(ONE, 'forget')).toMatch(/^Removed your question/);
    expect(await several.store.questions.latest({ team: ONE, user: ALEX }, 9)).toEqual([]);
    expect(await several.store.questions.latest({ team: OTHER, user: ALEX }, 9)).toHaveLength(1);
  });

  test('no button of one opens, judges, shares or passes on what was asked in the other', async () => {
    const { root, answer } = await mention(ONE, '비밀 예산은?');
    const id = `${ONE}:${GENERAL}:${root.ts}`;
    await several
      .in(ONE)
      .as(ALEX)
      .press({ channel: GENERAL, ts: answer.ts }, 'feedback', { chosen: `bad:${id}` });
    await several.quiet();
    const { answer: alike } = await mention(OTHER, '둘?');
    await several.store.settings.setWorkspace(OTHER, { handoverChannel: GENERAL });
    const before = several.slack.calls().length;
    // As if somebody could make up what the buttons of the other workspace hold.
    const press = (action_id: string, value: string) => ({
      type: 'block_actions',
      team: { id: OTHER },
      user: { id: JIWOO, team_id: OTHER },
      api_app_id: 'A1',
      trigger_id: `1.2.${action_id}`,
      response_url: `${several.slack.url}/actions/${OTHER}/1/none`,
      container: { type: 'message', channel_id: GENERAL, message_ts: alike.ts },
      channel: { id: GENERAL },
      message: { ts: alike.ts },
      actions: [{ type: 'button', action_id, block_id: 'b', value }],
    });
    for (const action of ['why', 'share', 'pass_on', 'teach']) {
      expect(await several.deliver(press(action, id), 'pressed')).toBe(200);
    }
    expect(await several.deliver(press('feedback', `good:${id}`), 'pressed')).toBe(200);
    await several.quiet();
    expect(JSON.stringify(several.slack.calls().slice(before))).not.toContain('비밀');
    expect(await several.store.questions.figures(ONE)).toMatchObject({ good: 0, bad: 1 });
    expect(await several.store.questions.figures(OTHER)).toMatchObject({ good: 0, bad: 0 });
    expect((await several.store.questions.find(id))?.sharedAt).toBeUndefined();
    expect(await several.store.handovers.has(id)).toBe(false);
  });

  test('what people answer is brought back to whoever asked there', async () => {
    const { root } = await mention(ONE, '하나?');
    const alike = await mention(OTHER, '둘?');
    const [to] = [say(ONE, '누가 아나요?', 'news'), say(OTHER, '다른 이야기', 'news')];
    await several.store.handovers.add({
      question: `${ONE}:${GENERAL}:${root.ts}`,
      team: ONE,
      asker: ALEX,
      from: { channel: GENERAL, thread: root.ts },
      to: { channel: to.channel, ts: to.ts },
    });
    for (const team of [OTHER, ONE]) say(team, `${team}에서 답함`, 'news', { thread: to.ts });
    const [, brought] = await answers(ONE, root, 2);
    expect(brought?.text).toContain(`${ONE}에서 답함`);
    expect(several.in(OTHER).see.thread('general', alike.root.ts)).toHaveLength(2);
  });

  test('what was left undone is answered after a crash by the token of its workspace', async () => {
    await several.app.stop();
    const roots = [ONE, OTHER].map((team) => ({ team, root: say(team, '@gisabot 남은 질문?') }));
    for (const { team, root } of roots) {
      await leaveUndone(several.store, {
        id: `${team}:${root.channel}:${root.ts}`,
        team,
        channel: root.channel,
        ts: root.ts,
        thread: root.ts,
        user: ALEX,
        text: `${team} 남은 질문?`,
        place: 'mention',
      });
    }
    await several.connect();
    for (const { team, root } of roots) {
      const { see } = several.in(team);
      await see.when(() => see.thread('general', root.ts).length > 1);
      expect(see.thread('general', root.ts).slice(1).map(said)).toEqual([`답: ${team} 남은 질문?`]);
    }
    expect(several.slack.calls('chat.postMessage').map(({ team }) => team)).toEqual([ONE, OTHER]);
  });

  test.each([
    [ONE, OTHER],
    [OTHER, ONE],
  ])('whatever is done in %s calls Slack for it alone', async (team, silent) => {
    // So that whatever is remembered of people and channels is there already.
    for (const each of [ONE, OTHER]) await mention(each, '하나?');
    const before = several.slack.calls().length;
    const { answer } = await mention(team, '예산은?');
    const { as, see } = several.in(team);
    await as(JIWOO).press({ channel: GENERAL, ts: answer.ts }, 'why');
    await several.quiet();
    await slash(team, '누가 합류했나?', JIWOO);
    await as(JIWOO).shortcut('ask_anywhere');
    const form = await see.when(() => see.views(JIWOO).find(({ callback_id }) => callback_id === 'ask_form'));
    expect(await as(JIWOO).submit(form.id, { question: { field: '누가?' } })).toEqual({ ok: true });
    await as(JIWOO).slash('general', '/gisa', 'settings');
    await home(team);
    as(ALEX).openHome('messages');
    const { id } = as(ALEX).runFunction('ask_article', { question: '누가?' });
    await see.when(() => see.outcome(id));
    await several.quiet();
    const calls = several.slack
      .calls()
      .slice(before)
      .filter(({ method }) => method !== 'response_url');
    expect(new Set(calls.map(({ method }) => method)).size).toBeGreaterThan(5);
    expect(new Set(calls.map((call) => call.team))).toEqual(new Set([team]));
    expect(calls.filter(({ ok }) => !ok)).toEqual([]);
    expect(several.in(silent).see.messages('general')).toHaveLength(1);
  });
});
