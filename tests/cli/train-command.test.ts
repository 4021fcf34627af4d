import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FEATURE_NAMES, WEIGHTS } from '../../src/answering';
import { guard } from '../../src/cli/run';
import { TRAIN_USAGE, train } from '../../src/cli/train-command';
import { weightsSource } from '../../src/cli/weights-source';
import type { Knowledge } from '../../src/knowledge';
import { KNOWLEDGE } from '../helpers';
import { makeIo } from './helpers';

const source = mkdtempSync(path.join(tmpdir(), 'gisabot-train-'));
const file = path.join(source, 'answering', 'weights.data.ts');
mkdirSync(path.dirname(file));
afterAll(() => rmSync(source, { recursive: true }));
beforeEach(() => writeFileSync(file, 'old'));

const facts = new Set(['team-launch', 'team-founders', 'hyper-members', 'article-author']);

/** A corner of the real knowledge: enough to learn from, and learnt in no time. */
const FEW: Knowledge = {
  ...KNOWLEDGE,
  facts: KNOWLEDGE.facts.filter(({ id }) => facts.has(id)),
  wordings: KNOWLEDGE.wordings.filter(({ fact }) => facts.has(fact)).filter((_, at) => at % 40 === 0),
  nearMisses: KNOWLEDGE.nearMisses.slice(0, 10),
};

async function run(args: readonly string[] = [], from = source) {
  const io = makeIo();
  const workshop = () => ({ knowledge: FEW, source: from });
  const code = await guard((all, streams) => train(all, streams, workshop), TRAIN_USAGE)(args, io);
  return { code, out: io.stdout.lines, err: io.stderr.text, written: readFileSync(file, 'utf8') };
}

describe('train', () => {
  it('writes a weight for each feature, and prints them', async () => {
    const { code, out, written } = await run();
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^\d+ examples, seed 20200621$/);
    expect(out.slice(1, -1).map((line) => line.trim().split(/\s+/)[0])).toEqual([...FEATURE_NAMES]);
    const weights = [...written.matchAll(/^ {2}(-?\d+(?:\.\d{1,4})?), \/\/ (\w+)$/gm)];
    expect(weights.map((match) => match[2])).toEqual([...FEATURE_NAMES]);
    expect(weights.some((match) => Number(match[1]) > 0)).toBe(true);
    expect(out.at(-1)).toContain(file);
  });

  it('makes the same weights from the same seed, and others from another', async () => {
    const first = (await run(['--seed', '7'])).written;
    expect((await run(['--seed', '7.0'])).written).toBe(first);
    expect((await run(['--seed', '8'])).written).not.toBe(first);
  });

  it('says so where there is no source, and writes nothing', async () => {
    const elsewhere = path.join(source, 'missing');
    const { code, err } = await run([], elsewhere);
    expect([code, err.startsWith(path.join(elsewhere, 'answering')), err.includes('checkout')]).toEqual([
      1,
      true,
      true,
    ]);
  });

  it.each([
    { args: ['--seed', 'x'], says: '--seed "x"' },
    { args: ['--seed', '1.5'], says: 'whole number' },
    { args: ['--seed=-1'], says: '--seed "-1"' },
    { args: ['--sed', '1'], says: "'--sed'" },
    { args: ['more'], says: 'Unexpected argument "more"' },
  ])('refuses $args with its usage, and writes nothing', async ({ args, says }) => {
    const { code, err, written } = await run(args);
    expect([code, written]).toEqual([2, 'old']);
    expect(err).toContain(says);
    expect(err).toContain(TRAIN_USAGE);
  });
});

describe('weightsSource', () => {
  it('writes one weight a line, to four places, with its feature', () => {
    expect(
      weightsSource(['bias', 'short', 'none', 'tiny'], [-1.23456, 0.5, 0, -0.00001]).split('\n').slice(2, -2),
    ).toEqual(['  -1.2346, // bias', '  0.5, // short', '  0, // none', '  0, // tiny']);
  });
});

it('ships as many weights as there are features', () => {
  expect(WEIGHTS).toHaveLength(FEATURE_NAMES.length);
});
