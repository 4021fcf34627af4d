import type { RecordedCall } from './api/call-log';
import type { Faults } from './faults';
import type { Actor, Observer } from './people';
import type { Person } from './workspace';

/** A workspace, and whether the app is in it. */
export interface LocalWorkspace {
  readonly team: string;
  /** The token that the app has there now, if any. */
  token(): string | undefined;
  readonly bot: { readonly user: string; readonly name: string };
  /** Everybody in the workspace, bots too. */
  readonly people: readonly Person[];
  /** Somebody who does things, by id or name; the first person, if left out. */
  as(who?: string): Actor;
  /** What is to be seen. */
  readonly see: Observer;
  /** Somebody removes the app. */
  uninstall(): void;
}

/** A running local Slack: a workspace of its own with one app in it, and others that install it where that is asked. */
export interface LocalSlack extends Omit<LocalWorkspace, 'token'> {
  /** Of the page: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Of the Web API, with a slash at the end, as Slack's clients take it. */
  readonly apiUrl: string;
  /** Of the first workspace; empty while the app is not installed there. */
  readonly botToken: string;
  readonly appToken: string;
  /** An app configuration token, by which the app's manifest can be read. */
  readonly configToken: string;
  readonly signingSecret: string;
  /** What an app needs to know, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  /** A workspace by its id. @throws LocalSlackError `NOT_POSSIBLE` where there is no such. */
  workspace(team: string): LocalWorkspace;
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
