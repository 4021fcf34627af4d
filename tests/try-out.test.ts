import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Lesson } from '../src/bot';
import { createTryOut } from '../src/try-out';

const LESSON: Lesson = { kind: 'alias', article: 'a', target: 'kakao', text: '카톡' };

function script(code: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'gisabot-try-out-')), 'script.js');
  writeFileSync(file, `require('node:stream/consumers').text(process.stdin).then((input) => { ${code} });`);
  return file;
}

describe('createTryOut', () => {
  test('hands the lessons to the command, and its trial back', async () => {
    const tryOut = createTryOut(script('console.log(JSON.stringify({ given: JSON.parse(input) }));'));
    expect(await tryOut([], LESSON)).toEqual({ given: { kept: [], added: LESSON } });
  });

  test('says what went wrong where the command fails, and goes on', async () => {
    const tryOut = createTryOut(script('if (input.includes("카톡")) throw new Error("no"); console.log("{}");'));
    await expect(tryOut([], LESSON)).rejects.toMatchObject({ code: 'TRIAL_FAILED' });
    expect(await tryOut([], { ...LESSON, text: '카카오톡' })).toEqual({});
  });

  test('survives a command that ends before it has read', async () => {
    const tryOut = createTryOut('/there/is/no/such/script.js');
    const lesson = { ...LESSON, text: '카'.repeat(1_000_000) };
    await expect(tryOut([], lesson)).rejects.toMatchObject({ code: 'TRIAL_FAILED' });
  });

  test('tries one after the other', async () => {
    const tryOut = createTryOut(
      script('const begun = Date.now(); setTimeout(() => console.log(JSON.stringify([begun, Date.now()])), 50);'),
    );
    const [first, second] = (await Promise.all([tryOut([], LESSON), tryOut([], LESSON)])) as unknown as [
      [number, number],
      [number, number],
    ];
    expect(second[0]).toBeGreaterThanOrEqual(first[1]);
  });

  test('ends with the process', async () => {
    const compiled = path.join(__dirname, '..', 'dist', 'try-out.js');
    if (!existsSync(compiled)) throw new Error('dist/try-out.js is missing: run "npm run build" first.');
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const lasting = script(`require('node:net').connect(${port}, '127.0.0.1')`);
    const bot = spawn(process.execPath, ['-e', START, compiled, lasting], { stdio: ['pipe', 'inherit', 'inherit'] });
    const [line] = (await once(server, 'connection')) as [Socket];
    line.resume();
    const ended = new Promise((resolve) => line.on('error', () => undefined).once('close', resolve));
    bot.stdin.end();
    await ended;
    server.close();
  });
});

/** Tries a lesson, and ends as the bot does when its input closes. */
const START = `
const [compiled, script] = process.argv.slice(1);
require(compiled).createTryOut(script)([], {}).catch(() => {});
process.stdin.resume().once('end', () => process.exit(0));
`;
