import { WebClient, type WebClientOptions } from '@slack/web-api';
import { type LocalSlack, type LocalSlackOptions, type Log, startLocalSlack } from '../../../src/local-slack';
import { FULL } from './manifest';
import { QUIET } from './quiet';

export interface Started {
  readonly slack: LocalSlack;
  /** With the bot's token. */
  readonly client: WebClient;
  /** What the local Slack logged. */
  readonly logged: string[];
}

const running: LocalSlack[] = [];

/** A local Slack in Socket Mode with the full manifest, stopped by `stopAll`. */
export async function start(options: Partial<LocalSlackOptions> = {}): Promise<Started> {
  const logged: string[] = [];
  const note = (message: string) => void logged.push(message);
  const log: Log = { info: note, warn: note, error: note };
  const slack = await startLocalSlack({ manifest: FULL, mode: 'socket', log, ...options });
  running.push(slack);
  return { slack, client: clientOf(slack), logged };
}

/** Slack's own client, as it is but for its retries. */
export function clientOf(slack: LocalSlack, token = slack.botToken, options: WebClientOptions = {}): WebClient {
  return new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: QUIET, ...options });
}

export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((slack) => slack.stop()));
}

/** What a call that fails answers. */
export async function refusal(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error: unknown = await call.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  if (error instanceof Error && 'data' in error) return error.data as Record<string, unknown>;
  throw error;
}
