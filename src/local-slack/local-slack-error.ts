/**
 * What went wrong:
 * - `PORT_UNAVAILABLE`: the port is in use or not allowed; `cause` is what the system said.
 * - `MANIFEST_INVALID`: the manifest lacks something or says it in the wrong form.
 * - `OPTION_MISSING`: an option that the chosen mode needs was not given.
 * - `NOT_POSSIBLE`: a person tries what Slack's own client would not let them do, such as pressing a button that is gone.
 * - `STOPPED`: something was waited for when the local Slack was stopped.
 */
export type LocalSlackErrorCode =
  | 'PORT_UNAVAILABLE'
  | 'MANIFEST_INVALID'
  | 'OPTION_MISSING'
  | 'NOT_POSSIBLE'
  | 'STOPPED';

export class LocalSlackError extends Error {
  readonly code: LocalSlackErrorCode;

  constructor(code: LocalSlackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalSlackError';
    this.code = code;
  }
}

export function notPossible(message: string): LocalSlackError {
  return new LocalSlackError('NOT_POSSIBLE', message);
}
