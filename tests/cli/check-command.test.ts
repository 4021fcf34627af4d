import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHECK_USAGE, check } from '../../src/cli/check-command';
import { guard } from '../../src/cli/run';
import { makeIo } from './helpers';

const directory = mkdtempSync(path.join(tmpdir(), 'gisabot-check-'));
afterAll(() => rmSync(directory, { recursive: true }));

async function run(...args: string[]) {
  const io = makeIo();
  const code = await guard(check, CHECK_USAGE)(args, io);
  return { code, out: io.stdout.lines, err: io.stderr.text };
}

describe('check', () => {
  it('counts what the package knows', async () => {
    const { code, out, err } = await run();
    expect([code, err]).toEqual([0, '']);
    expect(out).toEqual([expect.stringMatching(/^No problems: ai-alliances-2020 \(\d+ entities, \d+ facts\)$/)]);
  });

  it('lists every problem, one a line', async () => {
    const article = path.join(directory, 'broken');
    mkdirSync(article);
    writeFileSync(path.join(article, 'article.yml'), 'id: 3\n');
    writeFileSync(path.join(article, 'entities.yml'), '[]\n');
    writeFileSync(path.join(article, 'facts.yml'), 'facts: 1\n');
    const { code, out } = await run(directory);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(1);
    for (const problem of out) expect(problem).toMatch(/^\S+: .+: .+/);
  });

  it('fails for a folder that is not there', async () => {
    const { code } = await run(path.join(directory, 'missing'));
    expect(code).toBe(1);
  });

  it.each([
    { args: ['a', 'b'], says: 'One directory at a time' },
    { args: ['--fix'], says: "'--fix'" },
  ])('refuses $args with its usage', async ({ args, says }) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).toContain(CHECK_USAGE);
  });
});
