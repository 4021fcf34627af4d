import type { webApi } from '@slack/bolt';
import type { SlackConfig } from '../config';
import { type SlackWatch, watched } from './watch';

/** Milliseconds. Slack answers within one second; after ten a request is lost. */
export const TIMEOUT = 10_000;

/** About eight seconds in all: it outlives a hiccup, and a start without a network still fails soon. */
const FEW_TRIES = { retries: 4, minTimeout: 200, factor: 3 };

/** A lost connection is sought again until it is there, every half minute in the end: giving up ends the process. */
const ENDLESS_TRIES = { forever: true, retries: 10, minTimeout: 1000, factor: 2, maxTimeout: 30_000 };

/**
 * Options for one Web API client; Bolt changes them, so each client gets its own. A rate limit makes the client wait,
 * answers to other channels with it: late is better than never.
 */
export function clientOptions({ apiUrl }: SlackConfig, watch?: SlackWatch): webApi.WebClientOptions {
  return { ...(apiUrl && { slackApiUrl: apiUrl }), retryConfig: FEW_TRIES, timeout: TIMEOUT, fetch: slackFetch(watch) };
}

/**
 * For the client that posts answers. What it did not hear back from may be posted all the same, so that others decide
 * whether to try again; and what it is told to wait for must not go out later unasked.
 */
export function postingOptions(config: SlackConfig, watch?: SlackWatch): webApi.WebClientOptions {
  return { ...clientOptions(config, watch), retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
}

/** For the client that opens Socket Mode connections: never set `headers` here, the app token goes in them. */
export function connectionOptions(config: SlackConfig, watch?: SlackWatch): webApi.WebClientOptions {
  return { ...clientOptions(config, watch), retryConfig: ENDLESS_TRIES };
}

/** Bolt's `respond` takes the client's fetch but not its timeout. */
export function slackFetch(watch?: SlackWatch): (...args: Parameters<webApi.FetchFunction>) => Promise<Response> {
  return watched((url, init) => fetch(url, { signal: AbortSignal.timeout(TIMEOUT), ...init }), watch);
}
