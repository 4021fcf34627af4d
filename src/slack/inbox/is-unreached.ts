import { webApi } from '@slack/bolt';
import { ResponseUrlError } from './send-answer';

/** Whether an error says that Slack could not be reached, or was in trouble: later it may go well. */
export function isUnreached(error: unknown): boolean {
  return (
    error instanceof webApi.WebAPIRequestError ||
    error instanceof webApi.WebAPIHTTPError ||
    error instanceof webApi.WebAPIRateLimitedError ||
    error instanceof ResponseUrlError
  );
}
