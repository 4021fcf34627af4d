import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { openStore, type Store, TokenKeyError } from '../../src/store';

const [KEY, NEW_KEY] = [randomBytes(32), randomBytes(32)];
const TOKEN = 'xoxb-very-secret-token';
const installed = (team: string, botToken = TOKEN) => ({ team, botToken, botId: 'B1', botUser: 'U1', scopes: ['a'] });

describe('tokens of workspaces', () => {
  let folder: string;
  let file: string;
  const opened: Store[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-tokens-'));
    file = path.join(folder, 'g.db');
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    rmSync(folder, { recursive: true });
  });

  const open = async (...tokenKeys: Buffer[]) => {
    const store = await openStore({ file, tokenKeys, retentionDays: 90, now: Date.now });
    opened.push(store);
    return store;
  };
  const rows = () => {
    const database = new Database(file);
    const all = database.prepare('select team, bot_token from installation order by team').all();
    database.close();
    return all as { team: string; bot_token: string }[];
  };
  const write = (team: string, sealed: string) => {
    const database = new Database(file);
    database.prepare('update installation set bot_token = ? where team = ?').run(sealed, team);
    database.close();
  };

  test('stand in no file, and look different each time', async () => {
    const store = await open(KEY);
    await store.installations.keep(installed('T1'));
    await store.installations.keep(installed('T2'));
    const [one, two] = rows();
    expect(one?.bot_token).not.toBe(two?.bot_token);
    const everything = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'latin1'));
    expect(everything.join().includes('very-secret')).toBe(false);
    expect(everything.join()).toContain(one?.bot_token);
  });

  const spoilt: readonly (readonly [string, (one: string, two: string) => string])[] = [
    ["another workspace's", (_one, two) => two],
    ['nothing', () => ''],
    ['no cipher at all', () => 'xoxb-plain'],
    ['the beginning of one', (one) => one.slice(0, 20)],
    ['one with another letter', (one) => one.slice(0, -6) + (one.at(-6) === 'A' ? 'B' : 'A') + one.slice(-5)],
    ['one with a letter more', (one) => `${one.replace(/=*$/, '')}AAAA`],
  ];

  test.each(spoilt)('where somebody puts %s in its place is not used', async (_name, spoil) => {
    const store = await open(KEY);
    await store.installations.keep(installed('T1'));
    await store.installations.keep(installed('T2', 'xoxb-other'));
    const [one, two] = rows();
    write('T1', spoil(one?.bot_token ?? '', two?.bot_token ?? ''));
    await expect(store.installations.find('T1')).rejects.toThrow(TokenKeyError);
    await expect(store.installations.find('T2')).resolves.toMatchObject({ botToken: 'xoxb-other' });
  });

  test('under another key say which workspace, what to do, and no key', async () => {
    await (await open(KEY)).installations.keep(installed('T1'));
    const other = await open(NEW_KEY);
    for (const using of [other.installations.find('T1'), other.installations.renewSeals()]) {
      const error = (await using.catch((thrown: unknown) => thrown)) as TokenKeyError;
      expect(error.code).toBe('TOKEN_KEY_WRONG');
      expect(error.message).toMatch(/TOKEN_KEY does not open .* workspace T1\. Set the key .* TOKEN_KEY_OLD/);
      for (const key of [KEY, NEW_KEY]) {
        for (const form of ['hex', 'base64'] as const) expect(error.message).not.toContain(key.toString(form));
      }
    }
  });

  test('under a former key are read, and brought under the new one, which then does alone', async () => {
    await (await open(KEY)).installations.keep(installed('T1'));
    const before = rows();
    const both = await open(NEW_KEY, KEY);
    expect(await both.installations.find('T1')).toMatchObject({ botToken: TOKEN });
    expect(rows()).toEqual(before);
    await both.installations.renewSeals();
    expect(await (await open(NEW_KEY)).installations.find('T1')).toMatchObject({ botToken: TOKEN });
    const after = rows();
    await both.installations.renewSeals();
    expect(rows()).toEqual(after);
  });

  test('without a key cannot be kept', async () => {
    await expect((await open()).installations.keep(installed('T1'))).rejects.toThrow('Without TOKEN_KEY');
    expect(rows()).toEqual([]);
  });
});
