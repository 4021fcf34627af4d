import type { RecordedCall } from './api/call-log';
import type { Faults } from './faults';
import type { Actor, Observer } from './people';
import type { Person } from './workspace';

/** A running local Slack: a workspace of its own with one app in it. */
export interface LocalSlack {
  /** Of the page: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Of the Web API, with a slash at the end, as Slack's clients take it. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** What an app needs to know, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  readonly bot: { readonly user: string; readonly name: string };
  /** Everybody in the workspace, bots too. */
  readonly people: readonly Person[];
  /** Somebody who does things, by id or name; the first person, if left out. */
  as(who?: string): Actor;
  /** What is to be seen. */
  readonly see: Observer;
  readonly faults: Faults;
  /** The last thousand calls of the Web API and of response URLs (`response_url`), oldest first. */
  calls(method?: string): readonly RecordedCall[];
  /** Socket Mode connections that are open. */
  connections(): number;
  /** Resolves when nothing is on its way to the app. */
  settled(): Promise<void>;
  /** Resolves when all connections are closed: within half a second. */
  stop(): Promise<void>;
}
