import { App } from '@slack/bolt';
import type { SlackConfig } from '../config';
import { boltLog } from './bolt-log';
import { clientOptions } from './client-options';
import { type Connection, connect } from './connection';
import { createConversations } from './conversations';
import type { SlackDeps } from './deps';
import { createInFlight } from './in-flight';
import { registerListeners } from './listeners';
import { createSeen } from './seen';
import { slackError } from './start-error';
import { within } from './within';

export type { SlackDeps } from './deps';

/** The bot in Slack. */
export interface SlackApp {
  /** Resolves when questions are answered. @throws SlackStartError that says what to do. */
  start(): Promise<void>;
  /** Takes no more questions and waits for the answers under way, ten seconds at most. */
  stop(): Promise<void>;
}

/** Milliseconds. As long as Docker waits before it kills. */
const LAST_ANSWERS = 10_000;

/** Builds the app and registers what it listens to; nothing is sent before `start`. */
export function createSlackApp(
  config: SlackConfig,
  { bot, now, log }: SlackDeps,
  connection: Connection = connect(config, log),
): SlackApp {
  const app = new App({
    token: config.botToken,
    receiver: connection.receiver,
    clientOptions: clientOptions(config),
    logger: boltLog(log),
    convoStore: false,
    // Otherwise the constructor itself calls Slack, and a bad token ends the process with an unhandled rejection.
    deferInitialization: true,
  });
  const inFlight = createInFlight();
  // From its first step: Bolt acknowledges an event before any listener or middleware sees it.
  const processEvent = app.processEvent.bind(app);
  app.processEvent = (event) => inFlight.track(() => processEvent(event));
  app.error(async (error) => log.error('Slack sent something that could not be handled.', error));
  registerListeners(app, { bot, log, seen: createSeen(), conversations: createConversations(now) });

  return {
    async start() {
      await app.init().catch((error: unknown) => {
        throw slackError(error, 'SLACK_BOT_TOKEN', config.apiUrl);
      });
      await connection.start(app);
    },
    async stop() {
      await connection.stop();
      await within(LAST_ANSWERS, inFlight.settled());
    },
  };
}
