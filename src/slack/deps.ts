import type { Bot } from '../bot';
import type { Log } from '../log';
import type { Conversations } from './conversations';
import type { Seen } from './seen';

/** What the Slack room is given from outside. */
export interface SlackDeps {
  readonly bot: Bot;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** What the listeners share within one running app. */
export interface ListenerDeps {
  readonly bot: Bot;
  readonly log: Log;
  readonly seen: Seen;
  readonly conversations: Conversations;
}
