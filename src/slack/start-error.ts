import { webApi } from '@slack/bolt';
import { SLACK_API, type SlackVariable, WHERE_FOUND } from '../config';
import { GisabotError, reason } from '../errors';

/** The bot cannot begin its work in Slack. The message says what to do; `cause` is what was thrown. */
export class SlackStartError extends GisabotError {
  constructor(message: string, cause: unknown) {
    super('SLACK_START_FAILED', message, { cause });
  }
}

/** Slack's answers to a token that is wrong, gone, or of another kind. */
const REFUSALS = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
];

/** Says why a call made with the token `variable` failed. */
export function slackError(error: unknown, variable: SlackVariable, apiUrl = SLACK_API): SlackStartError {
  if (error instanceof webApi.WebAPIPlatformError && REFUSALS.includes(error.data.error)) {
    const message = `Slack does not accept ${variable} (${error.data.error}). Copy it again from https://api.slack.com/apps`;
    return new SlackStartError(`${message} under ${WHERE_FOUND[variable]}.`, error);
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    return new SlackStartError(`Slack at ${apiUrl} answers "${error.data.error}".`, error);
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return new SlackStartError(`Slack at ${apiUrl} answers HTTP ${error.statusCode}. Try again later.`, error);
  }
  const unreachable = `Slack cannot be reached at ${apiUrl} (${reason(error)}).`;
  return new SlackStartError(`${unreachable} Check the network, and SLACK_API_URL if it is set.`, error);
}

/** Says why the port cannot be opened. */
export function portError(error: unknown, port: number): SlackStartError {
  return new SlackStartError(`Port ${port} cannot be opened (${reason(error)}). Set PORT to one that is free.`, error);
}
