import { App } from '@slack/bolt';
import type { SlackConfig } from '../config';
import { appOptions } from './app-options';
import { type Connection, connect } from './connection';
import type { SlackDeps } from './deps';
import { every } from './every';
import { createInFlight } from './in-flight';
import { createInbox, type EventBody } from './inbox';
import { registerListeners } from './listeners';
import { createPeople } from './people';
import { createPosters } from './posters';
import { slackError } from './start-error';
import { createTaughtBots } from './taught-bots';
import { within } from './within';

export type { SlackDeps } from './deps';

/** The bot in Slack. */
export interface SlackApp {
  /** Resolves when questions are answered. @throws SlackStartError that says what to do. */
  start(): Promise<void>;
  /** Resolves when what has come in by now is done. */
  settled(): Promise<void>;
  /** Takes no more questions and waits for the answers under way, ten seconds at most. */
  stop(): Promise<void>;
}

/** Milliseconds. As long as Docker waits before it kills. */
const LAST_ANSWERS = 10_000;

/** Milliseconds between two looks for questions that were left undone: how long one waits after a crash, at most. */
const RECOVERY = 15_000;

/** Milliseconds between two looks for questions that are old enough to go. */
const SWEEP = 60 * 60 * 1000;

/** Builds the app and registers what it listens to; nothing is sent before `start`. */
export function createSlackApp(
  config: SlackConfig,
  deps: SlackDeps,
  connection: Connection = connect(config, deps.log),
): SlackApp {
  const { log, store } = deps;
  const app = new App(appOptions(config, connection, log));
  const inFlight = createInFlight();
  const people = createPeople(deps);
  const bots = createTaughtBots(deps);
  const posterOf = createPosters(config, log);
  const inbox = createInbox({ ...deps, people, bots, client: app.client, posterOf });
  // Bolt acknowledges an event before any listener or middleware sees it. What is not written down by then is lost
  // with the process; what cannot be written down is not acknowledged, and Slack delivers it again.
  const processEvent = app.processEvent.bind(app);
  app.processEvent = (event) =>
    inFlight.track(async () => {
      await inbox.record(event.body as EventBody).catch((error: unknown) => {
        log.error('A question could not be written down.', error);
        throw error;
      });
      try {
        await processEvent(event);
      } catch (error) {
        // It could not be acknowledged: the connection is gone. Slack sends it again, and this process has it already.
        await inbox.handle(event.body as EventBody);
        throw error;
      }
    });
  app.error(async (error) => log.error('Slack sent something that could not be handled.', error));
  registerListeners(app, { ...deps, people, bots, inbox });
  const recover = () => inFlight.track(inbox.recover);
  const sweep = () => store.sweep().catch((error: unknown) => log.error('Old questions could not be removed.', error));
  let callOff: (() => void)[] = [];

  return {
    async start() {
      await app.init().catch((error: unknown) => {
        throw slackError(error, 'SLACK_BOT_TOKEN', config.apiUrl);
      });
      await sweep();
      await connection.start(app);
      void recover();
      callOff = [every(RECOVERY, recover), every(SWEEP, sweep)];
    },
    settled: inFlight.settled,
    async stop() {
      for (const end of callOff) end();
      await connection.stop();
      await within(LAST_ANSWERS, inFlight.settled());
    },
  };
}
