import { parseLine } from '../../src/cli/parse-line';
import { problemsOf } from '../knowledge/helpers';

/** Nine names for each of nine names …: 9 to the ninth, for whoever follows them. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
].join('\n');

describe('a knowledge file gets a problem in words', () => {
  test.each([
    ['names for names for names', BOMB],
    ['a name for what holds it', '- &a [*a]'],
    ['a name that stands for nothing', '- *a'],
    ['lists in lists', `- ${'['.repeat(20_000)}`],
    ['lists in lists that end', `- ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['items in items', `${'- '.repeat(5000)}a`],
    ['a tag that makes a program', "- !!js/function 'function () {}'"],
    ['bytes', '\u0000\u0001\u0002'],
  ])('for %s', (_name, text) => {
    const problems = problemsOf({ 'entities.yml': text });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^sample\/[\w-]+\.yml: (?:(?!\n\s+at )[\s\S])*$/);
  });
});

describe('a line of ask --json', () => {
  test.each([
    ['lists in lists', '[', ']'],
    ['objects in objects', '{"a":', '}'],
  ])('may hold a hundred thousand %s', (_name, open, close) => {
    const inside = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    expect(parseLine(`{"text":"누가?","more":${inside}}`)).toEqual({ question: '누가?' });
    expect(parseLine(`{"text":${inside}}`)).toEqual({ problem: 'no-text' });
    expect(parseLine(`{"text":${open.repeat(100_000)}`)).toEqual({ problem: 'not-json' });
  });
});
