import type { Case } from './case';
import { checkCase, show, toCase } from './check-case';
import { oneLine } from './one-line';
import { QuestionsError } from './questions-error';

export interface QuestionFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The cases of several files, in order: one JSON object a line; blank lines are passed over. Throws one `QuestionsError` with the problems
 * of all of them.
 */
export function parseFiles(files: readonly QuestionFile[]): Case[] {
  const read = files.map(readFile);
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new QuestionsError(problems);
  return read.flatMap((one) => one.cases);
}

function readFile({ text, file }: QuestionFile): { cases: Case[]; problems: string[] } {
  const cases: Case[] = [];
  const problems: string[] = [];
  const lineOfId = new Map<string, number>();

  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (raw.trim() === '') continue;
    const line = index + 1;
    const found = readLine(raw);
    const wrong = 'problem' in found ? [found.problem] : checkCase(found.fields);
    problems.push(...wrong.map((problem) => `${file}:${line}: ${problem}`));
    if ('problem' in found || wrong.length > 0) continue;

    const one = toCase(found.fields, file, line);
    const earlier = lineOfId.get(one.id);
    if (earlier !== undefined) {
      problems.push(`${file}:${line}: id: ${show(one.id)} is also the id of line ${earlier}; give it another`);
    }
    lineOfId.set(one.id, line);
    cases.push(one);
  }

  if (cases.length === 0 && problems.length === 0) {
    problems.push(`${file}:1: line: no question in the file; write one JSON object a line`);
  }
  return { cases, problems };
}

function readLine(raw: string): { fields: Record<string, unknown> } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message, 120) : '';
    return { problem: `line: ${oneLine(raw, 80)}: not JSON (${why}); write one JSON object a line` };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { fields: value as Record<string, unknown> };
  }
  return { problem: `line: ${show(value)}: not an object; write {"id":…,"q":…,…}` };
}
