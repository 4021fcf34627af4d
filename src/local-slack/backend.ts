import type { CallLog } from './api/call-log';
import type { Deliverer, Tickets } from './delivery';
import type { FaultBox } from './faults';
import type { Ids } from './ids';
import type { ResponseUrls, Triggers } from './interactions';
import type { Log } from './log';
import type { Manifest } from './manifest';
import type { Directory, Grant, Registration } from './oauth';
import type { Timers } from './timers';
import type { Workspace } from './workspace';

/** What the app proves who it is with in all workspaces, and what proves to it that Slack speaks. */
export interface Tokens {
  readonly app: string;
  /** Tells of the app's manifest. */
  readonly config: string;
  readonly verification: string;
}

/** All parts of a local Slack, as they know each other in one workspace. What is not that workspace's own is shared. */
export interface Backend {
  readonly workspace: Workspace;
  readonly manifest: Manifest;
  readonly firstQuestions: readonly string[];
  readonly tokens: Tokens;
  readonly grant: Grant;
  readonly directory: Directory;
  /** Left out where the app is in its one workspace from the beginning. */
  readonly registration?: Registration;
  readonly tickets: Tickets;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly deliver: Deliverer;
  readonly faults: FaultBox;
  readonly calls: CallLog;
  readonly ids: Ids;
  readonly timers: Timers;
  readonly log: Log;
  /** Without a slash at the end: `http://127.0.0.1:4000`. */
  readonly url: () => string;
}
