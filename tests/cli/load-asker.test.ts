import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App } from '@slack/bolt';
import { parse } from 'yaml';
import { createAsker } from '../../src/cli/load-asker';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';
import { boltLog } from '../../src/slack/bolt-log';
import { recordingLog } from '../slack/helpers/harness';

const MANIFEST = parse(readFileSync(path.join(__dirname, '..', '..', 'manifest.yml'), 'utf8'));

let slack: LocalSlack;
let app: App;
let answers = 1;
beforeAll(async () => {
  slack = await startLocalSlack({ manifest: MANIFEST, mode: 'socket' });
  app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: boltLog(recordingLog([])),
  });
  app.event('app_mention', async ({ event, say }) => {
    for (let n = 0; n < answers; n += 1) await say({ text: '!', thread_ts: event.ts });
  });
  await app.start();
});
afterAll(async () => {
  await app.stop();
  await slack.stop();
});

it.each([
  { name: 'an answer each', each: 1, unanswered: 0, twice: 0 },
  { name: 'two answers each', each: 2, unanswered: 0, twice: 4 },
  { name: 'no answer', each: 0, unanswered: 4, twice: 0 },
])('sees $name', async ({ each, unanswered, twice }) => {
  answers = each;
  const asker = createAsker(slack, ['누가?', '언제?'], () => performance.now());
  const start = performance.now();
  const asked = Array.from({ length: 4 }, () => asker.ask(start - 1000));
  if (each > 0) await Promise.all(asked);
  await asker.quiet(300);
  await slack.settled();
  if (each > 1) await slack.see.when(() => asker.twice() === twice);
  const { toAck, toAnswer } = asker.take();
  expect({ unanswered: asker.waiting(), twice: asker.twice(), asked: asker.asked() }).toEqual({
    unanswered,
    twice,
    asked: 4,
  });
  expect(toAck).toHaveLength(4);
  expect(toAnswer).toHaveLength(each > 0 ? 4 : 0);
  // From when they were due, a second before.
  expect(Math.min(...toAck, ...toAnswer)).toBeGreaterThan(1000);
  expect(asker.take()).toEqual({ toAck: [], toAnswer: [] });
  asker.stop();
});
