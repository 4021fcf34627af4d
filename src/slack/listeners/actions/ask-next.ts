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
 * alone where only they see the button or the channel wants it so; from the Home tab in the direct message.
 */
export function createAskNextListener(deps: ListenerDeps) {
  return async ({ ack, action, body, client, context, respond }: ButtonArgs): Promise<void> => {
    const pressed = placeOfPress(body);
    const team = context.teamId;
    if (!pressed || !team || !action.value) {
      deps.log.warn('A question was pressed where it cannot be answered.');
      return ack();
    }
    const { id: user } = body.user;
    const question = { id: eventId(team, body.trigger_id), team, user, text: action.value };
    if (pressed.kind === 'home') {
      await ask(deps, ack, { ...question, channel: await directChannel(client, user), place: 'home' });
      // Whoever stays there sees that it was answered.
      return publishHome(deps, client, { team, user });
    }
    const { kind, channel, thread } = pressed;
    if (kind === 'message' && (pressed.direct || (await isPublic(deps, team, channel)))) {
      const under = pressed.direct ? thread : pressed.root;
      return ask(deps, ack, { ...question, channel, place: 'button', ...(under && { thread: under }) });
    }
    const alone = { ...question, channel, place: 'button', responseUrl: body.response_url } as const;
    if (thread === undefined) return ask(deps, ack, alone);
    // The address alone would not say which thread.
    return ask(deps, ack, alone, async (message) => {
      await respond(ephemeral(message, thread));
      return undefined;
    });
  };
}

async function isPublic({ store }: ListenerDeps, team: string, channel: string): Promise<boolean> {
  return (await store.settings.channel(team, channel)).audience === 'public';
}
