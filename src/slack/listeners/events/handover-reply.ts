import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerDeps } from '../../deps';
import type { EventBody } from '../../inbox';

type Args = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** What a person answers to a question that was passed on is brought back to whoever asked. */
export function createHandoverReplyListener({ handoverReplies }: ListenerDeps) {
  return ({ body }: Args): Promise<void> => handoverReplies.handle(body as EventBody);
}
