import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Chance } from './chance';

const REAL = path.join(__dirname, '..', '..', '..', 'knowledge', 'ai-alliances-2020');

/** The files of the article that comes with the bot, by name. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(REAL).map((name) => [name, readFileSync(path.join(REAL, name), 'utf8')]),
);

/** What stands where a value should. */
const VALUES = [
  ...[
    '',
    '~',
    'null',
    'true',
    '0',
    '-1',
    '.nan',
    '.inf',
    '1e999',
    '2020-02-30',
    '"',
    "'",
    '[]',
    '{}',
    '[',
    '{',
    '|',
    '>',
    '&a',
    '*a',
    '!!js/function x',
    '!!binary x',
    '<<: *a',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
  ...[
    '[__proto__]',
    '{__proto__: {polluted: true}}',
    '{constructor: {prototype: {polluted: true}}}',
    '? [a, b]',
    '- - - a',
    'a: b: c',
    '\t',
    '\0',
    '\u2028',
    '가',
    'kt',
    '🙂',
  ],
];

/** A name for each of nine names for each of nine names …: 9 to the ninth, where somebody follows them. */
const BOMB = ['a: &a [x,x,x,x,x,x,x,x,x]']
  .concat([...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`))
  .join('\n');

/** A file with something wrong in it, or nearly. */
export function spoilFile(text: string, chance: Chance): string {
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  const line = lines[at] ?? '';
  const put = (...those: readonly string[]) => [...lines.slice(0, at), ...those, ...lines.slice(at + 1)].join('\n');
  const [, start = '', key = ''] = /^(\s*(?:- )?)([\w-]*)/.exec(line) ?? [];
  const place = chance.below(text.length);
  switch (chance.below(16)) {
    case 0:
      return put();
    case 1:
      return put(line, line);
    case 2:
      return put(` ${line}`);
    case 3:
      return put(line.trimStart());
    case 4:
      return put(`\t${line}`);
    case 5:
      return put(`${start}${key}: ${chance.pick(VALUES)}`);
    case 6:
      return put(`${start}${chance.pick(VALUES)}: ${line.split(': ')[1] ?? ''}`);
    case 7:
      return put(`${start}${chance.pick(VALUES)}`);
    case 8:
      return text.slice(0, place);
    case 9:
      return text.slice(0, place) + String.fromCharCode(chance.below(0x10000)) + text.slice(place + 1);
    case 10:
      return (
        text.slice(0, place) +
        chance.pick([':', '-', '#', '"', "'", '{', '}', '[', ']', ',', '&', '*', '!', '%', '@', '`']) +
        text.slice(place)
      );
    case 11:
      return put(...lines.slice(at, at + 5).reverse());
    case 12:
      return chance.pick([
        BOMB,
        `- ${'['.repeat(chance.pick([10, 1000, 20_000]))}`,
        '- &a [*a]',
        'a: &a {b: *a}',
        '',
        '---\n---\n',
        '%YAML 9.9\n---\na',
        '\ufeff- a',
        '\u0000\u0001',
        `${'- '.repeat(5000)}a`,
      ]);
    case 13:
      return put(line, `${start}${key}: &a ${'x'.repeat(chance.pick([1, 100_000]))}`);
    case 14:
      return text.replaceAll(key || 'ko', chance.pick(VALUES));
    default:
      return put(chance.pick(lines));
  }
}
