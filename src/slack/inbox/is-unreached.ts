import { RespondError, webApi } from '@slack/bolt';
import { slackSaid } from '../slack-said';
import { ResponseUrlError } from './send-answer';

/** Errors of Slack's own that it answers with 200; of some it says that the call may have done its work all the same. */
const TROUBLE: readonly (string | undefined)[] = [
  'fatal_error',
  'internal_error',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
];

/** Whether an error says that Slack could not be reached, or was in trouble: later it may go well. */
export function isUnreached(error: unknown): boolean {
  if (error instanceof RespondError) return error.statusCode === 429 || error.statusCode >= 500;
  return (
    error instanceof webApi.WebAPIRequestError ||
    error instanceof webApi.WebAPIHTTPError ||
    error instanceof webApi.WebAPIRateLimitedError ||
    error instanceof ResponseUrlError ||
    TROUBLE.includes(slackSaid(error))
  );
}
