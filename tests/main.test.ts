import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MAIN = path.join(__dirname, '..', 'dist', 'main.js');

describe('a start that fails', () => {
  let folder: string;
  beforeAll(() => {
    if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run "npm run build" first.');
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = async (env: Readonly<Record<string, string>>) => {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [MAIN], { cwd: folder, env: { PATH, ...env }, stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, said };
  };

  test('says why, however little is logged', async () => {
    const env = { LOG_LEVEL: 'silent', DATABASE_FILE: folder };
    const [json, text] = await Promise.all(['json', 'text'].map((format) => start({ ...env, LOG_FORMAT: format })));
    expect(json).toMatchObject({ code: 1, said: expect.stringMatching(/^\{.*is a folder.*\}\n$/) });
    expect(JSON.parse(json?.said ?? '')).toMatchObject({ level: 'error', msg: expect.stringContaining(folder) });
    expect(text).toMatchObject({ code: 1, said: expect.stringMatching(/^The database .* is a folder/) });
  });

  test('names the problems of all settings at once', async () => {
    const { code, said } = await start({
      PORT: 'x',
      OPS_PORT: 'y',
      LOG_LEVEL: 'loud',
      QUESTION_RETENTION_DAYS: 'z',
      SLACK_CLIENT_ID: '1.2',
      TOKEN_KEY: 'short',
    });
    expect(code).toBe(1);
    const names = ['SLACK_CLIENT_SECRET', 'TOKEN_KEY', 'PORT', 'OPS_PORT', 'LOG_LEVEL', 'QUESTION_RETENTION_DAYS'];
    for (const name of names) expect(said.match(new RegExp(`^ {2}- ${name} `, 'gm'))).toHaveLength(1);
    expect(said.match(/cannot be used:/g)).toHaveLength(1);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
