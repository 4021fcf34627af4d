import { createTeaching, type Lesson, type Trial } from '../../src/bot';
import { KNOWLEDGE } from '../helpers';
import { type Local, startLocalBot, TEAM } from './helpers/local';
import { buildAnswer, createTestBot, TEST_GUIDE } from './helpers/test-bot';

const ALEX = 'U00000ALEX';
const JIWOO = 'U0000JIWOO';
const OPEN = '원팀 멤버 좀 까 봐';
const FINE: Trial = { problems: [], learnt: true, worse: [] };
const FACT = 'ai-alliances-2020|team-join|who';
const ENTITY = 'ai-alliances-2020|kakao';

/** Knows nothing but what it was taught. */
const bot = createTestBot(() => ({ status: 'not_in_article' }));

// biome-ignore lint/suspicious/noExplicitAny: blocks of every kind
type Any = any;
const accessories = (home?: object): Any[] => (home as Any).blocks.flatMap(({ accessory }: Any) => accessory ?? []);
const withId = (home: object | undefined, id: string) => accessories(home).filter(({ action_id }) => action_id === id);

describe('teaching', () => {
  let local: Local;
  let tried: { kept: readonly Lesson[]; added: Lesson }[];
  let trial: () => Promise<Trial>;
  /** Bots that were built with lessons. */
  let started: number;

  beforeEach(async () => {
    tried = [];
    trial = async () => FINE;
    const amended = (lessons: readonly Lesson[]) => {
      started += 1;
      const { ask } = createTestBot((question) =>
        lessons.some(({ text }) => text === question)
          ? buildAnswer({ status: 'answered', answer: '배운 답', facts: ['team-join'] })
          : { status: 'not_in_article' },
      );
      return { ask: async (question: string) => ask(question), alive: true, stop: () => undefined };
    };
    started = 0;
    local = await startLocalBot({
      bot,
      guide: TEST_GUIDE,
      maintainers: [JIWOO],
      school: {
        teaching: createTeaching([KNOWLEDGE], bot),
        amended,
        tryOut: (kept, added) => {
          tried.push({ kept, added });
          return trial();
        },
      },
    });
  });
  afterEach(() => local.close());

  const ask = async (text: string) => {
    const root = local.slack.as(ALEX).say('general', `@gisabot ${text}`);
    const [answer] = await local.replies('general', root.ts);
    return answer?.text ?? '';
  };
  const home = async (who = JIWOO) => {
    local.slack.as(who).openHome('home');
    await local.quiet();
    return local.slack.see.home(who);
  };
  const form = async () => {
    await local.slack.as(JIWOO).press({ view: (await home())?.id as string }, 'teach');
    return local.slack.see.when(() => local.slack.see.views(JIWOO).at(-1));
  };
  const choose = async (view: string, menu: 'fact' | 'entity', typed: string, value: string) => {
    const suggestion = await local.slack.as(JIWOO).suggest({ view }, `teach_${menu}`, typed);
    expect(JSON.stringify(suggestion)).toContain(value);
    return { [menu]: { [`teach_${menu}`]: value } };
  };
  const told = async (count = 1) => {
    const { dm } = local.slack.as(JIWOO);
    await local.slack.see.when(() => local.slack.see.messages(dm).length >= count);
    await local.quiet();
    return local.slack.see.messages(dm).at(-1)?.text;
  };

  test('a wording given to a fact is tried, kept with who and when, live at once, and undone', async () => {
    expect(await ask(OPEN)).not.toContain('배운 답');
    const view = await form();
    const filled = await choose(view.id, 'fact', '합류', FACT);
    expect(await local.slack.as(JIWOO).submit(view.id, filled)).toEqual({ ok: true });
    expect(await told()).toContain('배웠습니다');
    const added = { kind: 'wording', article: KNOWLEDGE.article.id, target: 'team-join', role: 'who', text: OPEN };
    expect(tried).toEqual([{ kept: [], added }]);
    const [kept] = await local.store.amendments.list(TEAM);
    const by = local.store.person({ team: TEAM, user: JIWOO });
    expect(kept).toMatchObject({ ...added, by, at: expect.any(Number) });
    expect(await ask(OPEN)).toContain('배운 답');
    expect(started).toBe(1);
    expect(await local.store.amendments.list('T-OTHER')).toEqual([]);

    const shown = await home();
    const [undo] = withId(shown, 'undo');
    const blockId = (shown as Any).blocks.find(({ accessory }: Any) => accessory === undo).block_id;
    await local.slack.as(JIWOO).press({ view: shown?.id as string }, 'undo', { blockId });
    await local.quiet();
    expect(await local.store.amendments.list(TEAM)).toEqual([]);
    expect(withId(local.slack.see.home(JIWOO), 'undo')).toEqual([]);
    expect(await ask(OPEN)).not.toContain('배운 답');
  });

  test('an alias is given to an entity', async () => {
    await ask('카톡회사는 뭐 해?');
    const view = await form();
    const filled = { ...(await choose(view.id, 'entity', '카카오', ENTITY)), text: { field: '카톡회사' } };
    expect(await local.slack.as(JIWOO).submit(view.id, filled)).toEqual({ ok: true });
    await told();
    expect(await local.store.amendments.list(TEAM)).toMatchObject([
      { kind: 'alias', target: 'kakao', text: '카톡회사', article: KNOWLEDGE.article.id },
    ]);
  });

  test.each<[string, Trial, RegExp]>([
    [
      'makes what was right wrong',
      { ...FINE, worse: ['누가 합류했나?', '언제?'] },
      /질문 2개를 틀리게.*누가 합류했나/s,
    ],
    ['is of no use', { ...FINE, learnt: false }, /답하지 못해서 배우지 않았습니다/],
    ['breaks a rule', { ...FINE, problems: ['facts.yml: x'] }, /규칙에 어긋나서.*facts\.yml/],
  ])('what %s is not kept, and says why', async (_name, result, expected) => {
    trial = async () => result;
    await ask(OPEN);
    const view = await form();
    await local.slack.as(JIWOO).submit(view.id, await choose(view.id, 'fact', '합류', FACT));
    expect(await told()).toMatch(expected);
    expect(await local.store.amendments.list(TEAM)).toEqual([]);
    expect(await ask(OPEN)).not.toContain('배운 답');
  });

  test('what two teach at once is tried together before the second is kept', async () => {
    const other = { kind: 'alias', article: KNOWLEDGE.article.id, target: 'kakao', text: '카톡회사' } as const;
    trial = async () => {
      if (tried.length === 1) await local.store.amendments.add({ team: TEAM, ...other }, { team: TEAM, user: ALEX });
      return tried.at(-1)?.kept.length ? { ...FINE, worse: ['누가 합류했나?'] } : FINE;
    };
    await ask(OPEN);
    const view = await form();
    await local.slack.as(JIWOO).submit(view.id, await choose(view.id, 'fact', '합류', FACT));
    expect(await told()).toMatch(/틀리게/);
    expect(tried.map(({ kept }) => kept.length)).toEqual([0, 1]);
    expect(await local.store.amendments.list(TEAM)).toMatchObject([other]);
  });

  test('a trial that fails is said in words, without its error', async () => {
    trial = () => Promise.reject(new Error('boom'));
    await ask(OPEN);
    const view = await form();
    await local.slack.as(JIWOO).submit(view.id, await choose(view.id, 'fact', '합류', FACT));
    expect(await told()).toMatch(/^시험하다가 문제가 생겨서/);
    expect(local.logged).toContainEqual(expect.objectContaining({ level: 'error', error: new Error('boom') }));
  });

  test('what breaks a rule of knowledge is refused in the form, and not tried', async () => {
    await ask(OPEN);
    const view = await form();
    const filled = { ...(await choose(view.id, 'entity', '카카오', ENTITY)), text: { field: '삼성전자' } };
    expect(await local.slack.as(JIWOO).submit(view.id, filled)).toMatchObject({
      ok: false,
      errors: { text: expect.stringContaining("'삼성전자' also names 'samsung-electronics'") },
    });
    expect(tried).toEqual([]);
  });

  test('neither or both of fact and name is refused', async () => {
    await ask(OPEN);
    const view = await form();
    const both = {
      ...(await choose(view.id, 'fact', '합류', FACT)),
      ...(await choose(view.id, 'entity', '카카오', ENTITY)),
    };
    for (const filled of [{}, both]) {
      expect(await local.slack.as(JIWOO).submit(view.id, filled)).toMatchObject({ ok: false, errors: {} });
    }
    expect(tried).toEqual([]);
  });

  test('only maintainers are offered it', async () => {
    await ask(OPEN);
    expect(withId(await home(ALEX), 'teach')).toEqual([]);
    expect(withId(await home(JIWOO), 'teach')).toHaveLength(1);
  });
});
