import type { Log } from './log';
import type { Timings } from './timings';

/** The app is installed by workspaces; until then it is in none. */
export interface OAuthOptions {
  /** Where Slack leads back to: `http://127.0.0.1:3000/slack/oauth_redirect`. */
  readonly redirectUrl: string;
  /** Workspaces besides the first, with the same people and channels in each. */
  readonly workspaces?: readonly { readonly id: string; readonly name: string }[];
}

export interface LocalSlackOptions {
  /** The app's manifest, parsed from YAML or JSON. */
  readonly manifest: unknown;
  /** How the app gets its events: over a WebSocket that it opens, or as signed requests to `requestUrl`. */
  readonly mode: 'socket' | 'http';
  /** Needed in the mode `http`; everything is posted there: `http://127.0.0.1:3000/slack/events`. */
  readonly requestUrl?: string;
  /** Left out: the app is in the one workspace that there is. */
  readonly oauth?: OAuthOptions;
  /** 0, the default: any that is free. */
  readonly port?: number;
  /** Made up, if left out. */
  readonly signingSecret?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** At least 0, below 1. */
  readonly random?: () => number;
  /** Slack's own, but for these. */
  readonly timings?: Partial<Timings>;
  /** What the page offers to ask the bot where nothing has been said yet, beside the app's own prompts. */
  readonly firstQuestions?: readonly string[];
  /** Messages of a channel that are kept, of which the oldest go; all, if left out. */
  readonly kept?: number;
  /** Silent, if left out. */
  readonly log?: Log;
}
