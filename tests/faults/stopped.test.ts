import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'dist', 'main.js');
const MANIFEST = parse(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8'));
const TEAM = 'T000000LOCAL';

/** A busy machine may take longer than the default; whether it waits at all is tried here. */
const PATIENT = { SHUTDOWN_SECONDS: '120' };

interface Running {
  readonly child: ChildProcess;
  readonly lines: () => Record<string, unknown>[];
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
}

describe('a bot that is told to stop', () => {
  let folder: string;
  let slack: LocalSlack;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run "npm run build" first.');
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
    slack = await startLocalSlack({
      manifest: MANIFEST,
      mode: 'socket',
      timings: { retries: [0, 5000, 10_000, 20_000] },
    });
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await slack.stop();
    rmSync(folder, { recursive: true });
  });

  const start = async (): Promise<Running> => {
    const before = slack.connections();
    const env = { ...process.env, ...slack.env, DATABASE_FILE: path.join(folder, 'data', 'gisabot.db'), ...PATIENT };
    const child = spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    children.push(child);
    let errors = '';
    child.stderr?.on('data', (data) => {
      errors += data;
    });
    const ended = once(child, 'close').then(([code]) => code as number | null);
    while (slack.connections() === before) await sleep(20);
    // Whole lines alone: the last may be on its way.
    const lines = () =>
      errors
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    return { child, lines, ended };
  };
  const ask = () => slack.as('alex').say('general', '@gisabot AI 원팀에 누가 합류했나?').ts;

  test('under load answers what it took, exits with 0, and the next one answers the rest: each once', async () => {
    const first = await start();
    const roots: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      roots.push(ask());
      if (n === 20) first.child.kill('SIGTERM');
      await sleep(5);
    }
    const code = await first.ended;
    const said = first.lines();
    expect({ code, unwell: said.filter(({ level }) => level !== 'info') }).toEqual({ code: 0, unwell: [] });
    const of = (message: string) => said.filter(({ msg }) => msg === message).map(({ question }) => question);
    expect(of('Question received.').length).toBeGreaterThan(0);
    // One id from start to end, and nothing begun is left.
    expect(new Set(of('Question claimed.'))).toEqual(new Set(of('Question received.')));
    expect(new Set(of('Question answered.'))).toEqual(new Set(of('Question received.')));

    for (let n = 0; n < 5; n += 1) roots.push(ask());
    const second = await start();
    const counts = () => roots.map((ts) => slack.see.thread('general', ts).length - 1);
    await slack.see.when(() => counts().every((count) => count > 0));
    await slack.settled();
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(counts()).toEqual(roots.map(() => 1));
  }, 300_000);

  test('twice ends at once, says what is left, and the next one answers that', async () => {
    const first = await start();
    slack.faults.api({ method: 'chat.postMessage', delay: 5000 });
    const ts = ask();
    const id = `${TEAM}:C00GENERAL:${ts}`;
    while (!first.lines().some(({ msg, question }) => msg === 'Question claimed.' && question === id)) await sleep(20);
    first.child.kill('SIGTERM');
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(1);
    expect(first.lines()).toContainEqual(
      expect.objectContaining({ msg: 'A question is left to others, or to the next start.', question: id }),
    );
    const second = await start();
    await slack.see.when(() => slack.see.thread('general', ts).length > 1);
    await slack.settled();
    await sleep(5000);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(slack.see.thread('general', ts)).toHaveLength(2);
  }, 300_000);
});
