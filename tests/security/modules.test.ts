import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../slack/helpers/free-port';

const MAIN = path.join(__dirname, '..', '..', 'dist', 'main.js');

/** Databases that natural comes with, which load where all of it is imported; and ours, of which this run needs none. */
const UNUSED = /^(?:mongoose|mongodb|bson|redis|@redis\/|memjs|pg|pg-)/;

/** Writes down, at the end, which files a process has loaded. */
const WATCH = `
process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, JSON.stringify(Object.keys(require.cache))));
`;

test("the running bot loads natural, and no database driver of natural's", async () => {
  if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run "npm run build" first.');
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
  const [watch, loaded] = ['watch.cjs', 'loaded.json'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(watch, WATCH);
  const port = await freePort();
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--require', watch, MAIN], {
    cwd: folder,
    env: { PATH, LOADED: loaded, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  // It says where it is just before it heeds signals, and serves the page after both.
  child.stdout.once('data', () => void fetch(`http://127.0.0.1:${port}/`).then(() => child.kill('SIGTERM')));
  expect(await ended).toBe(0);

  const files = JSON.parse(readFileSync(loaded, 'utf8')) as string[];
  const packages = files.flatMap((file) => file.split(`${path.sep}node_modules${path.sep}`).slice(1).at(-1) ?? []);
  expect(packages.some((file) => file.startsWith('natural'))).toBe(true);
  expect(packages.filter((file) => UNUSED.test(file.split(path.sep).join('/')))).toEqual([]);
  rmSync(folder, { recursive: true });
}, 60_000);
