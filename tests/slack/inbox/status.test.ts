import { type Local, startLocalBot } from '../helpers/local';

describe('a status', () => {
  let local: Local;
  beforeEach(async () => {
    local = await startLocalBot();
  });
  afterEach(() => local.close());

  const statuses = () => local.slack.calls('assistant.threads.setStatus').map(({ args }) => args.status);

  test('is shown while an answer takes long, and taken away', async () => {
    local.slack.faults.api({ method: 'users.info', delay: 1500 });
    const { ts } = local.slack.as().say('general', '@gisabot 누구야?');
    const [status] = await local.slack.see.when(() => {
      const shown = local.slack.see.statuses();
      return shown.length > 0 && shown;
    });
    expect(status).toMatchObject({
      channel: 'C00GENERAL',
      threadTs: ts,
      status: expect.stringContaining('찾아보는 중'),
    });
    await local.replies('general', ts);
    expect(statuses().at(-1)).toBe('');
    expect(local.slack.see.statuses()).toEqual([]);
  });

  test('that cannot be shown keeps no answer from coming', async () => {
    local.slack.faults.api({ method: 'users.info', delay: 1500 });
    local.slack.faults.api({ method: 'assistant.threads.setStatus', error: 'fatal_error', times: 9 });
    const { ts } = local.slack.as().say('general', '@gisabot 누구야?');
    expect(await local.replies('general', ts)).toHaveLength(1);
  });
});
