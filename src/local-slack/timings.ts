/** How long Slack takes for what, in milliseconds. */
export interface Timings {
  /** For an app to acknowledge what it is sent. */
  readonly ack: number;
  /** Before each further delivery of an event that was not acknowledged. */
  readonly retries: readonly number[];
  /** Until a `trigger_id` is no longer good. */
  readonly trigger: number;
  /** Until a `response_url` is no longer good. */
  readonly responseUrl: number;
  /** Between two pings to a Socket Mode connection. */
  readonly ping: number;
  /** Until the address of a Socket Mode connection is no longer good. */
  readonly ticket: number;
  /** Until a status goes away by itself. */
  readonly status: number;
}

export const SLACK_TIMINGS: Timings = {
  ack: 3000,
  retries: [0, 60_000, 300_000],
  trigger: 3000,
  responseUrl: 30 * 60_000,
  ping: 10_000,
  ticket: 30_000,
  status: 120_000,
};
