import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const STORE = path.join(__dirname, '..', '..', 'dist', 'store');

/** Opens the store when told to, and takes one and the same question. */
const SCRIPT = `
const { openStore } = require(process.argv[1]);
process.stdout.write('ready\\n');
process.stdin.once('data', async () => {
  const store = await openStore({ file: process.argv[2], retentionDays: 1, now: Date.now });
  const asked = { id: 'q', team: 'T', channel: 'C', user: 'U', place: 'command', text: '?' };
  const taken = await store.questions.take(asked);
  process.stdout.write(store.person(asked) + ' ' + (taken !== undefined) + '\\n');
  process.exit(0);
});`;

test('processes that start at once on a new database share its tables, key and questions', async () => {
  if (!existsSync(STORE)) throw new Error('dist/store is missing: run "npm run build" first.');
  for (let round = 0; round < 3; round += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
    const processes = Array.from({ length: 10 }, () => start(path.join(folder, 'data', 'gisabot.db')));
    await Promise.all(processes.map(({ ready }) => ready));
    for (const { go } of processes) go();
    const said = await Promise.all(processes.map(({ said: text }) => text));
    const [people, taken] = [0, 1].map((column) => said.map((line) => line.split(' ')[column]));
    expect(new Set(people).size).toBe(1);
    expect(people?.[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(taken?.sort()).toEqual([...Array(9).fill('false'), 'true']);
    rmSync(folder, { recursive: true });
  }
}, 120_000);

function start(file: string) {
  const child = spawn(process.execPath, ['-e', SCRIPT, STORE, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      if (text.startsWith('ready\n')) resolve();
    });
  });
  const said = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(text.replace('ready\n', '').trim()));
  });
  return { ready, said, go: () => child.stdin.write('go\n') };
}
