import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = path.join(__dirname, '..', '..');
const LOAD = path.join(ROOT, 'dist', 'cli', 'load.js');

/** One question a second is no load, on any machine: nothing but the way there is tried. */
const SHORT = ['--seconds', '24', '--rate', '1'];

test('the whole bot and a bare app answer under load, in both modes, and every question', async () => {
  if (!existsSync(LOAD)) throw new Error('dist/cli/load.js is missing: run "npm run build" first.');
  const child = spawn(process.execPath, [LOAD, ...SHORT], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [page, said, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  expect({ code, said, page }).toMatchObject({ code: 0 });
  for (const mode of ['Socket Mode', 'Signed HTTP']) expect(page).toContain(`${mode}: 1.0 questions a second held`);
  expect(page.match(/^unanswered +0 +0$/gm)).toHaveLength(2);
  expect(page.match(/^memory of the bot, MB:( \d+)+, of that heap:( \d+)+$/gm)).toHaveLength(2);
  const data = path.join(ROOT, 'data');
  expect(readdirSync(data).filter((name) => name.startsWith('load-'))).toEqual([]);
}, 300_000);
