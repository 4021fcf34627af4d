import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DIST = path.join(__dirname, '..', '..', 'dist');

describe.each([
  ['main.js', []],
  ['cli/doctor.js', []],
  ['cli/review.js', []],
])('%s', (program, args) => {
  let folder: string;
  beforeEach(() => {
    if (!existsSync(DIST)) throw new Error('dist is missing: run "npm run build" first.');
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = () => {
    const { PATH = '' } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(DIST, program), ...args], {
      cwd: folder,
      env: { PATH },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  test('says that .env cannot be read, rather than to go on without it', () => {
    mkdirSync(path.join(folder, '.env'));
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toMatch(/^\.env cannot be read .*: make it a file that may be read, or take it away\.\n$/);
  });

  test('shows no token that stands on a wrong line of it', () => {
    writeFileSync(
      path.join(folder, '.env'),
      'QUESTION_RETENTION_DAYS=xoxb-5ecret-there\nPORT=0123456789abcdef0123456789abcdef\n',
    );
    const { status, said } = run();
    expect(status).toBe(1);
    expect(said).toContain('QUESTION_RETENTION_DAYS');
    expect(said).not.toMatch(/5ecret|0123456789abcdef/);
  });
});
