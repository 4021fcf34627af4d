import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, StoreError } from '../../src/store';
import { asked, openTestStore } from './helpers';

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
    await store.questions.receive(asked());
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

  test('can be open several times, with one inbox', async () => {
    const stores = [await openTestStore(fileIn()), await openTestStore(fileIn()), await openTestStore(fileIn())];
    const received = await Promise.all(stores.map(({ store }) => store.questions.receive(asked())));
    expect(received.filter(Boolean)).toHaveLength(1);
    const claims = await Promise.all(stores.map(({ store }) => store.questions.claim(asked().id)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await Promise.all(stores.map(({ store }) => store.close()));
  });

  test('says what to do where the file is no database', async () => {
    const file = path.join(folder, 'other.txt');
    writeFileSync(
      file,
      'This is a letter, not a database, and long enough to tell the one from the other. '.repeat(20),
    );
    const opening = openStore({ file, retentionDays: 90, now: Date.now });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(/other\.txt cannot be used .*DATABASE_FILE/);
  });
});
