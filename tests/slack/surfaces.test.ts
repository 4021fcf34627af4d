import { createBot, createGuide } from '../../src/bot';
import type { Message } from '../../src/local-slack';
import { KNOWLEDGE } from '../helpers';
import { type Local, startLocalBot, TEAM } from './helpers/local';

const bot = createBot(KNOWLEDGE);
const guide = createGuide([KNOWLEDGE], bot);

// The first answer and its follow-ups take seconds on a busy machine; none after it does.
jest.setTimeout(30_000);

const ALEX = 'U00000ALEX';
const JIWOO = 'U0000JIWOO';
const QUESTION = 'AI 원팀에 누가 합류했나?';
const UNSAID = 'AI 원팀의 예산은 얼마야?';

// biome-ignore lint/suspicious/noExplicitAny: blocks of every kind
type Block = any;
const blocksOf = (shown?: object) => ((shown as Block)?.blocks ?? []) as Block[];
const elementsOf = (shown?: object): Block[] =>
  blocksOf(shown).flatMap((block) => [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])]);
const idsOf = (shown?: object): string[] => elementsOf(shown).flatMap(({ action_id }) => action_id ?? []);
const textOf = (shown?: object) => JSON.stringify(blocksOf(shown));
const labelOf = (shown: object | undefined, id: string) =>
  elementsOf(shown).find(({ action_id }) => action_id === id)?.text.text;

describe.each(['socket', 'http'] as const)('every place a person asks: %s', (mode) => {
  let local: Local<typeof bot>;
  beforeEach(async () => {
    local = await startLocalBot({ mode, bot, guide });
  });
  afterEach(() => local.close());

  const mention = async (text: string, who = JIWOO): Promise<{ root: Message; answer: Message }> => {
    const root = local.slack.as(who).say('general', `@gisabot ${text}`);
    const [answer] = await local.replies('general', root.ts);
    return { root, answer: answer as Message };
  };
  const slash = async (text: string, who = JIWOO, channel = 'general'): Promise<Message> => {
    const before = local.slack.see.ephemerals(who).length;
    await local.slack.as(who).slash(channel, '/gisa', text);
    await local.slack.see.when(() => local.slack.see.ephemerals(who).length > before);
    await local.quiet();
    return local.slack.see.ephemerals(who).at(-1) as Message;
  };
  const lastEphemeral = (who = JIWOO) => local.slack.see.ephemerals(who).at(-1);
  const view = (who = JIWOO) => local.slack.see.views(who).at(-1);

  describe('with every answer', () => {
    test('source, what to ask next, why, judgement', async () => {
      const { answer } = await mention(QUESTION);
      expect(textOf(answer)).toMatch(/출처: 「.*합종연횡 본격화」, 매일일보, 2020-06-21, 6·10번째 문단, 부제/);
      expect(idsOf(answer)).toEqual(['ask_1', 'ask_2', 'ask_3', 'why', 'feedback']);
    });

    test("the answer is in the question's language, its buttons in that of the person's Slack", async () => {
      const { answer } = await mention('When was AI One Team launched?');
      expect(answer.text).toContain('February 2020');
      expect(labelOf(answer, 'why')).toBe('왜 이 답인가요?');
      const { answer: other } = await mention(QUESTION, ALEX);
      expect(other.text).toContain('LG전자');
      expect(labelOf(other, 'why')).toBe('Why this answer?');
    });

    test('"why" explains in words, to whoever asks for it', async () => {
      const { answer } = await mention(UNSAID);
      await local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'why');
      await local.quiet();
      expect(textOf(view(ALEX))).toMatch(/Not answered, because the article does not say it.*예산: no fact accounts/);
      expect(view(JIWOO)).toBeUndefined();
      const answered = await mention(QUESTION);
      await local.slack.as(JIWOO).press({ channel: 'general', ts: answered.answer.ts }, 'why');
      await local.quiet();
      expect(textOf(view())).toMatch(
        /기사에 나온 내용이어서 답했습니다.*AI 원팀: 기사에 나오는 이름.*누구인지 묻는 말/,
      );
      expect(textOf(view())).not.toMatch(/entity:|role:|word:/);
    });

    test('a judgement is a row, one for each person, and changes with their mind', async () => {
      const { root, answer } = await mention(QUESTION);
      const place = { channel: 'general', ts: answer.ts };
      const id = `${TEAM}:${root.channel}:${root.ts}`;
      const judge = async (who: string, verdict: string) => {
        await local.slack.as(who).press(place, 'feedback', { chosen: `${verdict}:${id}` });
        await local.quiet();
      };
      await judge(JIWOO, 'good');
      await judge(ALEX, 'bad');
      await judge(JIWOO, 'bad');
      expect(await local.store.feedback.of(id, { team: TEAM, user: JIWOO })).toBe('bad');
      expect(await local.store.questions.figures(TEAM)).toMatchObject({ good: 0, bad: 2 });
      expect(lastEphemeral(ALEX)?.text).toMatch(/^Thank you/);
      expect(lastEphemeral(JIWOO)?.text).toMatch(/고맙습니다/);
    });

    test('a question on a button is answered in its thread, with who asked', async () => {
      const { root, answer } = await mention(QUESTION);
      const pressed = elementsOf(answer).find(({ action_id }) => action_id === 'ask_1');
      await local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'ask_1');
      const [, second] = await local.replies('general', root.ts, 2);
      expect(textOf(second)).toContain('alex asked');
      expect(textOf(second)).toContain(pressed.value);
      expect(local.slack.see.thread('general', root.ts)).toHaveLength(3);
    });

    test('what the article does not say is said, with questions it does answer', async () => {
      const { answer } = await mention(UNSAID);
      expect(answer.text).toContain("'예산'");
      expect(idsOf(answer)).toEqual(['ask_1', 'ask_2', 'ask_3', 'why', 'feedback']);
      expect(textOf(answer)).toContain('이런 질문에는 답할 수 있어요');
    });
  });

  describe('/gisa', () => {
    test.each([
      ['help', JIWOO, /기사에 대해 궁금한 것/],
      ['도움말', ALEX, /Ask me about the article/],
      ['summary', JIWOO, /합종연횡/],
      ['요약', ALEX, /alliances/],
      ['topics', JIWOO, /사람: 박정호/],
      ['주제', ALEX, /People: Park Jung-ho/],
      ['sources', JIWOO, /매일일보 2020-06-21, 박효길 기자, 11문단/],
      ['출처', ALEX, /Maeil Ilbo, June 21, 2020, by Park Hyo-gil/],
    ])('%s by %s', async (text, who, expected) => {
      expect((await slash(text, who)).text).toMatch(expected);
    });

    test('with more after the word it is a question', async () => {
      expect(textOf(await slash('요약 좀 해 줘'))).toContain('질문: 요약 좀 해 줘');
    });

    test('an answer is for the asker alone, also where the bot is no member, and is shared once with their name', async () => {
      const answer = await slash(QUESTION, JIWOO, 'random');
      expect(textOf(answer)).toContain(`질문: ${QUESTION}`);
      expect(idsOf(answer)).toContain('share');
      expect(local.slack.see.messages('random')).toEqual([]);
      await Promise.all([
        local.slack.as(JIWOO).press({ channel: 'random', ts: answer.ts }, 'share'),
        local.slack.as(JIWOO).press({ channel: 'random', ts: answer.ts }, 'share'),
      ]);
      await local.slack.see.when(() => local.slack.see.messages('random').length > 0);
      await local.quiet();
      const [shared, ...more] = local.slack.see.messages('random');
      expect(more).toEqual([]);
      expect(textOf(shared)).toMatch(/지우 님이 묻고 공유한 답.*LG전자/);
      const kept = local.slack.see.ephemerals(JIWOO).find(({ ts }) => ts === answer.ts);
      expect(idsOf(kept)).not.toContain('share');
    });

    test('an answer that Slack did not take may be shared again', async () => {
      const answer = await slash(QUESTION, JIWOO, 'random');
      const press = () => local.slack.as(JIWOO).press({ channel: 'random', ts: answer.ts }, 'share');
      local.slack.faults.api({ method: 'response_url', status: 500 });
      await press();
      await local.quiet();
      expect(local.slack.see.messages('random')).toEqual([]);
      await press();
      await local.quiet();
      expect(local.slack.see.messages('random')).toHaveLength(1);
    });

    test('a question on a button of such an answer is answered to the asker alone', async () => {
      const answer = await slash(QUESTION, JIWOO, 'random');
      await local.slack.as(JIWOO).press({ channel: 'random', ts: answer.ts }, 'ask_1');
      await local.slack.see.when(() => local.slack.see.ephemerals(JIWOO).length > 1);
      expect(textOf(lastEphemeral())).toContain(elementsOf(answer).find(({ value }) => value)?.value);
      expect(local.slack.see.messages('random')).toEqual([]);
    });

    test('forget removes what a person asked, and nothing of others', async () => {
      await mention(QUESTION);
      await mention(QUESTION, ALEX);
      expect((await slash('삭제')).text).toMatch(/1개/);
      expect((await slash('forget')).text).toMatch(/없습니다/);
      expect(await local.store.questions.latest({ team: TEAM, user: JIWOO }, 9)).toEqual([]);
      expect(await local.store.questions.latest({ team: TEAM, user: ALEX }, 9)).toHaveLength(1);
    });
  });

  describe('shortcuts', () => {
    test('on a message: answers its text to whoever asked about it', async () => {
      const said = local.slack.as(ALEX).say('random', QUESTION);
      await local.slack.as(JIWOO).shortcut('ask_about_message', { channel: 'random', ts: said.ts });
      await local.slack.see.when(() => lastEphemeral());
      expect(textOf(lastEphemeral())).toMatch(/질문: .*합류했나.*LG전자/);
      expect(idsOf(lastEphemeral())).toContain('share');
      expect(local.slack.see.messages('random')).toHaveLength(1);
    });

    test('on a message in a thread: answers there', async () => {
      const root = local.slack.as(ALEX).say('random', '기사 봤어?');
      const reply = local.slack.as(ALEX).say('random', QUESTION, { thread: root.ts });
      await local.slack.as(JIWOO).shortcut('ask_about_message', { channel: 'random', ts: reply.ts });
      await local.slack.see.when(() => lastEphemeral());
      expect(lastEphemeral()?.threadTs).toBe(root.ts);
    });

    const fill = (text: string, where?: string) => ({
      question: { field: text },
      ...(where && { where: { field: where } }),
    });

    test.each([
      ['nowhere: in the direct message', undefined],
      ['a channel: there, with who asked', 'C0000NEWS0'],
    ])('from anywhere, a form; where %s', async (_name, where) => {
      const jiwoo = local.slack.as(JIWOO);
      await jiwoo.shortcut('ask_anywhere');
      const form = await local.slack.see.when(() => view());
      expect(await jiwoo.submit(form.id, fill(QUESTION, where))).toEqual({ ok: true });
      const channel = where ?? jiwoo.dm;
      const [answer] = await local.slack.see.when(() => {
        const messages = local.slack.see.messages(channel);
        return messages.length > 0 && messages;
      });
      expect(textOf(answer)).toContain(`질문: ${QUESTION}`);
      expect(textOf(answer).includes('지우 님의 질문')).toBe(where !== undefined);
      // By this it is found again after a crash.
      expect(JSON.stringify(local.slack.calls('chat.postMessage').at(-1))).toContain('gisabot_answer');
    });

    test('a form without a question says so', async () => {
      const jiwoo = local.slack.as(JIWOO);
      await jiwoo.shortcut('ask_anywhere');
      const form = await local.slack.see.when(() => view());
      expect(await jiwoo.submit(form.id, fill('  '))).toMatchObject({ ok: false });
    });

    test('a channel that the bot cannot write in: the answer comes in the direct message, with why', async () => {
      const jiwoo = local.slack.as(JIWOO);
      await jiwoo.shortcut('ask_anywhere');
      const form = await local.slack.see.when(() => view());
      await jiwoo.submit(form.id, fill(QUESTION, 'C0TEAMLEAD'));
      await local.slack.see.when(() => local.slack.see.messages(jiwoo.dm).length > 1);
      const [notice, answer] = local.slack.see.messages(jiwoo.dm);
      expect(notice?.text).toContain('초대');
      expect(answer?.text).toContain('LG전자');
    });
  });

  describe('App Home', () => {
    const open = async (who = JIWOO) => {
      local.slack.as(who).openHome('home');
      await local.slack.see.when(() => local.slack.see.home(who));
      await local.quiet();
      return local.slack.see.home(who);
    };

    test('shows what it knows, in the language of the person', async () => {
      expect(textOf(await open())).toMatch(/합종연횡 본격화.*사람: 박정호.*아직 물으신 것이 없습니다/);
      expect(textOf(await open(ALEX))).toMatch(/People: Park Jung-ho.*You have not asked anything yet/);
    });

    test('its questions are answered in the direct message, and stand there at once', async () => {
      const jiwoo = local.slack.as(JIWOO);
      const home = await open();
      await jiwoo.press({ view: home?.id as string }, 'ask_1');
      const [answer] = await local.slack.see.when(() => {
        const messages = local.slack.see.messages(jiwoo.dm);
        return messages.length > 0 && messages;
      });
      const asked = elementsOf(home).find(({ action_id }) => action_id === 'ask_1').value;
      expect(textOf(answer)).toContain(`질문: ${asked}`);
      await local.quiet();
      expect(textOf(local.slack.see.home(JIWOO))).toContain(`${asked}\\n→`);
    });

    test("shows nobody else's questions", async () => {
      await mention(QUESTION, ALEX);
      expect(textOf(await open())).toContain('아직 물으신 것이 없습니다');
    });

    test('has open questions and figures for maintainers alone, most asked first', async () => {
      await mention('네이버는 언제 합류했나?', ALEX);
      await mention(UNSAID, ALEX);
      await mention('AI 원팀 예산은?', ALEX);
      const { root, answer } = await mention(QUESTION, ALEX);
      const chosen = `bad:${TEAM}:${root.channel}:${root.ts}`;
      await local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'feedback', { chosen });
      await local.quiet();
      const shown = textOf(await open());
      expect(shown).toMatch(/질문 4개 · 답한 것 25% · 기사에 없는 것 75% · 도움이 됐어요 0 · 아쉬워요 1/);
      expect(shown).toMatch(/예산.*2번 · 답하지 못함.*1번 · 아쉬워요.*네이버.*1번/);
      expect(textOf(await open(ALEX))).not.toMatch(/maintainers/);
    });
  });

  test('the Messages tab offers questions that are answered, in the language of the person', async () => {
    for (const [who, language] of [
      [JIWOO, 'ko'],
      [ALEX, 'en'],
    ] as const) {
      const { dm } = local.slack.as(who);
      local.slack.as(who).openHome('messages');
      const { prompts } = await local.slack.see.when(() => local.slack.see.prompts(dm));
      expect(prompts).toHaveLength(4);
      for (const { message } of prompts) expect(bot.ask(message)).toMatchObject({ status: 'answered', language });
    }
  });

  describe('the workflow step ask_article', () => {
    const run = async (inputs: Record<string, string>) => {
      const { id } = local.slack.as(JIWOO).runFunction('ask_article', inputs);
      return local.slack.see.when(() => local.slack.see.outcome(id));
    };

    test('gives answer, status, confidence and sources', async () => {
      expect(await run({ question: QUESTION })).toEqual({
        outputs: {
          answer: expect.stringContaining('LG전자'),
          status: 'answered',
          confidence: expect.any(Number),
          sources: expect.stringMatching(/^출처: 「.*매일일보/),
        },
      });
      expect(await run({ question: UNSAID })).toMatchObject({ outputs: { status: 'not_in_article', sources: '' } });
    });

    test('fails without a question, in words', async () => {
      expect(await run({ question: ' ' })).toMatchObject({ error: expect.stringContaining('질문이 없습니다') });
    });

    test('runs do not lean on each other', async () => {
      const [first, second] = ['이상민은 누구야?', '그는 어느 회사 사람이야?'];
      const alone = bot.ask(second).answer;
      expect(bot.ask(second, [bot.ask(first)]).answer).not.toBe(alone);
      await run({ question: first });
      expect(await run({ question: second })).toMatchObject({ outputs: { answer: alone } });
    });
  });

  describe('settings', () => {
    test('of a channel: by its creator and maintainers; others are told', async () => {
      expect((await slash('settings', ALEX)).text).toMatch(/Only maintainers/);
      await local.slack.as(JIWOO).slash('general', '/gisa', '설정');
      const form = await local.slack.see.when(() => view());
      const filled = { listening: { field: 'mention' }, audience: { field: 'ephemeral' } };
      expect(await local.slack.as(JIWOO).submit(form.id, filled)).toEqual({ ok: true });
      await local.quiet();
      expect(await local.store.settings.channel(TEAM, 'C00GENERAL')).toEqual({
        listening: 'mention',
        audience: 'ephemeral',
      });
      const root = local.slack.as(ALEX).say('general', `@gisabot ${QUESTION}`);
      await local.slack.see.when(() => lastEphemeral(ALEX)?.threadTs === root.ts);
      expect(local.slack.see.thread('general', root.ts)).toHaveLength(1);
    });

    test('answers for the asker alone hold for a button on an older answer, too', async () => {
      const { root, answer } = await mention(QUESTION);
      await local.store.settings.setChannel(TEAM, root.channel, { listening: 'engaged', audience: 'ephemeral' });
      await local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'ask_1');
      await local.slack.see.when(() => lastEphemeral(ALEX)?.threadTs === root.ts);
      expect(idsOf(lastEphemeral(ALEX))).toContain('share');
      expect(local.slack.see.thread('general', root.ts)).toHaveLength(2);
    });
  });

  describe('a person to ask', () => {
    const choose = async (channel: string | null) => {
      const jiwoo = local.slack.as(JIWOO);
      jiwoo.openHome('home');
      const home = await local.slack.see.when(() => local.slack.see.home(JIWOO));
      await jiwoo.press({ view: home.id }, 'settings');
      const form = await local.slack.see.when(() => view());
      const submitted = await jiwoo.submit(form.id, { handover: { field: channel } });
      await local.quiet();
      return submitted;
    };

    test('has no button until a channel is chosen', async () => {
      expect(idsOf((await mention(UNSAID)).answer)).not.toContain('pass_on');
      expect(await choose('C000RANDOM')).toEqual({ ok: true });
      expect(idsOf((await mention(UNSAID)).answer)).toContain('pass_on');
      expect(idsOf((await mention(QUESTION)).answer)).not.toContain('pass_on');
      expect(await choose(null)).toEqual({ ok: true });
      expect(idsOf((await mention(UNSAID)).answer)).not.toContain('pass_on');
    });

    test('must be in a channel that the bot can get into', async () => {
      expect(await choose('C0TEAMLEAD')).toMatchObject({ ok: false, errors: { handover: expect.any(String) } });
      expect(await local.store.settings.workspace(TEAM)).toEqual({});
    });

    test('gets the question once, with a link; their answer comes back to its thread with their name', async () => {
      await choose('C000RANDOM');
      const { root, answer } = await mention(UNSAID, ALEX);
      await Promise.all([
        local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'pass_on'),
        local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'pass_on'),
      ]);
      await local.quiet();
      await local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'pass_on');
      await local.quiet();
      const passed = local.slack.see.messages('random').filter((message) => textOf(message).includes('예산'));
      expect(passed).toHaveLength(1);
      // Nor was anything said there that was taken back.
      expect(local.slack.calls('chat.delete')).toEqual([]);
      expect(textOf(passed[0])).toMatch(/alex asked.*\/archives\/C00GENERAL\/p\d+/);
      const people = (passed[0] as Message).ts;

      local.slack.as('민준').say('random', '@지우 10억 원이라고 <들었어요>', { thread: people });
      const replies = await local.replies('general', root.ts, 2);
      expect(replies).toHaveLength(2);
      expect(textOf(replies[1])).toMatch(/<@U00000ALEX>.*Answer by 민준.*@지우 10억 원이라고 &lt;들었어요&gt;/);

      local.slack.as('민준').say('random', '아니, 20억 원이요', { thread: people });
      const [, , third] = await local.replies('general', root.ts, 3);
      expect(textOf(third)).toContain('20억 원이요');
      expect(textOf(third)).not.toContain('<@');
      expect(textOf(third)).toContain('민준 님의 답');
    });

    test('an answer that cannot be brought back is not lost without a word', async () => {
      await choose('C000RANDOM');
      const { root, answer } = await mention(UNSAID, ALEX);
      await local.slack.as(ALEX).press({ channel: 'general', ts: answer.ts }, 'pass_on');
      await local.quiet();
      const passed = local.slack.see.messages('random').at(-1) as Message;
      local.slack.faults.api({ method: 'chat.postMessage', error: 'is_archived' });
      local.slack.as('민준').say('random', '10억 원이요', { thread: passed.ts });
      const [, notice] = await local.replies('random', passed.ts, 2);
      expect(notice?.text).toMatch(/전하지 못했습니다/);
      expect(local.slack.see.thread('general', root.ts)).toHaveLength(2);
    });

    test('what was asked alone comes back to the direct message', async () => {
      await choose('C000RANDOM');
      const answer = await slash(UNSAID, ALEX, 'news');
      await local.slack.as(ALEX).press({ channel: 'news', ts: answer.ts }, 'pass_on');
      await local.quiet();
      const passed = local.slack.see.messages('random').find((message) => textOf(message).includes('예산')) as Message;
      expect(textOf(passed)).not.toContain('/archives/');
      local.slack.as('민준').say('random', '모릅니다', { thread: passed.ts });
      const { dm } = local.slack.as(ALEX);
      const brought = await local.slack.see.when(() =>
        local.slack.see.messages(dm).find((message) => textOf(message).includes('모릅니다')),
      );
      expect(textOf(brought)).toMatch(/AI 원팀의 예산은.*Answer by 민준/);
      expect(local.slack.see.messages('news')).toEqual([]);
    });
  });

  test('nothing of all this was refused by Slack, or went wrong', async () => {
    await slash('help');
    await mention(QUESTION);
    expect(local.logged.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(local.slack.calls().filter(({ ok }) => !ok)).toEqual([]);
  });
});
