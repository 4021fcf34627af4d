import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Local, startLocalBot } from '../slack/helpers/local';

const QUESTIONS = 1000;
/** Of each ten events, so many are delivered again, or held back and delivered last one first. */
const REDELIVERED = 3;
const REORDERED = 2;

/**
 * Every question is a mention and so comes as two events; of both, 30% are delivered twice or not heard to be
 * acknowledged, and 20% in another order. Two bots on one database share the work.
 */
describe(`${QUESTIONS} questions with redeliveries, in disorder`, () => {
  let folder: string;
  let local: Local;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-'));
    local = await startLocalBot({ file: path.join(folder, 'gisabot.db'), slack: { timings: { retries: [0, 1, 1] } } });
    await local.connect();
  });
  afterAll(async () => {
    await local.close();
    rmSync(folder, { recursive: true });
  });

  test(`get ${QUESTIONS} answers, none twice`, async () => {
    const { slack } = local;
    const people = ['지우', 'alex', '민준'].map((name) => slack.as(name));
    const roots: string[] = [];
    for (let batch = 0; batch < QUESTIONS / 10; batch += 1) {
      slack.faults.duplicate(REDELIVERED);
      slack.faults.loseAcks(REDELIVERED);
      slack.faults.reorder(2 * REORDERED);
      for (let n = 0; n < 10; n += 1) {
        const person = people[(batch + n) % people.length];
        const channel = n % 2 === 0 ? 'general' : 'news';
        const { ts } = person?.say(channel, `@gisabot ${batch * 10 + n}번 질문?`) ?? {};
        roots.push(`${channel} ${ts}`);
      }
      await local.quiet();
    }
    slack.faults.clear();
    await local.quiet();

    const counts = roots.map((root) => {
      const [channel = '', ts = ''] = root.split(' ');
      return slack.see.thread(channel, ts).filter(({ user }) => user === slack.bot.user).length;
    });
    const figures = {
      answers: counts.reduce((sum, count) => sum + count, 0),
      twice: counts.filter((count) => count > 1).length,
      missing: counts.filter((count) => count === 0).length,
    };
    expect(figures).toEqual({ answers: QUESTIONS, twice: 0, missing: 0 });
    expect(local.bot.asked).toHaveLength(QUESTIONS);
  }, 180_000);
});
