import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeKnowledge, removeFolders } from '../../knowledge/helpers';

const ROOT = path.join(__dirname, '..', '..', '..');

/** The program as it is built, in a folder of its own, with a small article in place of the real one. */
export interface Program {
  readonly folder: string;
  readonly main: string;
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
  cpSync(makeKnowledge({ sample: {} }), knowledge, { recursive: true });
  removeFolders();
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    knowledge,
    main: path.join(folder, 'dist', 'main.js'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
