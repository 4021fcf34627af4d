import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseFiles } from '../evaluation';
import { loadKnowledge } from '../knowledge';
import { QUESTIONS_DIRECTORY } from './bench-questions';
import { KNOWLEDGE_DIRECTORY } from './knowledge-directory';
import { Output } from './output';
import { readTextFile } from './read-text-file';
import { run } from './run';
import { tryLesson } from './try-lesson-command';

const USAGE = `Usage: try-lesson < REQUEST.json
  Tries {"kept":[...],"added":{...}} against the question files, for the running bot: prints the trial as JSON.`;

void run(async (_args, io) => {
  const files = readdirSync(QUESTIONS_DIRECTORY)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const cases = parseFiles(files.map((file) => ({ file, text: readTextFile(path.join(QUESTIONS_DIRECTORY, file)) })));
  const trial = tryLesson(JSON.parse(await text(io.stdin)), loadKnowledge(KNOWLEDGE_DIRECTORY), cases);
  await new Output(io.stdout).line(JSON.stringify(trial));
  return 0;
}, USAGE);
