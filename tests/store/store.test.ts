import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { openStore, StoreError } from '../../src/store';
import { assembleStore } from '../../src/store/assemble';
import { openSqlite } from '../../src/store/sqlite';
import { asked, leaveUndone, openTestStore } from './helpers';

const PERSON = { team: 'T1', user: 'U1' };

describe('a store in a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const fileIn = () => path.join(folder, 'data', 'gisabot.db');

  test('is made with its folder, and holds what was written when it is opened again', async () => {
    const { store } = await openTestStore(fileIn());
    const hash = store.person(PERSON);
    await leaveUndone(store, asked());
    await store.close();
    const again = await openTestStore(fileIn());
    expect(await again.store.questions.find(asked().id)).toMatchObject({ text: asked().text });
    expect(again.store.person(PERSON)).toBe(hash);
    await again.store.close();
  });

  test('keeps its key for its owner alone', async () => {
    const { store } = await openTestStore(fileIn());
    await store.close();
    const key = path.join(folder, 'data', 'person.key');
    expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(key).mode & 0o077).toBe(0);
  });

  test('is for its owner alone, whoever may look into its folder', async () => {
    mkdirSync(path.join(folder, 'data'), { mode: 0o755 });
    const { store } = await openTestStore(fileIn());
    await leaveUndone(store, asked());
    const made = readdirSync(path.dirname(fileIn()));
    expect(made.some((name) => name.endsWith('-wal'))).toBe(true);
    for (const name of made) expect(statSync(path.join(path.dirname(fileIn()), name)).mode & 0o077).toBe(0);
    await store.close();
  });

  test('can be open several times, with one inbox', async () => {
    const stores = [await openTestStore(fileIn()), await openTestStore(fileIn()), await openTestStore(fileIn())];
    const received = await Promise.all(stores.map(({ store }) => leaveUndone(store, asked())));
    expect(received.filter(Boolean)).toHaveLength(1);
    const claims = await Promise.all(stores.map(({ store }) => store.questions.claim(asked().id)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await Promise.all(stores.map(({ store }) => store.close()));
  });

  test('can be opened several times at once, where there is none yet', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map(() => openTestStore(fileIn())));
    const received = await Promise.all(opened.map(({ store }) => leaveUndone(store, asked())));
    expect(received.filter(Boolean)).toHaveLength(1);
    await Promise.all(opened.map(({ store }) => store.close()));
  });

  test('that a newer release wrote is left alone, and that is said', async () => {
    const { store } = await openTestStore(fileIn());
    await store.close();
    const database = new Database(fileIn());
    database.exec("insert into kysely_migration values ('9001_later', 'now')");
    database.close();
    await expect(openTestStore(fileIn())).rejects.toMatchObject({ code: 'STORE_NEWER' });
    await expect(openTestStore(fileIn())).rejects.toThrow(
      /gisabot\.db is of a newer release: it has 9001_later, .*Start that/,
    );
  });

  test('is refused with another key than it was begun with, until that one is given up', async () => {
    const { store } = await openTestStore(fileIn());
    await store.close();
    const other = () =>
      openStore({ file: fileIn(), personKey: 'another-secret-key', retentionDays: 90, now: Date.now });
    await expect(other()).rejects.toMatchObject({ code: 'STORE_KEY_DIFFERS' });
    await expect(other()).rejects.toThrow(/begun with another PERSON_KEY, or person\.key beside it, than now/);
    await expect(other()).rejects.not.toThrow(/another-secret-key/);
    const database = new Database(fileIn());
    database.exec('delete from person_key');
    database.close();
    await (await other()).close();
  });

  test('that is full takes no question and says so, and takes them again when there is room', async () => {
    const database = await openSqlite(fileIn(), Date.now, async () => undefined);
    const store = assembleStore(database, { personKey: 'k', retentionDays: 90 });
    const pragma = (text: string) => sql<{ page_count: number }>`${sql.raw(`pragma ${text}`)}`.execute(database.db);
    const { rows } = await pragma('page_count');
    await pragma(`max_page_count = ${rows[0]?.page_count}`);
    const long = 'x'.repeat(4000);
    const takeSome = async () => {
      for (let n = 0; n < 50; n += 1) await store.questions.take(asked({ ts: `1.${n}`, text: long }));
    };
    await expect(takeSome()).rejects.toThrow(/database or disk is full/);
    await pragma('max_page_count = 1000000');
    await takeSome();
    expect(await store.questions.claim('T1:C1:1.49')).toBeUndefined();
    await store.close();
  });

  test('that another program has locked takes no question and says so, and takes them again', async () => {
    const { store } = await openTestStore(fileIn());
    const other = new Database(fileIn());
    other.exec('begin immediate');
    await expect(store.questions.take(asked())).rejects.toThrow(/database is locked/);
    expect(await store.questions.due(10)).toEqual([]);
    other.exec('rollback');
    other.close();
    expect(await store.questions.take(asked())).toBeDefined();
    // It is in the file, and not with this connection alone.
    const { store: again } = await openTestStore(fileIn());
    expect(await again.questions.find(asked().id)).toBeDefined();
    await again.close();
    await store.close();
  });

  const letter = () => {
    const file = path.join(folder, 'letter.txt');
    writeFileSync(file, 'This is a letter, and long enough to tell it from a database. '.repeat(20));
    return file;
  };
  test.each<[string, () => string, RegExp]>([
    ['the file is no database', letter, /letter\.txt is a file, but no SQLite database: set DATABASE_FILE to another/],
    [
      'the file is a folder',
      () => folder,
      /gisabot-store-\w+ is a folder: set DATABASE_FILE to a file, such as .*gisabot\.db\./,
    ],
    [
      'its folder is a file',
      () => path.join(letter(), 'gisabot.db'),
      /gisabot\.db cannot be used \(.*\)\. What should be its folder is a file: set DATABASE_FILE/,
    ],
  ])('says what to do where %s, also where it is only looked at', async (_what, fileOf, expected) => {
    const file = fileOf();
    for (const asItIs of [false, true]) {
      const opening = openStore({ file, retentionDays: 90, now: Date.now, asItIs });
      await expect(opening).rejects.toThrow(StoreError);
      await expect(opening).rejects.toThrow(expected);
    }
  });

  describe('that is only looked at', () => {
    const look = (personKey?: string) =>
      openStore({ file: fileIn(), retentionDays: 90, now: Date.now, asItIs: true, ...(personKey && { personKey }) });
    const refused = (message: RegExp) =>
      expect(look()).rejects.toMatchObject({ code: 'STORE_NOT_READY', message: expect.stringMatching(message) });
    const files = () => readdirSync(folder, { recursive: true }).sort();

    test('is not made, nor its folder', async () => {
      await refused(/gisabot\.db is not there yet\. The bot makes it so when it starts/);
      expect(files()).toEqual([]);
    });

    test('is not brought up to date', async () => {
      const { store } = await openTestStore(fileIn());
      await store.close();
      const database = new Database(fileIn());
      database.exec("drop table person_key; delete from kysely_migration where name = '0004_person_key'");
      await refused(/gisabot\.db is not up to date: it lacks 0004_person_key\./);
      expect(database.prepare('select count(*) as count from kysely_migration').get()).toMatchObject({ count: 4 });
      database.exec('drop table kysely_migration');
      database.close();
      await refused(/gisabot\.db is not up to date: it has no tables yet\./);
    });

    test('is read and written as ever, and has the people it had', async () => {
      const { store } = await openTestStore(fileIn());
      await leaveUndone(store, asked());
      const hash = store.person(PERSON);
      const before = files();
      const looking = await look();
      expect(await looking.questions.find(asked().id)).toMatchObject({ person: hash });
      expect(looking.person(PERSON)).toBe(hash);
      await looking.close();
      expect(files()).toEqual(before);
      await store.close();
    });

    test('is refused without its key, and none is made', async () => {
      const { store } = await openTestStore(fileIn());
      await store.close();
      rmSync(path.join(folder, 'data', 'person.key'));
      await expect(look()).rejects.toMatchObject({ code: 'STORE_KEY_DIFFERS' });
      await expect(look('another-secret-key')).rejects.toMatchObject({ code: 'STORE_KEY_DIFFERS' });
      expect(files()).not.toContain(path.join('data', 'person.key'));
    });
  });
});

test('a database that fails is said to, whatever is asked of it', async () => {
  const { store } = await openTestStore();
  await store.close();
  await expect(store.questions.due(1)).rejects.toThrow(StoreError);
  await expect(store.settings.channel('T1', 'C1')).rejects.toThrow(StoreError);
  await expect(store.sweep()).rejects.toThrow(StoreError);
});
