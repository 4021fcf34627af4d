import type { ListenerDeps } from '../../deps';
import type { EventBody } from '../../inbox';

/** Works on the question that a message or a mention brought. It was written down before Slack was told it is here. */
export function createMessageListener({ inbox }: ListenerDeps) {
  return async ({ body }: { readonly body: object }): Promise<void> => inbox.handle(body as EventBody);
}
