import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const dockerfile = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8').replace(/\\\n\s*/g, ' ');
const ignored = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** The arguments of an instruction, each time it stands there. */
const instructions = (name: string) =>
  dockerfile
    .split('\n')
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1).trim());

const copied = instructions('COPY')
  .filter((line) => !line.startsWith('--from='))
  .flatMap((line) => line.split(/\s+/).slice(0, -1));
/** What an entry lets in again after `*` has kept all out. */
const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));

it('copies what there is', () => {
  expect(copied.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  expect(copied.length).toBeGreaterThan(5);
});

it('sends to the build what is copied, and nothing else', () => {
  expect(ignored[0]).toBe('*');
  expect([...letIn].sort()).toEqual([...new Set(copied)].sort());
});

it.each(['.env', '.env.sample', 'data', '.git', 'node_modules', 'dist', '.'])('keeps %s out', (name) => {
  expect(letIn.filter((entry) => entry === name || entry.startsWith(`${name}/`) || /[*?[]/.test(entry))).toEqual([]);
});

it('holds all files that the bot reads', () => {
  const { main, files } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const inside = instructions('COPY').flatMap((line) => line.split(/\s+/));
  expect([...files, path.dirname(main)].filter((name) => !inside.includes(name))).toEqual([]);
});

it('holds no secret', () => {
  expect(dockerfile).not.toMatch(/xox[a-z]-|xapp-|SECRET|_TOKEN|PASSWORD|_KEY/);
});

it('runs the bot as nobody in particular, who gets its signals', () => {
  expect(instructions('USER')).toEqual(['node']);
  expect(instructions('CMD')).toEqual(['["node", "dist/main.js"]']);
  expect(instructions('STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(instructions('FROM').every((line) => /^node:\$\{NODE\}-slim\b/.test(line))).toBe(true);
});

it('is built with the same major of Node as the oldest that is supported', () => {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(instructions('ARG')).toEqual([`NODE=${/\d+/.exec(engines.node)?.[0]}`]);
});
