import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { eventId } from '../../../store';
import { ask } from '../../ask';
import { ephemeral } from '../../blocks/ephemeral';
import type { ListenerDeps } from '../../deps';
import { directChannel } from '../../direct-channel';
import { placeOfPress } from '../../place-of-press';
import { publishHome } from '../../publish-home';

export type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/**
 * A question on a button is answered where the button is: in its thread, beside it in a direct message, to the person
 * alone where only they see the button; from the Home tab in the direct message.
 */
export function createAskNextListener(deps: ListenerDeps) {
  return async ({ ack, action, body, client, context, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const pressed = placeOfPress(body);
    const team = context.teamId;
    if (!pressed || !team || !action.value) {
      deps.log.warn('A question was pressed where it cannot be answered.');
      return;
    }
    const { id: user } = body.user;
    const question = { id: eventId(team, body.trigger_id), team, user, text: action.value };
    switch (pressed.kind) {
      case 'home':
        await ask(deps, { ...question, channel: await directChannel(client, user), place: 'home' });
        // Whoever stays there sees that it was answered.
        return publishHome(deps, client, { team, user });
      case 'ephemeral': {
        const { channel, thread } = pressed;
        return ask(
          deps,
          { ...question, channel, place: 'button', responseUrl: body.response_url },
          thread === undefined
            ? undefined
            : async (message) => {
                await respond(ephemeral(message, thread));
                return undefined;
              },
        );
      }
      case 'message': {
        const { channel, root, direct } = pressed;
        const thread = direct ? pressed.thread : root;
        return ask(deps, { ...question, channel, place: 'button', ...(thread && { thread }) });
      }
    }
  };
}
