import { App } from '@slack/bolt';
import type { Bot } from '../bot';
import type { SlackConfig } from '../config';
import type { Log } from '../log';
import { message } from './blocks/message';
import { boltLog } from './bolt-log';
import { clientOptions } from './client-options';
import { composeAnswer } from './compose-answer';
import { connect } from './connection';
import type { SlackApp } from './create-app';
import { readText } from './read-text';

/**
 * What `createSlackApp` is measured against: one listener that answers mentions, and forgets each at once. What comes
 * twice it answers twice.
 * @param bot asked for the answer; if left out, a constant is posted
 */
export function createBareApp(config: SlackConfig, log: Log, bot?: Bot): Pick<SlackApp, 'start' | 'stop'> {
  const connection = connect(config, log);
  const app = new App({
    token: config.botToken,
    receiver: connection.receiver,
    clientOptions: clientOptions(config),
    logger: boltLog(log),
    convoStore: false,
    deferInitialization: true,
  });
  app.event('app_mention', async ({ event, context, say }) => {
    const id = `${event.channel}:${event.ts}`;
    const answer = bot?.ask(readText(event.text, context.botUserId));
    const reply = bot && answer ? composeAnswer(bot, { id, place: 'mention', ts: event.ts }, answer) : message('!', []);
    await say({ ...reply, thread_ts: event.thread_ts ?? event.ts });
  });
  return {
    async start() {
      await app.init();
      await connection.start(app);
    },
    stop: connection.stop,
  };
}
