import { Readable, Writable } from 'node:stream';
import { ASK_USAGE, ask } from '../../src/cli/ask-command';
import type { Io } from '../../src/cli/io';
import { guard } from '../../src/cli/run';
import { makeBot } from '../evaluation/helpers';
import { makeIo, makeTerminalInput, type TestIo } from './helpers';

const SOURCE = '출처: 「가나전자, 모임에 들다」, 어느신문, 2020-06-21, 2번째 문단';

async function asked(args: readonly string[], input: readonly (string | Buffer)[] = [], bot = makeBot()) {
  const io = makeIo(input);
  const code = await guard((given, streams) => ask(given, streams, () => bot), ASK_USAGE)(args, io);
  return { code, bot, io };
}

const jsonOf = (io: TestIo) => io.stdout.lines.map((line) => JSON.parse(line));

describe('ask QUESTION', () => {
  it('joins the words of the question and answers with the source', async () => {
    const { code, bot, io } = await asked(['누가', '합류했나?']);
    expect(bot.asked).toEqual([{ question: '누가 합류했나?', earlier: [] }]);
    expect(io.stdout.lines).toEqual(['가나전자가 합류했어요.', SOURCE]);
    expect([code, io.stderr.text]).toEqual([0, '']);
  });

  it('suggests questions when there is no answer', async () => {
    const { io } = await asked(['']);
    expect(io.stdout.lines).toEqual([
      '무엇이 궁금한지 적어 주세요.',
      '이렇게 물어보세요:',
      '  - 누가 합류했나?',
      '  - Who joined?',
    ]);
  });

  it('does not suggest questions after an answer', async () => {
    const { io } = await asked(
      ['누가?'],
      [],
      makeBot(() => ({ suggestions: ['언제?'] })),
    );
    expect(io.stdout.text).not.toContain('언제?');
  });

  it('explains with --why', async () => {
    const { io } = await asked(['누가?', '--why']);
    expect(io.stdout.lines.slice(1, 4)).toEqual([SOURCE, '', '판정: answered (확신 90%)']);
  });

  it('gives one line with --json, and does not read standard input', async () => {
    const { bot, io } = await asked(['--json', '누가?'], ['언제?\n']);
    expect(jsonOf(io).map((answer) => answer.question)).toEqual(['누가?']);
    expect(bot.asked).toHaveLength(1);
  });

  it('takes what follows -- as the question', async () => {
    const { bot } = await asked(['--', '--why', '-5?']);
    expect(bot.asked).toEqual([{ question: '--why -5?', earlier: [] }]);
  });

  it('shows its usage for an option it does not know, before any knowledge is read', async () => {
    const io = makeIo();
    const fail = () => {
      throw new Error('not to be opened');
    };
    expect(await guard((args, streams) => ask(args, streams, fail), ASK_USAGE)(['--wy'], io)).toBe(2);
    expect(io.stderr.text).toContain("'--wy'");
    expect(io.stderr.text).toContain(ASK_USAGE);
    expect(io.stdout.text).toBe('');
  });

  it('shows its usage with --help', async () => {
    const { code, io, bot } = await asked(['--help']);
    expect([code, io.stdout.text, bot.asked]).toEqual([0, `${ASK_USAGE}\n`, []]);
  });
});

describe('ask < FILE', () => {
  it('answers one question a line, for people', async () => {
    const { io } = await asked([], ['누가?\n언제?\n']);
    expect(io.stdout.lines).toEqual(['가나전자가 합류했어요.', SOURCE, '', '가나전자가 합류했어요.', SOURCE, '']);
  });
});

describe('ask --json', () => {
  it('answers every line in order', async () => {
    const { code, io } = await asked(['--json'], ['누가?\r\n\r\n{"te', 'xt":"언제?","conversation":"t1"}\n왜?']);
    expect(code).toBe(0);
    expect(jsonOf(io).map(({ question, conversation, status }) => [question, conversation, status])).toEqual([
      ['누가?', undefined, 'answered'],
      ['', undefined, 'unclear'],
      ['언제?', 't1', 'answered'],
      ['왜?', undefined, 'answered'],
    ]);
  });

  it('passes on what was answered in the same conversation, and nothing else', async () => {
    const said = (text: string, conversation: string) => `${JSON.stringify({ text, conversation })}\n`;
    const { bot } = await asked(['--json'], [said('가', 't1'), '나\n', said('다', 't2'), said('라', 't1'), '마\n']);
    expect(bot.asked).toEqual([
      { question: '가', earlier: [] },
      { question: '나', earlier: [] },
      { question: '다', earlier: [] },
      { question: '라', earlier: ['가'] },
      { question: '마', earlier: [] },
    ]);
  });

  it.each([
    { line: '{"text":', language: 'en', said: /not JSON/ },
    { line: '{"질문":', language: 'ko', said: /JSON이 아니에요/ },
    { line: '{"text":3}', language: 'en', said: /no "text"/ },
    { line: '{"질문":"왜?"}', language: 'ko', said: /"text"에/ },
    { line: '{"text":"왜?","conversation":3}', language: 'ko', said: /"conversation"은 문자열/ },
  ])('says why $line is unclear, and goes on', async ({ line, language, said }) => {
    const { code, io } = await asked(['--json', '--why'], [`${line}\n누가?\n`]);
    const [first, second] = jsonOf(io);
    expect(first).toMatchObject({
      question: line,
      status: 'unclear',
      language,
      citations: [],
      facts: [],
      suggestions: [],
    });
    expect(first.answer).toMatch(said);
    expect(first.explanation.reason).toBe(first.answer);
    expect([code, second.status]).toEqual([0, 'answered']);
  });

  it('names the conversation of a line without a text, and remembers nothing of it', async () => {
    const { bot, io } = await asked(['--json'], ['{"conversation":"t1"}\n{"text":"누가?","conversation":"t1"}\n']);
    expect(jsonOf(io).map((answer) => answer.conversation)).toEqual(['t1', 't1']);
    expect(bot.asked.at(-1)).toEqual({ question: '누가?', earlier: [] });
  });

  it.each([
    { what: 'a megabyte', line: '가'.repeat(1_000_000) },
    { what: 'a megabyte of JSON', line: `{"text":"${'가'.repeat(1_000_000)}"}` },
    { what: 'a megabyte of broken JSON', line: `{${'"'.repeat(1_000_000)}` },
  ])('answers $what', async ({ line }) => {
    const { io } = await asked(['--json'], [`${line}\n누가?\n`]);
    expect(jsonOf(io)[0].question.length).toBeGreaterThanOrEqual(1_000_000);
    expect(jsonOf(io)[1].question).toBe('누가?');
  });

  it('answers bytes that are no UTF-8, and half a character', async () => {
    const { io } = await asked(['--json'], [Buffer.from([0xff, 0xfe, 0x0a]), '{"text":"\\ud83d"}\n']);
    expect(jsonOf(io).map((answer) => answer.question)).toEqual(['\ufffd\ufffd', '\ud83d']);
  });

  it('stops in silence when nobody reads on', async () => {
    const bot = makeBot();
    const input = Readable.from(Array.from({ length: 1_000 }, () => Buffer.from('누가?\n')));
    const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(error) });
    const io: Io = { ...makeIo(input), stdout };
    expect(await ask(['--json'], io, () => bot)).toBe(0);
    expect(bot.asked.length).toBeLessThan(5);
    expect(input.destroyed).toBe(true);
  });
});

describe('ask, in a terminal', () => {
  it('opens the prompt', async () => {
    const input = makeTerminalInput();
    const io = makeIo(input);
    const bot = makeBot();
    const asking = ask([], io, () => bot);
    input.end('누가?\n');
    expect(await asking).toBe(0);
    expect(io.stdout.text).toContain('질문> ');
    expect(io.stdout.text).toContain(SOURCE);
  });

  it('reads lines with --json all the same', async () => {
    const input = makeTerminalInput();
    const io = makeIo(input);
    input.end('누가?\n');
    await ask(['--json'], io, () => makeBot());
    expect(jsonOf(io)).toHaveLength(1);
  });
});
