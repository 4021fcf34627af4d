import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'dist', 'main.js');
const MANIFEST = parse(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8'));

/** Milliseconds from asking until the process is killed: about when it is told, reads, answers, sends and notes. */
const KILLED_AFTER = [0, 5, 15, 40];

describe('a bot that is killed', () => {
  let folder: string;
  let slack: LocalSlack;
  let running: ChildProcess | undefined;
  beforeAll(async () => {
    if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run "npm run build" first.');
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
    // What was never acknowledged comes again, as from Slack, but sooner.
    slack = await startLocalSlack({
      manifest: MANIFEST,
      mode: 'socket',
      timings: { retries: [0, 5000, 10_000, 20_000] },
    });
  });
  afterAll(async () => {
    await kill();
    await slack.stop();
    rmSync(folder, { recursive: true });
  });

  const start = async () => {
    const env = { ...process.env, ...slack.env, DATABASE_FILE: path.join(folder, 'data', 'gisabot.db') };
    running = spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: 'ignore' });
    while (slack.connections() === 0) await sleep(20);
  };
  const kill = async () => {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    while (slack.connections() > 0) await sleep(5);
  };

  test('has answered each question once in the end', async () => {
    const roots: string[] = [];
    for (const delay of KILLED_AFTER) {
      await start();
      for (let n = 0; n < 5; n += 1)
        roots.push(slack.as('alex').say('general', '@gisabot AI 원팀에 누가 합류했나?').ts);
      await sleep(delay);
      await kill();
    }
    await start();
    const counts = () => roots.map((ts) => slack.see.thread('general', ts).length - 1);
    await slack.see.when(() => counts().every((count) => count > 0));
    await slack.settled();
    expect(counts()).toEqual(roots.map(() => 1));
  }, 300_000);
});
