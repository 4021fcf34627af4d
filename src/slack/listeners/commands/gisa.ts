import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { eventId } from '../../../store';
import { ask } from '../../ask';
import { ephemeral } from '../../blocks/ephemeral';
import type { Message } from '../../blocks/message';
import type { ListenerDeps } from '../../deps';
import { readText } from '../../read-text';
import { replyOrApologise } from '../../reply';
import { openSettings } from '../../settings';
import { forget, readSubcommand, tell } from './subcommands';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/gisa 질문` is answered to the person alone, wherever it is typed: the bot need not be a member there. */
export function createGisaListener(deps: ListenerDeps) {
  return async ({ command, ack, respond, client, context }: Args): Promise<void> => {
    const text = readText(command.text ?? '');
    const { user_id: user, channel_id: channel, trigger_id } = command;
    const team = context.teamId ?? command.team_id;
    const send = (message: Message) => respond(ephemeral(message));
    const subcommand = readSubcommand(text);
    if (!subcommand) {
      const id = eventId(team, trigger_id);
      return ask(deps, ack, { id, team, channel, user, place: 'command', text, responseUrl: command.response_url });
    }
    await ack();
    await replyOrApologise(deps.log, send, async () => {
      const { language } = await deps.people.profile(client, { team, user });
      if (subcommand === 'settings') return openSettings(deps, client, { team, user, channel, trigger: trigger_id });
      if (subcommand === 'forget') return forget(deps, { team, user }, language);
      return tell(subcommand, deps, language);
    });
  };
}
