import type { App, Authorize, Receiver } from '@slack/bolt';

/** Milliseconds for an orderly close. Without it a peer that is gone holds a stop up for 30 s and more. */
export const CLOSING = 2000;

/** The way by which Slack's events come in. */
export interface Connection {
  /** Handed to Bolt's App. */
  readonly receiver: Receiver;
  /** Where several workspaces install the app and the receiver itself does not know them. */
  readonly authorize?: Authorize<boolean>;
  /** Lets events in. @throws SlackStartError where Slack or the machine refuses. */
  start(app: App): Promise<void>;
  /** Whether events come in. */
  isOpen(): boolean;
  /** Lets no more events in. Resolves when the connection is closed, or will not close. */
  stop(): Promise<void>;
}
