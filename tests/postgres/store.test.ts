import { openStore } from '../../src/store';
import { asked } from '../store/helpers';
import { PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

// A server is made first: seconds, where others are at work as well.
jest.setTimeout(60_000);

describe('a store on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.close());
  const open = (url: string) => openStore({ url, personKey: PERSON_KEY, retentionDays: 90, now: Date.now });

  test('holds what was written when it is opened again', async () => {
    const url = await postgres.create();
    const store = await open(url);
    await store.questions.receive(asked());
    await store.close();
    const again = await open(url);
    expect(await again.questions.find(asked().id)).toMatchObject({ text: asked().text, state: 'received' });
    await again.close();
  });

  test('is opened by ten at once, and one of them gets a question', async () => {
    const url = await postgres.create();
    const stores = await Promise.all(Array.from({ length: 10 }, () => open(url)));
    await stores[0]?.questions.receive(asked());
    const claims = await Promise.all(stores.map((store) => store.questions.claim(asked().id)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});
