import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Bot } from '../bot';
import { GisabotError } from '../errors';
import { type Case, parseFiles, runCases } from '../evaluation';
import { readTextFile } from './read-text-file';

/** The questions that come with the source; a package installed from a registry has none. */
export const QUESTIONS_DIRECTORY = path.join(__dirname, '..', '..', 'tests', 'questions');

export interface BenchQuestion {
  readonly question: string;
  readonly earlier: readonly Answer[];
}

/** The questions of a folder's `dev-*.jsonl`, a follow-up with the answers that it follows. */
export function benchQuestions(bot: Pick<Bot, 'ask'>, directory: string): BenchQuestion[] {
  return runCases(bot, benchCases(directory)).map(({ case: { q }, earlier }) => ({ question: q, earlier }));
}

export function benchCases(directory: string): Case[] {
  const files = namesIn(directory).filter((name) => /^dev-.*\.jsonl$/.test(name));
  if (files.length === 0) {
    throw new GisabotError('QUESTIONS_MISSING', `${directory}: no dev-*.jsonl; run it in a checkout of the source`);
  }
  return parseFiles(files.sort().map((name) => ({ file: name, text: readTextFile(path.join(directory, name)) })));
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    const message = `${directory}: cannot be read; run it in a checkout of the source`;
    throw new GisabotError('QUESTIONS_MISSING', message, { cause: error });
  }
}
