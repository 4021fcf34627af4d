import type { Log } from './log';
import type { Timings } from './timings';

export interface LocalSlackOptions {
  /** The app's manifest, parsed from YAML or JSON. */
  readonly manifest: unknown;
  /** How the app gets its events: over a WebSocket that it opens, or as signed requests to `requestUrl`. */
  readonly mode: 'socket' | 'http';
  /** Needed in the mode `http`; everything is posted there: `http://127.0.0.1:3000/slack/events`. */
  readonly requestUrl?: string;
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
