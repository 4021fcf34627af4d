import { PassThrough } from 'node:stream';
import { startTerminal } from '../../src/cli/terminal';
import { makeBot } from '../evaluation/helpers';
import { makeTerminalInput, Written } from './helpers';

async function typed(text: string, options: { why?: boolean } = {}) {
  const bot = makeBot();
  const input = new PassThrough();
  const output = new Written();
  const ended = startTerminal({ bot, input, output, ...options });
  input.end(text);
  await ended;
  const questions = bot.asked.filter((one) => !['음…', ''].includes(one.question));
  return { text: output.text, replies: output.text.split('질문> ').slice(1), questions };
}

describe('startTerminal', () => {
  it('opens by saying what can be asked, how, and how to connect Slack', async () => {
    const { text } = await typed('');
    const opening = text.slice(0, text.indexOf('질문> '));
    expect(opening).toContain('「가나전자, 모임에 들다」, 어느신문, 2020-06-21');
    expect(opening).toContain('  누가 합류했나?\n  Who joined?');
    expect(opening).toContain('/why');
    expect(opening).toContain('/quit');
    expect(opening).toMatch(/Slack.*\.env.*README/);
  });

  it('answers each line, and remembers what went before', async () => {
    const { replies, questions } = await typed('누가?\n\n그는?\n');
    expect(replies[0]).toContain('가나전자가 합류했어요.\n출처: ');
    expect(questions).toEqual([
      { question: '누가?', earlier: [] },
      { question: '그는?', earlier: ['누가?'] },
    ]);
  });

  it('explains the last answer with /why, which is no question', async () => {
    const { replies, questions } = await typed('/why\n누가?\n /why \n');
    expect(replies[0]).toContain('아직 답한 것이 없어요.');
    expect(replies[2]).toContain('판정: answered');
    expect(questions).toHaveLength(1);
  });

  it('explains every answer when asked to', async () => {
    const { replies } = await typed('누가?\n', { why: true });
    expect(replies[0]).toContain('판정: answered');
  });

  it('names its commands for one it does not know', async () => {
    const { replies, questions } = await typed('/wy\n');
    expect(replies[0]).toContain('/why');
    expect(questions).toEqual([]);
  });

  it('ends with /quit, and answers nothing pasted after it', async () => {
    const bot = makeBot();
    const input = new PassThrough();
    const ended = startTerminal({ bot, input, output: new Written() });
    input.write('누가?\n/quit\n언제?\n');
    await ended;
    expect(bot.asked.map((one) => one.question)).toEqual(['음…', '', '누가?']);
  });

  it.each([
    { key: 'Ctrl-C', sent: '\u0003' },
    { key: 'Ctrl-D', sent: '\u0004' },
  ])('ends with $key', async ({ sent }) => {
    const input = makeTerminalInput();
    const output = Object.assign(new Written(), { isTTY: true, columns: 80 });
    const ended = startTerminal({ bot: makeBot(), input, output });
    input.write(sent);
    await ended;
    expect(output.text.endsWith('\n')).toBe(true);
  });

  it('ends when nobody reads its output', async () => {
    const output = new Written();
    const ended = startTerminal({ bot: makeBot(), input: new PassThrough(), output });
    output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await expect(ended).resolves.toBeUndefined();
  });
});
