import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { openStore } from '../../src/store';
import { assembleStore } from '../../src/store/assemble';
import type { Database as OpenDatabase } from '../../src/store/database';
import { openSqlite } from '../../src/store/sqlite';
import { expectAnsweredAfter } from '../slack/helpers/store-in-trouble';
import { asked, leaveUndone } from '../store/helpers';

const STORE = path.join(__dirname, '..', '..', 'dist', 'store');

/** Opens the store, and dies when it comes to a table of its tables. */
const DIES = `
const Database = require('libsql');
const { prepare } = Database.prototype;
Database.prototype.prepare = function (statement) {
  if (statement.includes('create table "handover"')) process.kill(process.pid, 'SIGKILL');
  return prepare.call(this, statement);
};
require(process.argv[1]).openStore({ file: process.argv[2], retentionDays: 1, now: Date.now });
`;

describe('a database in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
    file = path.join(folder, 'gisabot.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = () => openStore({ file, retentionDays: 90, now: Date.now });

  test('is not half made where the process that makes it is killed', async () => {
    if (!existsSync(STORE)) throw new Error('dist/store is missing: run "npm run build" first.');
    const { signal } = spawnSync(process.execPath, ['-e', DIES, STORE, file], {
      cwd: path.join(STORE, '..'),
      stdio: 'inherit',
    });
    expect(signal).toBe('SIGKILL');
    const left = new Database(file);
    expect(left.prepare('select name from sqlite_master').all()).toEqual([]);
    left.close();
    const store = await open();
    expect(await leaveUndone(store, asked())).toBe(true);
    await store.close();
  });

  test('that another program keeps locked is not opened, and that is said', async () => {
    await (await open()).close();
    const other = new Database(file);
    other.exec('begin immediate');
    await expect(open()).rejects.toThrow(/gisabot\.db cannot be used \(database is locked\)\. Another program/);
    other.exec('rollback');
    other.close();
    await (await open()).close();
  }, 60_000);

  test.each(['socket', 'http'] as const)(
    'that is locked for a while loses no question (%s)',
    async (mode) => {
      const other = new Database(file);
      const trouble = {
        open: (now: () => number) => openStore({ file, retentionDays: 90, now }),
        begin: async () => void other.exec('begin immediate'),
        end: async () => void other.exec('rollback'),
      };
      await expectAnsweredAfter(trouble, mode);
      other.close();
    },
    60_000,
  );

  test.each(['socket', 'http'] as const)(
    'that is full for a while loses no question (%s)',
    async (mode) => {
      const opened: OpenDatabase[] = [];
      const each = async (pragma: string) => {
        for (const { db } of opened) await sql`${sql.raw(`pragma ${pragma}`)}`.execute(db);
      };
      const trouble = {
        async open(now: () => number) {
          const database = await openSqlite(file, now, async () => undefined);
          opened.push(database);
          return assembleStore(database, { personKey: 'k', retentionDays: 90 });
        },
        // Less than there are is as many as there are.
        begin: () => each('max_page_count = 1'),
        end: () => each('max_page_count = 1000000'),
      };
      await expectAnsweredAfter(trouble, mode);
    },
    60_000,
  );
});
