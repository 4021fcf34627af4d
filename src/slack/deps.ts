import type { Bot } from '../bot';
import type { Log } from '../log';
import type { Store } from '../store';
import type { Inbox } from './inbox';

/** What the Slack room is given from outside. */
export interface SlackDeps {
  readonly bot: Bot;
  /** Open; whoever gave it closes it. */
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** What the listeners share within one running app. */
export interface ListenerDeps extends SlackDeps {
  readonly inbox: Inbox;
}
