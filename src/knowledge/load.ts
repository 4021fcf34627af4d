import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { GisabotError } from '../errors';
import type { Problem } from './check';
import type { Knowledge } from './types';
import { validateKnowledge } from './validate';

/** Knowledge that cannot be used; `problems` lists everything that is wrong with it, `file: path: problem`. */
export class KnowledgeError extends GisabotError {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super('KNOWLEDGE_INVALID', `The knowledge cannot be used, ${count}:\n${problems.map((p) => `  ${p}`).join('\n')}`);
  }
}

function readYaml(folder: string, file: string, required: boolean, problems: Problem[]): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) {
    if (required) problems.push(`${file}: (whole file): is missing; every article folder has one`);
    return undefined;
  }
  if (!statSync(path).isFile()) {
    problems.push(`${file}: (whole file): is no file; put a YAML file of this name there`);
    return undefined;
  }
  const { data, wrong } = parseYaml(readFileSync(path, 'utf8'));
  problems.push(...wrong.map((problem) => `${file}: ${problem}`));
  if (data === null) problems.push(`${file}: (whole file): is empty`);
  return data;
}

/** References to one place of a file by others: people need few, while a few names for names fill any memory. */
const MOST_ALIASES = 50;

function parseYaml(text: string): { readonly data?: unknown; readonly wrong: readonly Problem[] } {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const wrong = document.errors
      .slice(0, 5)
      .map(({ linePos, message }) => `line ${linePos?.[0].line ?? '?'}: is not YAML: ${message.split('\n')[0]}`);
    return wrong.length > 0 ? { wrong } : { data: document.toJS({ maxAliasCount: MOST_ALIASES }), wrong };
  } catch (error) {
    // Names that stand for nothing or for too much, and lists in lists without end, are found only while they are read.
    return { wrong: [`(whole file): cannot be read: ${error instanceof Error ? error.message : error}`] };
  }
}

function loadArticle(folder: string): { knowledge?: Knowledge; problems: Problem[] } {
  const problems: Problem[] = [];
  const raw = {
    article: readYaml(folder, 'article.yml', true, problems),
    entities: readYaml(folder, 'entities.yml', true, problems),
    facts: readYaml(folder, 'facts.yml', true, problems),
    wordings: readYaml(folder, 'wordings.yml', false, problems),
    nearMisses: readYaml(folder, 'near-misses.yml', false, problems),
  };
  const named = (all: readonly Problem[]) => all.map((problem) => `${basename(folder)}/${problem}`);
  if (problems.length > 0) return { problems: named(problems) };
  const result = validateKnowledge(raw);
  return 'knowledge' in result ? { knowledge: result.knowledge, problems: [] } : { problems: named(result.problems) };
}

/**
 * Reads the articles of a directory: every folder in it is one, or the directory itself if it holds article.yml.
 * @throws KnowledgeError that lists every problem of every file
 */
export function loadKnowledge(directory: string): Knowledge[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new KnowledgeError([`${directory}: (directory): does not exist; give the folder that holds the articles`]);
  }
  const folders = existsSync(join(directory, 'article.yml'))
    ? [directory]
    : readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => join(directory, entry.name))
        .sort();
  if (folders.length === 0) throw new KnowledgeError([`${directory}: (directory): holds no article folder`]);
  const loaded = folders.map(loadArticle);
  const problems = loaded.flatMap((one) => one.problems);
  const knowledge = loaded.flatMap((one) => (one.knowledge ? [one.knowledge] : []));
  const ids = knowledge.map((one) => one.article.id);
  for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) {
    problems.push(`${directory}: article.yml: two articles have the id '${id}'; ids must differ`);
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return knowledge;
}
