import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeKnowledge, removeFolders } from '../../knowledge/helpers';

const ROOT = path.join(__dirname, '..', '..', '..');

/** The program as it is built, in a folder of its own, with a small article in place of the real one. */
export interface Program {
  readonly folder: string;
  readonly main: string;
  /** To be required before it: a clock that is CLOCK_AHEAD milliseconds wrong. */
  readonly clock: string;
  /** Of its knowledge. */
  readonly knowledge: string;
  remove(): void;
}

export function copyProgram(): Program {
  const built = path.join(ROOT, 'dist');
  if (!existsSync(path.join(built, 'main.js'))) throw new Error('dist/main.js is missing: run "npm run build" first.');
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-program-'));
  const knowledge = path.join(folder, 'knowledge');
  cpSync(built, path.join(folder, 'dist'), { recursive: true });
  cpSync(path.join(ROOT, 'manifest.yml'), path.join(folder, 'manifest.yml'));
  cpSync(makeKnowledge({ sample: {} }), knowledge, { recursive: true });
  removeFolders();
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const clock = path.join(folder, 'clock.js');
  writeFileSync(clock, 'const { now } = Date;\nDate.now = () => now() + Number(process.env.CLOCK_AHEAD ?? 0);\n');
  return {
    folder,
    clock,
    knowledge,
    main: path.join(folder, 'dist', 'main.js'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
