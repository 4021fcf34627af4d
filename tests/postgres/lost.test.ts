import { openStore, type Store } from '../../src/store';
import { asked } from '../store/helpers';
import { PASSWORD, PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

// A server is made first; and what hangs is waited for until it is given up.
jest.setTimeout(120_000);

describe('a database that is lost', () => {
  let postgres: Postgres;
  let url: string;
  let store: Store;
  const warned: string[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  beforeEach(async () => {
    warned.length = 0;
    url = await postgres.create();
    store = await openStore({
      url,
      personKey: PERSON_KEY,
      retentionDays: 90,
      now: Date.now,
      warn: (message) => void warned.push(message),
    });
  });
  afterEach(() => store.close());
  afterAll(() => postgres.close());

  let last = 0;
  const take = () => {
    last += 1;
    return store.questions.take(asked({ ts: `${last}.1` }));
  };
  const takeMany = (count: number) => Promise.allSettled(Array.from({ length: count }, take));
  const outcomes = async (count: number) => (await takeMany(count)).map(({ status }) => status);
  const backends = async () => {
    const rows = await postgres.run(url, "select pid from pg_stat_activity where application_name = 'gisabot'");
    return rows.map(({ pid }) => Number(pid));
  };

  test.each(['fast', 'immediate'] as const)(
    'by a server that stops (%s) is found again when it is back',
    async (how) => {
      await takeMany(4);
      await postgres.stop(how);
      expect(await outcomes(3)).toEqual(['rejected', 'rejected', 'rejected']);
      expect(warned.length).toBeGreaterThan(0);
      await postgres.start();
      expect(await outcomes(3)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
      expect(await store.questions.due(100)).toEqual([]);
    },
  );

  test('by connections that are cut, idle ones and one in use, is reached by others', async () => {
    const ids = (await takeMany(4)).length;
    expect(ids).toBe(4);
    const locked = await holdTable(postgres, url);
    const waiting = take();
    await locked.waited();
    await postgres.run(
      url,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gisabot'",
    );
    await expect(waiting).rejects.toThrow(/terminat/);
    await locked.release();
    expect(warned.join()).toMatch(/A connection to the database was lost \(.*\)/);
    expect(await outcomes(10)).toEqual(Array(10).fill('fulfilled'));
  });

  test('in the middle of a removal has removed nothing', async () => {
    const question = asked({ ts: '9.1' });
    await store.questions.take(question);
    const person = { team: question.team, user: question.user };
    await store.feedback.give(question.id, person, 'good');
    const locked = await holdTable(postgres, url);
    const forgetting = store.forget(person);
    await locked.waited();
    await postgres.run(
      url,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gisabot'",
    );
    await expect(forgetting).rejects.toThrow();
    await locked.release();
    expect(await store.feedback.of(question.id, person)).toBe('good');
    expect(await store.forget(person)).toBe(1);
  });

  test('behind a lock is given up in time, and so is waiting for a connection', async () => {
    const locked = await holdTable(postgres, url);
    const all = await takeMany(10);
    const reasons = all.map((each) => (each.status === 'rejected' ? String(each.reason) : 'taken'));
    expect(reasons.filter((reason) => reason.includes('statement timeout'))).toHaveLength(8);
    expect(reasons.filter((reason) => reason.includes('timeout exceeded when trying to connect'))).toHaveLength(2);
    await locked.release();
    expect(await outcomes(10)).toEqual(Array(10).fill('fulfilled'));
  });

  test('to a network that swallows all is given up in time', async () => {
    await takeMany(3);
    const frozen = await backends();
    expect(frozen.length).toBeGreaterThan(0);
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    const reasons = (await takeMany(frozen.length)).map((each) => each.status === 'rejected' && String(each.reason));
    expect(reasons).toEqual(frozen.map(() => 'StoreError: The database failed (Query read timeout).'));
    // Others take their place while they are still silent.
    expect(await outcomes(3)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
  });

  test('is said with its place, and without the password', async () => {
    await postgres.stop();
    const opening = openStore({ url, personKey: PERSON_KEY, retentionDays: 90, now: Date.now });
    await expect(opening).rejects.toThrow(
      /postgres:\/\/gisabot@127\.0\.0\.1:\d+\/gisabot_\d+ cannot be used \(.*ECONNREFUSED.*\).*DATABASE_URL/,
    );
    await expect(opening).rejects.not.toThrow(PASSWORD);
    await postgres.start();
  });
});

/** Keeps everybody else from writing questions. */
async function holdTable(postgres: Postgres, url: string) {
  const holder = await postgres.connect(url);
  await holder.query('begin; lock table question in access exclusive mode');
  return {
    /** Resolves when somebody waits for it. */
    async waited() {
      for (;;) {
        const [row] = await postgres.run(url, 'select count(*)::int as waiting from pg_locks where not granted');
        if (Number(row?.waiting) > 0) return;
      }
    },
    async release() {
      await holder.query('commit');
      await holder.end();
    },
  };
}
