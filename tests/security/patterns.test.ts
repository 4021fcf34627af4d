import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';

const SOURCE = path.join(__dirname, '..', '..', 'src');

/** Those that read what normalize() has been over, where one space follows no other. */
const SPACES_EVENED = /^(?:answering|understanding)\//;

/** Patterns that may go back over what they have matched, and why that does no harm. */
const HARMLESS: Readonly<Record<string, string>> = {
  'answering/alternatives.ts': 'reads 300 characters at most',
};

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the program; its own page's run in the browser of who typed the text. */
const written: Pattern[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .flatMap((file) => {
    const program = parseSync(readFileSync(path.join(SOURCE, file), 'utf8'), {
      syntax: 'typescript',
      target: 'es2022',
    });
    return literalsIn(program).map((literal) => ({ file, ...literal }));
  });

function literalsIn(node: unknown): { source: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, pattern, flags } = node as { type?: string; pattern?: string; flags?: string };
  if (type === 'RegExpLiteral') return [{ source: pattern ?? '', flags: flags ?? '' }];
  return Object.values(node).flatMap(literalsIn);
}

/** Those that are put together, as they are when the bot is built and asked. */
function assembled(): Pattern[] {
  const made: Pattern[] = [];
  const Own = RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const built = new target(source, flags);
      const by = new Error().stack?.split('\n')[2] ?? '';
      const file = by.split(`${SOURCE}${path.sep}`)[1]?.split(':')[0];
      if (file) made.push({ file: file.split(path.sep).join('/'), source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    jest.isolateModules(() => {
      const { createBot } = require('../../src/bot') as typeof import('../../src/bot');
      const { KNOWLEDGE } = require('../helpers') as typeof import('../helpers');
      const bot = createBot(KNOWLEDGE);
      const first = bot.ask('AI 원팀에 누가 합류했나?');
      for (const question of [
        '그중에 대학은 몇 곳이야?',
        'When did they join, in February 2020 or on 3 June?',
        '지난 2월이 언제야?',
      ])
        bot.ask(question, [first]);
    });
  } finally {
    globalThis.RegExp = Own;
  }
  return made;
}

/**
 * By what a pattern can be made to take more than linear time from one place on: two of its parts that can share the
 * same characters out between them in many ways. That it begins anew at each place is not counted: over the 4,000
 * characters of a question, that is some hundredths of a second at worst.
 */
function ambiguities({ file, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  return reports
    .filter(({ character: { set } }) => {
      const spaces = set.ranges.every(({ min, max }) => max - min < 30 && /^\s+$/u.test(charactersOf(min, max)));
      return !(spaces && SPACES_EVENED.test(file));
    })
    .map(
      ({ exponential, character }) =>
        `${file}: /${source}/${flags}: by ${character.pick}${exponential ? ', exponential' : ''}`,
    );
}

const charactersOf = (min: number, max: number): string =>
  String.fromCodePoint(...Array.from({ length: max - min + 1 }, (_none, at) => min + at));

it.each([
  { source: '(a+)+$', found: true },
  { source: 'a*a*b', found: true },
  { source: '(가|거)*거*$', found: true },
  { source: '\\s*,?\\s*$', found: true },
  { source: 'a+b', found: false },
])('finds out whether /$source/ is ambiguous', ({ source, found }) => {
  expect(ambiguities({ file: 'slack/x.ts', source, flags: '' }).length > 0).toBe(found);
});

it('has no pattern that takes more than linear time from one place on', () => {
  expect(written.length).toBeGreaterThan(500);
  const found = written.filter(({ file }) => !(file in HARMLESS)).flatMap(ambiguities);
  expect(found).toEqual([]);
});

it('puts together no such pattern either', () => {
  const made = assembled();
  expect(new Set(made.map(({ file }) => file)).size).toBeGreaterThan(5);
  expect([...new Set(made.flatMap(ambiguities))]).toEqual([]);
});

it('lists nothing as harmless that needs no excuse', () => {
  const found = new Set(written.filter((pattern) => ambiguities(pattern).length > 0).map(({ file }) => file));
  expect(Object.keys(HARMLESS).filter((file) => !found.has(file))).toEqual([]);
});
