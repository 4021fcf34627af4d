import { messageId } from '../../src/store';
import { type Local, startLocalBot, TEAM } from '../slack/helpers/local';

describe('while Slack is in trouble', () => {
  let local: Local;
  beforeAll(async () => {
    local = await startLocalBot();
  });
  afterAll(() => local.close());

  test('a question waits, and is answered when Slack is back', async () => {
    // One more than the client itself tries.
    local.slack.faults.api({ method: 'chat.postMessage', status: 500, times: 5 });
    const { ts } = local.slack.as('alex').say('general', '@gisabot 누가 합류했나?');
    await local.quiet();
    const id = messageId({ team: TEAM, channel: 'C00GENERAL', ts });
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'received' });
    local.clock.ahead = 6000;
    const app = await local.connect();
    await app.settled();
    expect(await local.replies('general', ts)).toHaveLength(1);
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered' });
  }, 60_000);

  test('a dropped connection loses no question', async () => {
    const roots: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      roots.push(local.slack.as('alex').say('general', `@gisabot ${n}번 질문?`).ts);
      if (n % 4 === 0) local.slack.faults.dropSockets();
    }
    for (const root of roots) expect(await local.replies('general', root)).toHaveLength(1);
  }, 60_000);
});
