import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../src/store';
import { asked, leaveUndone } from '../store/helpers';
import { PASSWORD, PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

jest.setTimeout(120_000);

const STORE = path.join(__dirname, '..', '..', 'dist', 'store');

const OWNER = `gisabot:${PASSWORD}`;

/** A replica: opens the store when told to, and takes one and the same question. */
const REPLICA = `
const { openStore } = require(process.argv[1]);
process.stdout.write('ready\\n');
process.stdin.once('data', async () => {
  try {
    const store = await openStore({ url: process.argv[2], personKey: process.argv[3], retentionDays: 1, now: Date.now });
    const asked = { id: 'q', team: 'T', channel: 'C', user: 'U', place: 'command', text: '?' };
    const taken = await store.questions.take(asked);
    await store.close();
    process.stdout.write(store.person(asked) + ' ' + (taken !== undefined) + '\\n');
  } catch (error) {
    process.stdout.write(error.message + '\\n');
  }
  process.exit(0);
});`;

describe('tables on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    if (!existsSync(STORE)) throw new Error('dist/store is missing: run "npm run build" first.');
    postgres = await startPostgres();
  });
  afterAll(() => postgres.close());
  const open = (url: string, personKey = PERSON_KEY) => openStore({ url, personKey, retentionDays: 90, now: Date.now });
  const tables = (url: string) => postgres.run(url, "select tablename from pg_tables where schemaname = 'public'");

  test('are made once by ten replicas that start together, and one of them takes a question', async () => {
    for (let round = 0; round < 3; round += 1) {
      const url = await postgres.create();
      const replicas = Array.from({ length: 10 }, () => startReplica(url));
      await Promise.all(replicas.map(({ ready }) => ready));
      for (const { go } of replicas) go();
      const said = await Promise.all(replicas.map((replica) => replica.said));
      const [people, taken] = [0, 1].map((column) => said.map((line) => line.split(' ')[column]));
      expect(new Set(people).size).toBe(1);
      expect(people?.[0]).toMatch(/^[0-9a-f]{32}$/);
      expect(taken?.sort()).toEqual([...Array(9).fill('false'), 'true']);
    }
  });

  test('are not half made where the replica that makes them is killed', async () => {
    const url = await postgres.create();
    // Holds whoever makes the tables in the middle, for as long as it may take to be killed.
    await postgres.run(
      url,
      `create function linger() returns event_trigger language plpgsql as $$
       begin
         if exists (select from pg_event_trigger_ddl_commands() where object_identity = 'public.handover') then
           perform pg_sleep(600);
         end if;
       end $$;
       create event trigger linger on ddl_command_end when tag in ('CREATE TABLE') execute function linger()`,
    );
    const replica = startReplica(url);
    await replica.ready;
    replica.go();
    const sleeping = "select pid from pg_stat_activity where wait_event = 'PgSleep'";
    while ((await postgres.run(url, sleeping)).length === 0);
    replica.kill();
    await replica.said;
    await postgres.run(url, `select pg_terminate_backend(pid) from (${sleeping}) as sleeping`);
    await postgres.run(url, 'drop event trigger linger');
    expect(await tables(url)).toEqual([]);
    const store = await open(url);
    expect(await leaveUndone(store, asked())).toBe(true);
    await store.close();
  });

  test('that a newer release made are left alone, and that is said', async () => {
    const url = await postgres.create();
    await (await open(url)).close();
    await postgres.run(url, "insert into kysely_migration values ('9001_later', 'now')");
    const before = await tables(url);
    const opening = open(url);
    await expect(opening).rejects.toMatchObject({ code: 'STORE_NEWER' });
    await expect(opening).rejects.toThrow(
      /^The database postgres:\/\/gisabot@127\.0\.0\.1:\d+\/gisabot_\d+ is of a newer release: it has 9001_later, .*Start that release/,
    );
    expect(await tables(url)).toEqual(before);
  });

  test('hash people under one key: another is refused, and not shown', async () => {
    const url = await postgres.create();
    await (await open(url)).close();
    const opening = open(url, 'another-secret-key');
    await expect(opening).rejects.toMatchObject({ code: 'STORE_KEY_DIFFERS' });
    await expect(opening).rejects.toThrow(/another PERSON_KEY than now: bring that one back/);
    await expect(opening).rejects.not.toThrow(/another-secret-key|0123456789abcdef/);
    await (await open(url)).close();
    await postgres.run(url, 'delete from person_key');
    await (await open(url, 'another-secret-key')).close();
  });

  test.each([
    [
      'an encoding without Hangul',
      "template template0 encoding 'LATIN1' locale 'C'",
      /its encoding is LATIN1, and must be UTF8/,
      'select 1',
      OWNER,
    ],
    [
      'no place to make tables in',
      '',
      /permission denied for schema public/,
      "revoke create on schema public from public; create role guest login password 'guest'",
      'guest:guest',
    ],
  ])('are not made in a database with %s', async (_name, as, message, prepare, who) => {
    const url = await postgres.create(as);
    await postgres.run(url, prepare);
    const opening = open(url.replace(OWNER, who));
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(opening).rejects.toThrow(message);
  });

  test('are not made for who has the wrong password, which is not shown', async () => {
    const url = await postgres.create();
    const opening = open(url.replace(PASSWORD, 'mistyped'));
    await expect(opening).rejects.toThrow(/password authentication failed for user "gisabot"/);
    await expect(opening).rejects.not.toThrow('mistyped');
  });
});

function startReplica(url: string) {
  const child = spawn(process.execPath, ['-e', REPLICA, STORE, url, PERSON_KEY], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      if (text.startsWith('ready\n')) resolve();
    });
  });
  const said = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(text.replace('ready\n', '').trim()));
  });
  return { ready, said, go: () => child.stdin.write('go\n'), kill: () => child.kill('SIGKILL') };
}
