import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { shuffle } from '../evaluation';
import { readManifest } from '../manifest';
import { benchCases, QUESTIONS_DIRECTORY } from './bench-questions';
import { LOAD_USAGE, type LoadWorkshop, load } from './load-command';
import { runLoad } from './load-run';
import { run } from './run';

const ROOT = path.join(__dirname, '..', '..');

/** In file order a question's neighbours are like it, and one stretch of the load would not be like the next. */
const SEED = 1;

function openWorkshop(): LoadWorkshop {
  const questions = benchCases(QUESTIONS_DIRECTORY).map(({ q }) => q);
  // Where the bot's own database is by default: in a folder for temporary files it might never come to a disk.
  const data = path.join(ROOT, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(path.join(data, 'load-'));
  return {
    manifest: readManifest(path.join(ROOT, 'manifest.yml')),
    questions: shuffle(
      questions.filter((question) => question.trim() !== ''),
      SEED,
    ),
    folder,
    machine: `${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}`,
    world: {
      now: () => performance.now(),
      sleep: (milliseconds) =>
        milliseconds > 0 ? setTimeout(milliseconds, undefined, { ref: false }) : setImmediate(undefined),
      random: Math.random,
    },
    run: runLoad,
    close: () => rmSync(folder, { recursive: true }),
  };
}

void run((args, io) => load(args, io, openWorkshop), LOAD_USAGE);
