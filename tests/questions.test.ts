import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { KNOWLEDGE_DIRECTORY } from '../src/cli/knowledge-directory';
import { parseFiles } from '../src/evaluation';

const QUESTIONS = path.join(__dirname, 'questions');

/** Letters and digits alone, in lower case: what makes two lines the same line. */
const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Line {
  readonly place: string;
  readonly text: string;
}

/** Every string in some data, with the path to it. */
function strings(data: unknown, place: string): Line[] {
  if (typeof data === 'string') return [{ place, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => strings(value, `${place}.${key}`));
}

const articles = readdirSync(KNOWLEDGE_DIRECTORY, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const learned: Line[] = articles.flatMap(({ name }) =>
  ['wordings.yml', 'near-misses.yml'].flatMap((file) =>
    strings(parse(readFileSync(path.join(KNOWLEDGE_DIRECTORY, name, file), 'utf8')), `knowledge/${name}/${file}`),
  ),
);

const questionFiles = readdirSync(QUESTIONS)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();

it.each([
  { a: 'AI 원팀에 누가 합류했나?', b: 'ai원팀에 누가  합류했나', same: true },
  { a: 'Who joined?', b: '“who joined”', same: true },
  { a: '원팀'.normalize('NFD'), b: '원팀', same: true },
  { a: 'CES 2020', b: 'CES 2019', same: false },
  { a: '누가 합류했나', b: '누가 합류했어', same: false },
])('takes "$a" and "$b" for the same line: $same', ({ a, b, same }) => {
  expect(normalised(a) === normalised(b)).toBe(same);
});

it('has something to compare', () => {
  expect(learned.length).toBeGreaterThan(1_000);
  expect(questionFiles.length).toBeGreaterThan(0);
});

// Some of the questions are kept out of everybody's sight, so a finding names places alone.
it.each(questionFiles)('%s: no question of it is learned', (file) => {
  const places = new Map(
    parseFiles([{ text: readFileSync(path.join(QUESTIONS, file), 'utf8'), file }]).map(({ q, line }) => [
      normalised(q),
      line,
    ]),
  );
  places.delete('');
  const same = learned.flatMap(({ place, text }) => {
    const line = places.get(normalised(text));
    return line === undefined ? [] : [`${file}:${line} is ${place}`];
  });
  expect(same).toEqual([]);
});
