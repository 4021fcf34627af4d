import { App } from '@slack/bolt';
import type { Bot, Guide } from '../bot';
import type { SlackConfig } from '../config';
import type { Log } from '../log';
import { appOptions } from './app-options';
import { answerMessage } from './blocks/answer-message';
import { message } from './blocks/message';
import { connect } from './connection';
import type { SlackApp } from './create-app';
import { OWN_LIMITS } from './limits';
import { readText } from './read-text';

/**
 * What `createSlackApp` is measured against: one listener that answers mentions, and forgets each at once. What comes
 * twice it answers twice.
 * @param asked for the answer and for what to ask next; if left out, a constant is posted
 */
export function createBareApp(
  config: SlackConfig,
  log: Log,
  asked?: { readonly bot: Bot; readonly guide: Guide },
): Pick<SlackApp, 'start' | 'stop'> {
  const connection = connect(config, log);
  const app = new App(appOptions(config, connection, log));
  app.event('app_mention', async ({ event, context, say }) => {
    const id = `${event.channel}:${event.ts}`;
    await say({ ...reply(readText(event.text, context.botUserId), id), thread_ts: event.thread_ts ?? event.ts });
  });
  const reply = (question: string, id: string) => {
    if (!asked) return message('!', []);
    const answer = asked.bot.ask(question);
    const next = asked.guide.followUps(answer, OWN_LIMITS.suggestions);
    return answerMessage(answer, asked.bot.articles, { id, next });
  };
  return {
    async start() {
      await app.init();
      await connection.start(app);
    },
    stop: connection.stop,
  };
}
