/** No Slack: the bot in a local stand-in for it, whose page is on `port`; without one, on any that is free. */
export interface LocalConfig {
  readonly mode: 'local';
  readonly maintainers?: readonly string[];
  readonly port?: number;
}

/** The app as several workspaces install it, by a page of the bot's own. */
export interface InstallerConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what proves that an installation was begun here. */
  readonly stateSecret: string;
  /** Of the page; in HTTP mode, where Slack's events come in, too. */
  readonly port: number;
}

/** One workspace, by its token; or those that install the app. */
type Access =
  | { readonly botToken: string; readonly installer?: undefined }
  | { readonly botToken?: undefined; readonly installer: InstallerConfig };

interface SlackSettings {
  /** The Web API's base URL, where it is not Slack's own. */
  readonly apiUrl?: string;
  /** User ids of those who may settle things for the workspace; its admins and owners, if left out. */
  readonly maintainers?: readonly string[];
}

/** Slack's events come over a WebSocket that the bot opens: no public address is needed. */
export type SocketConfig = SlackSettings & Access & { readonly mode: 'socket'; readonly appToken: string };

/** Slack's events come as signed requests to `/slack/events` on `port`. */
export type HttpConfig = SlackSettings &
  Access & { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

export type SlackConfig = SocketConfig | HttpConfig;
export type Config = LocalConfig | SlackConfig;
