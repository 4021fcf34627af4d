import { type Harness, startHarness } from './helpers/harness';
import { directMessage } from './helpers/payloads';

describe('createSlackApp', () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness();
  });
  afterEach(() => slack.close());

  test('asks Slack once who it is, and says nothing by itself', () => {
    expect(slack.api.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  test('stopping waits for the answers under way', async () => {
    const received = slack.receive(directMessage());
    await slack.app.stop();
    expect(slack.api.sent()).toHaveLength(1);
    await received;
  });

  test('what is no Slack payload is not answered', async () => {
    await slack.receive({ hello: 'there' });
    expect(slack.api.sent()).toEqual([]);
    expect(slack.logged).toMatchObject([{ level: 'warn' }]);
  });
});
