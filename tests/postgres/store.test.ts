import { recallFor } from '../../src/slack/inbox/recall';
import { isPast } from '../../src/slack/inbox/tries';
import { openStore, type Store } from '../../src/store';
import { buildAnswer } from '../slack/helpers/test-bot';
import { asked, leaveUndone } from '../store/helpers';
import { PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

const HOUR = 60 * 60 * 1000;

// A server is made first: seconds, where others are at work as well.
jest.setTimeout(60_000);

describe('a store on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.close());
  const open = (url: string, ahead = 0) =>
    openStore({ url, personKey: PERSON_KEY, retentionDays: 90, now: () => Date.now() + ahead });

  test('holds what was written when it is opened again', async () => {
    const url = await postgres.create();
    const store = await open(url);
    await leaveUndone(store, asked());
    await store.close();
    const again = await open(url);
    expect(await again.questions.find(asked().id)).toMatchObject({ text: asked().text, state: 'received' });
    await again.close();
  });

  test('is opened by ten at once, and one of them gets a question', async () => {
    const url = await postgres.create();
    const stores = await Promise.all(Array.from({ length: 10 }, () => open(url)));
    await leaveUndone(stores[0] as Store, asked());
    const claims = await Promise.all(stores.map((store) => store.questions.claim(asked().id)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  test.each([-HOUR, HOUR])(
    'remembers what was asked just before, by way of a clock that is %d ms wrong',
    async (ahead) => {
      const url = await postgres.create();
      const [wrong, right] = [await open(url, ahead), await open(url)];
      const outside = { place: 'direct', thread: undefined } as const;
      const ask = async ({ questions }: Store, ts: string) => {
        const question = await questions.take(asked({ ts, ...outside }));
        if (!question) throw new Error('It is there already.');
        const earlier = await recallFor({ questions } as Store, question);
        await questions.answered(question, { answer: buildAnswer({ question: ts }) });
        return earlier.map((answer) => answer.question);
      };
      expect(await ask(right, '1.1')).toEqual([]);
      expect(await ask(wrong, '1.2')).toEqual(['1.1']);
      expect(await ask(right, '1.3')).toEqual(['1.1', '1.2']);
      await Promise.all([wrong.close(), right.close()]);
    },
  );

  test.each([-2 * HOUR, 2 * HOUR])('gives nothing up for a clock that is %d ms wrong', async (ahead) => {
    const url = await postgres.create();
    const [wrong, right] = [await open(url, ahead), await open(url)];
    await leaveUndone(right, asked());
    const question = await wrong.questions.claim(asked().id);
    expect(question && isPast(question)).toBe(false);
    expect((await wrong.questions.waiting()).longest).toBeLessThan(HOUR);
    expect(await right.installations.useOnce('state', HOUR)).toBe(true);
    expect(await wrong.installations.useOnce('state', HOUR)).toBe(false);
    expect(await wrong.sweep()).toBe(0);
    await Promise.all([wrong.close(), right.close()]);
  });

  test('is only looked at: no table is made, and no key', async () => {
    const url = await postgres.create();
    const look = (personKey = PERSON_KEY) =>
      openStore({ url, personKey, retentionDays: 90, now: Date.now, asItIs: true });
    await expect(look()).rejects.toMatchObject({
      code: 'STORE_NOT_READY',
      message: expect.stringMatching(/gisabot_\d+ is not up to date: it has no tables yet\. The bot makes it so/),
    });
    expect(await postgres.run(url, "select * from pg_tables where schemaname = 'public'")).toEqual([]);
    const store = await open(url);
    await leaveUndone(store, asked());
    const looking = await look();
    expect(await looking.questions.find(asked().id)).toMatchObject({ state: 'received' });
    await expect(look('another-key-of-16')).rejects.toMatchObject({ code: 'STORE_KEY_DIFFERS' });
    await postgres.run(url, "delete from kysely_migration where name = '0004_person_key'");
    await expect(look()).rejects.toThrow(/it lacks 0004_person_key/);
    await Promise.all([store.close(), looking.close()]);
  });

  test.each([
    ['sslrootcert', '/there/is/no.pem', 'is not there'],
    ['sslrootcert', __dirname, 'is a folder'],
    ['sslkey', '/there/is/no.key', 'is not there'],
  ])('says that %s names %s, which %s', async (name, file, why) => {
    const url = `${await postgres.create()}?sslmode=verify-full&${name}=${file}`;
    await expect(open(url)).rejects.toThrow(
      `cannot be used: ${name} in DATABASE_URL is "${file}", which ${why}. Name the file that holds it.`,
    );
  });
});
