import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const SOURCE = path.join(__dirname, '..', 'src');

/**
 * The rooms and what each may import, the files at the top of src/ included.
 *
 * language <- knowledge <- {understanding, search} <- answering <- bot <- {slack, evaluation, cli};
 * store <- {slack, cli}; main wires.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  knowledge: ['language', 'errors'],
  understanding: ['knowledge', 'language'],
  search: ['knowledge', 'language'],
  answering: ['understanding', 'search', 'knowledge', 'language'],
  bot: ['answering', 'understanding', 'search', 'knowledge', 'language'],
  // What is kept of an answer is the answer.
  store: ['bot', 'errors'],
  slack: ['bot', 'store', 'config', 'errors', 'log', 'within'],
  // Watches and stops what main wires; knows of answers by what the store says of them.
  operations: ['bot', 'store', 'slack', 'config', 'errors', 'log', 'within'],
  evaluation: ['bot', 'errors'],
  // The local stand-in for Slack knows of no other room: a program of its own, from which the bot can be tried.
  'local-slack': [],
  // Looks at what main would wire, and wires nothing.
  doctor: ['knowledge', 'store', 'operations', 'config', 'errors', 'within'],
  cli: [
    'bot',
    'doctor',
    'operations',
    'evaluation',
    'knowledge',
    'local-slack',
    'store',
    'config',
    'env-file',
    'errors',
    'log',
    'manifest',
    'within',
  ],
  errors: [],
  'env-file': ['errors'],
  log: [],
  manifest: [],
  within: [],
  config: ['errors'],
  index: ['bot', 'knowledge', 'errors'],
  'start-local': ['bot', 'slack', 'store', 'local-slack', 'config', 'errors', 'log', 'manifest'],
  main: [
    'bot',
    'knowledge',
    'slack',
    'store',
    'operations',
    'start-local',
    'amended-bots',
    'try-out',
    'config',
    'env-file',
    'errors',
    'log',
    'manifest',
  ],
  'amended-bots': ['bot', 'slack', 'errors'],
  'amended-thread': ['bot', 'knowledge'],
  'try-out': ['bot', 'errors'],
};

/** Commands that measure or train a part of the bot open that part's room. */
const FILES_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'cli/bench.ts': ['search'],
  'cli/bench-slack.ts': ['slack'],
  'cli/load-bare.ts': ['slack'],
  'cli/intent-classifier.ts': ['understanding'],
  'cli/train-command.ts': ['answering'],
};

/** Rooms that are handed all they need: no file, clock, environment, chance or console of their own. */
const PURE_ROOMS = ['language', 'knowledge', 'understanding', 'search', 'answering', 'bot'];
const READS_FILES = ['knowledge/load.ts'];

/** Bolt's Socket Mode needs undici and leaves it to the app to have it. */
const NEEDED_BY_DEPENDENCIES = ['undici'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  /** The file of src/ that is meant, without its ending; undefined for a package. */
  readonly target: string | undefined;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .sort();

const textOf = (file: string) => readFileSync(path.join(SOURCE, file), 'utf8');
const roomOf = (file: string) => (file.split('/')[0] as string).replace(/\.ts$/, '');
const packageOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

/** Every module that a source imports: statically, dynamically or with `require`. */
function importsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const form = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"`]([\w@./:-]+)['"`]/g;
  return [...code.matchAll(form)].map((match) => match[1] as string);
}

const imports: Import[] = files.flatMap((file) =>
  importsIn(textOf(file)).map((from) => ({
    file,
    room: roomOf(file),
    from,
    target: from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : undefined,
  })),
);

const across = imports.filter(({ room, target }) => target !== undefined && roomOf(target) !== room);
const packages = imports.filter(({ target }) => target === undefined);
const isBuiltin = (from: string) => from.startsWith('node:') || builtinModules.includes(from);
const shown = ({ file, from }: Import) => `${file} imports ${from}`;

it.each([
  { text: "import { a } from './a';", found: ['./a'] },
  { text: "import type { A } from '../a';\nexport * from './b';", found: ['../a', './b'] },
  { text: "import 'dotenv/config';\nconst x = await import('./c');", found: ['dotenv/config', './c'] },
  { text: 'const fs = require("fs");', found: ['fs'] },
  { text: "import a, {\n  type B,\n  c,\n} from 'natural';", found: ['natural'] },
  { text: "// from './a'\n/* import './b' */", found: [] },
  { text: "const words = ['away from', 'to'];", found: [] },
])('finds the imports of $text', ({ text, found }) => {
  expect(importsIn(text)).toEqual(found);
});

it('knows every room', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  expect(imports.length).toBeGreaterThan(files.length);
});

it('has arrows between rooms go one way', () => {
  const forbidden = across.filter(({ file, room, target }) => {
    const allowed = [...(MAY_IMPORT[room] ?? []), ...(FILES_MAY_IMPORT[file] ?? [])];
    return !allowed.includes(roomOf(target as string));
  });
  expect(forbidden.map(shown)).toEqual([]);
});

it('lists no exception that nothing needs', () => {
  const unused = Object.entries(FILES_MAY_IMPORT).flatMap(([file, rooms]) =>
    rooms
      .filter((room) => !across.some((one) => one.file === file && roomOf(one.target as string) === room))
      .map((room) => `${file} imports nothing of ${room}`),
  );
  expect(unused).toEqual([]);
});

it('opens another room by its index alone', () => {
  const inside = across.filter(({ target }) => (target as string).replace(/\/index$/, '').includes('/'));
  expect(inside.map(shown)).toEqual([]);
});

it.each([
  { name: 'minisearch', room: 'search', files: undefined },
  { name: '@slack/bolt', room: 'slack', files: undefined },
  { name: 'natural', room: 'understanding', files: 1 },
  { name: 'kysely', room: 'store', files: undefined },
  { name: 'libsql', room: 'store', files: 1 },
  { name: 'pino', room: 'log', files: 1 },
  { name: 'prom-client', room: 'operations', files: undefined },
  { name: 'pg', room: 'store', files: undefined },
])('imports $name in $room alone', ({ name, room, files: count }) => {
  const importers = packages.filter(({ from }) => packageOf(from) === name);
  expect(new Set(importers.map((one) => one.room))).toEqual(new Set([room]));
  if (count !== undefined) expect(new Set(importers.map((one) => one.file)).size).toBe(count);
});

it('imports nothing of Node in the pure rooms', () => {
  const impure = packages.filter(
    ({ file, room, from }) => PURE_ROOMS.includes(room) && !READS_FILES.includes(file) && isBuiltin(from),
  );
  expect(impure.map(shown)).toEqual([]);
});

it('uses no clock, chance, environment or console in the pure rooms', () => {
  const forbidden =
    /\b(process\.|console\.|Date\.now|new Date\(\)|Math\.random|performance\.|globalThis\b|set(Timeout|Interval)\b)/;
  const impure = files.filter((file) => PURE_ROOMS.includes(roomOf(file)) && forbidden.test(textOf(file)));
  expect(impure).toEqual([]);
});

it('reads the environment in entry files alone', () => {
  // Entry files of cli/ are those that call run().
  const isEntry = (file: string) =>
    file === 'main.ts' || (/^cli\/[^/]+\.ts$/.test(file) && /^void run\(/m.test(textOf(file)));
  const readers = files.filter((file) => /process\s*\.\s*env\b/.test(textOf(file)));
  expect(readers.filter((file) => !isEntry(file))).toEqual([]);
});

it('imports only packages that package.json names as dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(SOURCE, '..', 'package.json'), 'utf8'));
  const stray = packages.filter(({ from }) => !isBuiltin(from) && !(packageOf(from) in dependencies));
  expect(stray.map(shown)).toEqual([]);
  const used = new Set([...packages.map(({ from }) => packageOf(from)), ...NEEDED_BY_DEPENDENCIES]);
  expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
});
