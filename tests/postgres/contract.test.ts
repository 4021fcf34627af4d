import { openStore } from '../../src/store';
import { storeContract } from '../store/contract';
import { type Clock, type OpenStore, START, TOKEN_KEY } from '../store/helpers';
import { PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

// A server is made first: seconds, where others are at work as well.
jest.setTimeout(60_000);

describe('a store on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.close());

  const open: OpenStore = async (start = START) => {
    const url = await postgres.create();
    let now = start;
    // The database's own clock decides claims: here it reads one that can be moved.
    const moved = () =>
      postgres.run(
        url,
        `create or replace function public.clock_timestamp() returns timestamptz
      language sql as 'select to_timestamp(${now} / 1000.0)'`,
      );
    await moved();
    const clock: Clock = {
      get now() {
        return now;
      },
      async forward(milliseconds) {
        now += milliseconds;
        await moved();
      },
    };
    const seen = `${url}?options=-c%20search_path=public,pg_catalog`;
    const settings = { personKey: PERSON_KEY, tokenKeys: [TOKEN_KEY], retentionDays: 90, now: () => now };
    return { clock, store: await openStore({ url: seen, ...settings }) };
  };

  storeContract(open);
});
