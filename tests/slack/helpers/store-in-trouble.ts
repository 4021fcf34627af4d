import { messageId, type Store } from '../../../src/store';
import { startLocalBot, TEAM } from './local';

/** A database that can be brought into trouble, and out of it again. */
export interface Trouble {
  open(now: () => number): Promise<Store>;
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** Slack's are at once, a minute and five minutes later. */
const REDELIVERED = { timings: { retries: Array(100).fill(100) } };

/** Longer than what a page of a database may still have room for. */
const QUESTION = `@gisabot 누가 합류했나? ${'그리고 '.repeat(600)}`;

/** A question that cannot be written down is not acknowledged; once it can, Slack has delivered it again. */
export async function expectAnsweredAfter({ open, begin, end }: Trouble, mode: 'socket' | 'http'): Promise<void> {
  const local = await startLocalBot({ mode, open, slack: REDELIVERED });
  try {
    const ask = () => local.slack.as('alex').say('general', QUESTION).ts;
    const before = ask();
    expect(await local.replies('general', before)).toHaveLength(1);
    await begin();
    const during = ask();
    const failed = () => local.logged.filter(({ message }) => message === 'A question could not be written down.');
    while (failed().length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(failed()[0]).toMatchObject({ level: 'error', error: { code: 'STORE_FAILED' } });
    expect(local.slack.see.thread('general', during)).toHaveLength(1);
    await end();
    expect(await local.replies('general', during)).toHaveLength(1);
    const id = messageId({ team: TEAM, channel: 'C00GENERAL', ts: during });
    expect(await local.store.questions.find(id)).toMatchObject({ state: 'answered', attempts: 1 });
    expect(await local.replies('general', ask())).toHaveLength(1);
  } finally {
    await local.close();
  }
}
