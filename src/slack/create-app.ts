import { App, type ReceiverEvent } from '@slack/bolt';
import type { SlackConfig } from '../config';
import { within } from '../within';
import { appOptions } from './app-options';
import { type Connection, connect } from './connection';
import type { SlackDeps } from './deps';
import { every } from './every';
import { createExpected } from './expected';
import { createHandoverReplies } from './handover-replies';
import { createInFlight } from './in-flight';
import { createInbox, type EventBody, readEvent } from './inbox';
import { installerOptions } from './install';
import { registerListeners } from './listeners';
import { createPeople } from './people';
import { slackError } from './start-error';
import { StoppingError } from './stopping-error';
import { createTaughtBots } from './taught-bots';
import { withAck } from './with-ack';
import { createReception, installedWorkspaces, oneWorkspace } from './workspaces';

export type { SlackDeps } from './deps';

/** The bot in Slack. */
export interface SlackApp {
  /** Resolves when questions are answered. @throws SlackStartError that says what to do. */
  start(): Promise<void>;
  /** Resolves when what has come in by now is done. */
  settled(): Promise<void>;
  /** Whether Slack's events come in. */
  connected(): boolean;
  /**
   * Takes no more questions and waits for what is under way. What is not done in time is left to others, or to the next
   * start, and `left` names it.
   * @param patience milliseconds; ten seconds, if left out
   * @param hurry aborted: nothing is waited for any longer
   */
  stop(patience?: number, hurry?: AbortSignal): Promise<void>;
  /** The ids of questions that were begun and are not done. */
  left(): string[];
}

const PATIENCE = 10_000;

/** Milliseconds in which what has come in is acknowledged: it takes a write to the database. */
const LAST_ACKS = 500;

/** Milliseconds for giving back what is left, with a database that may be the reason for it. */
const GIVING_BACK = 1000;

/** Milliseconds between two looks for questions that were left undone: how long one waits after a crash, at most. */
const RECOVERY = 15_000;

/** Milliseconds between two looks for questions that are old enough to go. */
const SWEEP = 60 * 60 * 1000;

/** The id of the question that an event brings, if it brings one. */
const questionIn = (body: unknown): string | undefined => readEvent(body as EventBody)?.message.id;

/** What a connection is made with besides its config. */
function connecting(config: SlackConfig, { scopes = [], ...deps }: SlackDeps) {
  const { watch } = deps;
  const installing = config.installer && installerOptions(config, { ...deps, scopes });
  return { ...(watch && { watch }), ...(installing && { installing }) };
}

/** Builds the app and registers what it listens to; nothing is sent before `start`. */
export function createSlackApp(
  config: SlackConfig,
  deps: SlackDeps,
  connection: Connection = connect(config, deps.log, connecting(config, deps)),
): SlackApp {
  const { log, store, watch } = deps;
  const app = new App(appOptions(config, connection, log, watch));
  const inFlight = createInFlight();
  const acks = createExpected();
  let stopping = false;
  const people = createPeople(deps);
  const bots = createTaughtBots(deps);
  const workspaces = config.installer ? installedWorkspaces(config, deps) : oneWorkspace(config, app.client, deps);
  const inbox = createInbox({ ...deps, people, bots, workspaces });
  const handoverReplies = createHandoverReplies({ store, people, workspaces, log, now: deps.now });
  const takeIn = createReception({ store, workspaces, bots, log }, [inbox, handoverReplies]);
  // Bolt acknowledges an event before any listener or middleware sees it. What is not written down by then is lost
  // with the process; what cannot be written down is not acknowledged, and Slack delivers it again.
  const processEvent = app.processEvent.bind(app);
  app.processEvent = (event) =>
    inFlight.track(async () => {
      if (stopping) throw new StoppingError();
      const start = performance.now();
      const acked = acks.expect();
      const acknowledged = () => {
        acked();
        watch?.acknowledged(performance.now() - start);
      };
      try {
        await take(withAck(event, acknowledged));
      } finally {
        acked();
      }
    });
  const take = async (event: ReceiverEvent) => {
    const wanted = await takeIn(event.body).catch((error: unknown) => {
      log.error('A question could not be written down.', error, { question: questionIn(event.body) });
      throw error;
    });
    if (!wanted) return event.ack();
    try {
      await processEvent(event);
    } catch (error) {
      // It could not be acknowledged: the connection is gone. Slack sends it again, and this process has it already.
      await inbox.handle(event.body as EventBody);
      throw error;
    }
  };
  app.error(async (error) => log.error('Slack sent something that could not be handled.', error));
  registerListeners(app, { ...deps, people, bots, inbox, workspaces, handoverReplies });
  const recover = () => inFlight.track(() => Promise.all([inbox.recover(), handoverReplies.recover()]));
  const sweep = () => store.sweep().catch((error: unknown) => log.error('Old questions could not be removed.', error));
  let callOff: (() => void)[] = [];

  return {
    async start() {
      await app.init().catch((error: unknown) => {
        throw slackError(error, 'SLACK_BOT_TOKEN', config.apiUrl);
      });
      if (config.installer) for (const error of await store.installations.renewSeals()) log.error(error.message);
      await sweep();
      await connection.start(app);
      void recover();
      callOff = [every(RECOVERY, recover), every(SWEEP, sweep)];
    },
    settled: inFlight.settled,
    connected: connection.isOpen,
    async stop(patience = PATIENCE, hurry) {
      for (const end of callOff) end();
      inbox.close();
      // Over a WebSocket, what has come in cannot be acknowledged once it is closed.
      await within(LAST_ACKS, acks.settled(), hurry);
      stopping = true;
      await within(patience, Promise.all([connection.stop(), inFlight.settled()]), hurry);
      await within(GIVING_BACK, inbox.giveBack());
    },
    left: inbox.left,
  };
}
