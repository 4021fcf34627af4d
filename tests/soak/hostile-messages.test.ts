import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const DIST = path.join(__dirname, '..', '..', 'dist');

/** Characters of the shorter message; the other is four times as long, the longest that is read. */
const SHORT = 1000;

/**
 * By how much more work a message of four times the length may be. Four times is what reading word by word takes,
 * sixteen what comparing each word with each other does, which at this length is a second or three; sixty-four was a
 * minute.
 */
const MOST = 20;

/** Asks both lengths of each piece, and prints how many calls of functions each took: what time depends on, and load not. */
const SCRIPT = `
const { Session } = require('node:inspector');
const [dist, short, ...pieces] = process.argv.slice(1);
const { createBot, loadKnowledge } = require(dist);
const bot = createBot(loadKnowledge(dist + '/../knowledge'));
const session = new Session();
session.connect();
const post = (method, params) => { let result; session.post(method, params, (error, answer) => { if (error) throw error; result = answer; }); return result; };
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
const calls = (question) => {
  post('Profiler.takePreciseCoverage');
  bot.ask(question);
  const { result } = post('Profiler.takePreciseCoverage');
  return result.flatMap(({ functions }) => functions).reduce((sum, { ranges: [{ count }] }) => sum + count, 0);
};
const asked = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
for (const piece of pieces) calls(asked(piece, 200));
console.log(JSON.stringify(pieces.map((piece) => [Number(short), 4 * short].map((length) => calls(asked(piece, length))))));
`;

const PIECES = [
  ...[
    '가',
    '가나다라',
    '거 ',
    '아니거',
    '않았거거 ',
    '합류했지 ',
    '안 했',
    '까지 부터 ',
    '박정호 사장은 ',
    '그 사람이 다니는 회사는 ',
  ],
  ...[
    'AI원팀에누가',
    '누가 합류했나? ',
    '삼성젼자 ',
    '이재용 ',
    '2020년 2월 ',
    'ㅅㅋㅌ',
    '漢字',
    '"지난 2',
    'KT와 ',
    'KT, ',
  ],
  ...[
    'a',
    'aA',
    'dnjsxla ',
    'hoesa ',
    'gigajini-neun ',
    'abcdefgh ',
    'the man of KT ',
    'which company ',
    'who-',
    'who or ',
  ],
  ...[
    'did he say that ',
    'not ',
    ', and ',
    'z9 ',
    'x-',
    '<@U1',
    '<a|',
    '&amp;',
    '&#60;',
    ':a:',
    '*_',
    '(',
    '"',
    '\\ud800',
    '1,000 ',
  ],
];

test('a message four times as long is not sixty times the work', () => {
  if (!existsSync(path.join(DIST, 'index.js'))) throw new Error('dist/ is missing: run "npm run build" first.');
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT, DIST, String(SHORT), ...PIECES], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const counted = JSON.parse(stdout) as [number, number][];
  expect(counted).toHaveLength(PIECES.length);
  const grown = counted.map(([short, long], at) => ({ piece: PIECES[at], times: long / short }));
  expect(grown.filter(({ times }) => times > MOST)).toEqual([]);
}, 600_000);
