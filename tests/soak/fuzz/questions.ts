import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Chance } from './chance';

const FOLDER = path.join(__dirname, '..', '..', 'questions');

const REAL = ['tuning.jsonl', 'tuning-first.jsonl'].flatMap((file) =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { q: string }).q),
);
const WORDS = [...new Set(REAL.flatMap((question) => question.split(/\s+/)))];

/** Leans on what was said before. */
const FOLLOW_UPS = [
  ...[
    '그럼 카카오는?',
    '언제?',
    '왜?',
    '그는 뭐라고 했어?',
    '둘 다?',
    '거기 누가 있어?',
    '첫 번째 말고',
    '정말?',
    '더 알려줘',
  ],
  ...[
    'and KT?',
    'when?',
    'why',
    'what did he say',
    'both of them?',
    'who else',
    'not the first one',
    'really?',
    'names please',
  ],
];

/** What means something to a program: to ours, to Slack, to a shell, a database or a browser. */
const MARKS = [
  ...[
    '<@U1>',
    '<!channel>',
    '<#C1|a>',
    '<http://a.kr|a>',
    '<',
    '>',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '*',
    '_',
    '`',
    '```',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    '[object Object]',
    '#{x}',
    '%s',
  ],
  ...["' or 1=1 --", '<script>', '../..', '\\ud800', '\\', '"', "'", '{', '}', '[', '(', ')', '$', '^', '?', '+', '|'],
  ...[
    '\n',
    '\t',
    '\r',
    '\0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '\udc00',
    '\u{1f468}\u200d\u{1f469}',
    '\u0301',
    '２０２０',
    '漢字',
    'ㅋㅋ',
    'ㅅㅋㅌ',
  ],
  ...[
    '2020',
    '2월',
    '1e309',
    '-0',
    '99999999999999999999',
    '2020-02-30',
    '0월 0일',
    '몇',
    '안',
    '못',
    'not',
    'or',
    '아니면',
    '말고',
    '빼고',
  ],
];

const join = (words: readonly string[]): string => words.join(' ');

/** One small thing goes wrong with a text, or is put into it. */
function mutate(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const words = text.split(' ');
  const place = chance.below(words.length);
  switch (chance.below(14)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    case 2:
      return text.slice(0, at) + String.fromCharCode(0xac00 + chance.below(11_172)) + text.slice(at);
    case 3:
      return text.slice(0, at) + chance.pick(MARKS) + text.slice(at);
    case 4:
      return join(words.filter((_word, index) => index !== place));
    case 5:
      return join([...words.slice(0, place), words[place] as string, ...words.slice(place)]);
    case 6:
      return join(words.map((word, index) => (index === place ? chance.pick(WORDS) : word)));
    case 7:
      return join([...words.slice(place), ...words.slice(0, place)]);
    case 8:
      return words.join('');
    case 9:
      return chance.oneIn(2) ? text.toUpperCase() : text.toLowerCase();
    case 10:
      return text.slice(0, at);
    case 11:
      return text.normalize(chance.pick(['NFD', 'NFKD']));
    case 12:
      return text.replace(/\d/g, () => String(chance.below(10)));
    default:
      // Two questions in one take five times as long as one.
      return chance.oneIn(3) ? `${text} ${chance.pick(REAL)}` : `${text} ${text.slice(at)}`;
  }
}

/** No grammar at all. */
function noise(chance: Chance): string {
  const several = <T>(most: number, make: () => T): T[] => Array.from({ length: chance.below(most) }, make);
  switch (chance.below(6)) {
    case 0:
      return String.fromCharCode(...several(40, () => chance.below(0x10000)));
    case 1:
      return String.fromCharCode(...several(40, () => 32 + chance.below(95)));
    case 2:
      return String.fromCharCode(...several(20, () => 0xac00 + chance.below(11_172)));
    case 3:
      return several(8, () => chance.pick(MARKS)).join('');
    case 4:
      return several(8, () => chance.pick(WORDS)).join(chance.pick([' ', '', ', ']));
    default:
      return String.fromCodePoint(...several(20, () => chance.below(0x110000)));
  }
}

/** One piece over and over, below, at and above the longest question. They take long: few will do. */
const long = (chance: Chance): string => {
  const piece = chance.pick([chance.pick(WORDS), chance.pick(MARKS), chance.pick(REAL)]) || ' ';
  return `${piece} `.repeat(4100 / piece.length).slice(0, chance.pick([1000, 4000, 4001]));
};

/** A question as nobody would ask it, or nearly. */
export function makeQuestion(chance: Chance): string {
  if (chance.oneIn(2000)) return long(chance);
  const kind = chance.below(10);
  if (kind < 5) return noise(chance);
  let text = kind === 5 ? chance.pick(FOLLOW_UPS) : chance.pick(REAL);
  for (let times = 1 + chance.below(3); times > 0; times -= 1) text = mutate(text, chance);
  return text;
}
