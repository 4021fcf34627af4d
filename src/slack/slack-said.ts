import { webApi } from '@slack/bolt';

/** The code with which Slack refused a call, such as `channel_not_found`; undefined where it gave no answer at all. */
export function slackSaid(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}
