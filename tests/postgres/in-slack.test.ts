import { openStore } from '../../src/store';
import { startLocalBot } from '../slack/helpers/local';
import { expectAnsweredAfter } from '../slack/helpers/store-in-trouble';
import { PERSON_KEY, type Postgres, startPostgres } from './helpers/postgres';

jest.setTimeout(120_000);

describe('the bot in Slack, on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.close());
  const opener = (url: string) => (now: () => number) =>
    openStore({ url, personKey: PERSON_KEY, retentionDays: 90, now });

  test.each(['socket', 'http'] as const)('loses no question while the server is away (%s)', async (mode) => {
    const open = opener(await postgres.create());
    await expectAnsweredAfter({ open, begin: () => postgres.stop('immediate'), end: postgres.start }, mode);
  });

  test('answers each question once, though connections are cut all the time and three share the work', async () => {
    const url = await postgres.create();
    const slack = { timings: { retries: Array(100).fill(100) } };
    const local = await startLocalBot({ open: opener(url), slack });
    await local.connect();
    await local.connect();
    const roots: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      roots.push(local.slack.as('alex').say('general', `@gisabot ${n}번 질문?`).ts);
      if (n % 6 !== 5) continue;
      await postgres.run(
        url,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gisabot'",
      );
    }
    const counts = () => roots.map((root) => local.slack.see.thread('general', root).length - 1);
    // What was claimed when its connection was cut is taken up when the claim has run out.
    await local.slack.see.when(() => counts().every((count) => count > 0));
    await local.quiet();
    expect(counts()).toEqual(roots.map(() => 1));
    await local.close();
  });
});
