import { openStore } from '../../src/store';
import { asked, leaveUndone } from '../store/helpers';
import { PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

jest.setTimeout(60_000);

describe('a database that is full', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ largestFile: 4 * 1024 * 1024, settings: { autovacuum: 'off' } });
  });
  afterAll(() => postgres.close());

  test('takes no question and says so, keeps those it has, and takes them again when there is room', async () => {
    const url = await postgres.create();
    const store = await openStore({ url, personKey: PERSON_KEY, retentionDays: 90, now: Date.now });
    await leaveUndone(store, asked({ ts: '1.1' }));
    // Of the row as it was before, no room is left.
    await postgres.run(url, 'vacuum question');
    await fill(postgres, url);
    const taking = store.questions.take(asked({ ts: '2.1' }));
    await expect(taking).rejects.toThrow(/could not extend file/);
    await expect(store.questions.claim('T1:C1:1.1')).rejects.toThrow(/could not extend file/);
    expect(await store.questions.find('T1:C1:2.1')).toBeUndefined();
    expect(await store.questions.due(10)).toEqual(['T1:C1:1.1']);
    await postgres.run(url, "delete from question where team = 'filler'");
    await postgres.run(url, 'vacuum question');
    expect(await store.questions.take(asked({ ts: '2.1' }))).toMatchObject({ attempts: 1 });
    expect(await store.questions.claim('T1:C1:1.1')).toMatchObject({ attempts: 2 });
    await store.close();
  });
});

/** Rows in the very table, smaller and fewer, until not even the smallest has room. */
async function fill(postgres: Postgres, url: string): Promise<void> {
  const client = await postgres.connect(url);
  const statement = `insert into question
    (id, team, channel, place, person, text, state, received_at, wanted_at, lease_until, attempts, edit)
    select gen_random_uuid(), 'filler', '', '', '', repeat('x', $1), 'failed', 0, 0, 0, 0, '' from generate_series(1, $2)`;
  for (const [bytes, rows] of [
    [1500, 500],
    [100, 50],
    [0, 1],
  ]) {
    const fits = () =>
      client.query(statement, [bytes, rows]).then(
        () => true,
        () => false,
      );
    while (await fits());
  }
  await client.end();
}
