import { type Local, startLocalBot } from '../helpers/local';
import { createTestBot } from '../helpers/test-bot';

const QUESTIONS = 10;

describe.each(['socket', 'http'] as const)('questions that come all at once (%s)', (mode) => {
  let local: Local;
  let acknowledged = 0;
  const seenByQuestion: number[] = [];
  beforeAll(async () => {
    const bot = createTestBot(() => {
      seenByQuestion.push(acknowledged);
      return {};
    });
    local = await startLocalBot({ mode, bot });
    local.slack.see.changes(({ type }) => {
      if (type === 'acknowledged') acknowledged += 1;
    });
  });
  afterAll(() => local.close());

  test('are acknowledged before the last of them is thought about', async () => {
    for (let n = 0; n < QUESTIONS; n += 1) local.slack.as('alex').say('general', `@gisabot ${n}번 질문?`);
    await local.slack.settled();
    await local.quiet();
    expect(seenByQuestion).toHaveLength(QUESTIONS);
    // A mention comes as two events.
    expect(seenByQuestion.at(-1)).toBeGreaterThanOrEqual(QUESTIONS);
  });
});
