import type { Json } from '../json';

/** Something for the app, in the form of a Socket Mode envelope. */
export interface Delivery {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
  /** Whether the acknowledgement may hold an answer. */
  readonly acceptsResponse: boolean;
}

/** Which delivery of the same thing it is: `num` is 0 the first time; `reason` says why the last was not the last. */
export interface Attempt {
  readonly num: number;
  readonly reason: string;
}

/** What became of it. `response` is what the app answered, if anything: a JSON value, or text. */
export type Outcome =
  | { readonly acked: true; readonly response?: unknown }
  | { readonly acked: false; readonly reason: string; readonly final?: boolean };

/** The way to the app. */
export interface Transport {
  /** Why a delivery failed whose acknowledgement did not come. */
  readonly timeoutReason: string;
  /** Resolves when the app has acknowledged, or did not in time. Never rejects. */
  send(delivery: Delivery, attempt: Attempt): Promise<Outcome>;
}
