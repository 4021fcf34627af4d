import type { Bot, Guide } from '../bot';
import type { Log } from '../log';
import type { Store } from '../store';
import type { Inbox } from './inbox';
import type { People } from './people';

/** What the Slack room is given from outside. */
export interface SlackDeps {
  readonly bot: Bot;
  readonly guide: Guide;
  /** Open; whoever gave it closes it. */
  readonly store: Store;
  /** User ids of those who settle things for the workspace; none: its admins and owners. */
  readonly maintainers?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** What the listeners share within one running app. */
export interface ListenerDeps extends SlackDeps {
  readonly people: People;
  readonly inbox: Inbox;
}
