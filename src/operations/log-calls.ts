import type { Log } from '../log';
import type { SlackWatch } from '../slack';

/** A line for each call of Slack: its method and how long it took, nothing of what was sent. */
export function logCalls(log: Log): SlackWatch {
  return {
    acknowledged: () => undefined,
    called: ({ method, milliseconds, trouble }) =>
      log.debug('Slack called.', { method, ms: Math.round(milliseconds), trouble }),
  };
}
