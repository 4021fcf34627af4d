import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EVAL_USAGE, evaluate, type Subject } from '../../src/cli/eval-command';
import { guard } from '../../src/cli/run';
import { line, makeBot } from '../evaluation/helpers';
import { makeIo } from './helpers';

const directory = mkdtempSync(path.join(tmpdir(), 'gisabot-eval-'));
afterAll(() => rmSync(directory, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const at = path.join(directory, name);
  writeFileSync(at, content);
  return at;
}

const good = file('good.jsonl', [line(), line({ id: 'a2', q: '왜 그랬나?', must: [['수출']] })].join('\n'));

async function run(args: readonly string[], given: Partial<Subject> = {}) {
  const io = makeIo();
  const subject: Subject = { bot: makeBot(), factIds: ['joined', 'left'], ...given };
  const code = await guard((all, streams) => evaluate(all, streams, () => subject), EVAL_USAGE)(args, io);
  return { code, out: io.stdout.text, err: io.stderr.text };
}

describe('eval', () => {
  it('grades a file and shows what fell short', async () => {
    const { code, out, err } = await run([good]);
    expect(out).toContain('2 questions: right 1 (50.0%), wrong 1 (50.0%), missed 0 (0.0%)');
    expect(out).toContain('  question  왜 그랬나?');
    expect([code, err]).toEqual([0, '']);
  });

  it('shows no question with --totals', async () => {
    const { out } = await run([good, '--totals']);
    expect(out).toContain('2 questions');
    expect(out).not.toContain('왜 그랬나?');
  });

  it('grades a file that is named twice once', async () => {
    expect((await run([good, good])).out).toContain('2 questions');
  });

  it.each([
    { args: ['--min-right', '50', '--max-wrong', '50'], code: 0, says: '' },
    { args: ['--min-right', '50.1'], code: 1, says: 'right 1 of 2 (50%) is under 50.1%\n' },
    { args: ['--max-wrong=49'], code: 1, says: 'wrong 1 of 2 (50%) is over 49%\n' },
  ])('$args: exit code $code', async ({ args, code, says }) => {
    expect(await run([good, ...args])).toMatchObject({ code, err: says });
  });

  it('lists the facts that nothing reached', async () => {
    const { out } = await run([good, '--unreached', '--totals']);
    expect(out.endsWith('1 of 2 facts reached by no question\n  left\n')).toBe(true);
  });

  it('cross-validates the classifier, without files or with them', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ text: `누가 ${index}`, label: 'who' }));
    const classifier = () => ({ rows, train: () => () => 'who' });
    const alone = await run(['--classifier'], { classifier });
    expect(alone.out).toContain('10 utterances, 1 labels, 5 folds: right 10 (100.0%)');
    expect(alone.out).not.toContain('questions');
    expect((await run(['--classifier', good], { classifier })).out).toContain('2 questions');
  });

  it.each([
    { args: [], says: 'No question file given' },
    { args: ['--classifier', '--min-right', '90'], says: 'No question file given' },
    { args: ['--classifier', '--unreached'], says: 'No question file given' },
    { args: [good, '--min-rigth', '90'], says: "'--min-rigth'" },
    { args: [good, '--min-right', 'most'], says: '--min-right "most": give a number from 0 to 100' },
    { args: [good, '--min-right', ''], says: '--min-right "": give a number' },
    { args: [good, '--max-wrong', '101'], says: '--max-wrong "101": give a number' },
    { args: [good, '--max-wrong=-1'], says: '--max-wrong "-1": give a number' },
    { args: [good, '--totals=yes'], says: "'--totals'" },
  ])('refuses $args with its usage', async ({ args, says }) => {
    const { code, err, out } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toContain(EVAL_USAGE);
  });

  it('lists the problems of all files, and no stack', async () => {
    const bad = file('bad.jsonl', line({ kind: 'x' }));
    const empty = file('empty.jsonl', '\n');
    const { code, err } = await run([bad, good, empty]);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      `${bad}:1: kind: "x"; use one of "answer", "refuse", "correct"`,
      `${empty}:1: line: no question in the file; write one JSON object a line`,
    ]);
  });

  it.each([
    { name: 'missing.jsonl', at: path.join(directory, 'missing.jsonl'), says: 'ENOENT' },
    { name: 'a folder', at: directory, says: 'EISDIR' },
    { name: 'latin.jsonl', at: file('latin.jsonl', Buffer.from([0xff])), says: 'not UTF-8' },
  ])('says that $name cannot be read', async ({ at, says }) => {
    const { code, err } = await run([at]);
    expect(code).toBe(1);
    expect(err.startsWith(`${at}: `)).toBe(true);
    expect(err).toContain(says);
  });

  it('says that there is no classifier', async () => {
    expect(await run(['--classifier'])).toMatchObject({ code: 1, err: expect.stringContaining('--classifier') });
  });
});
