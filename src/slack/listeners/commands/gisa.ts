import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Language } from '../../../bot';
import { eventId } from '../../../store';
import { helpMessage } from '../../blocks/notice-message';
import type { ListenerDeps } from '../../deps';
import { readText } from '../../read-text';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** In which languages a text after the command asks for help; any other text is a question. */
const HELP: Readonly<Record<string, readonly Language[]>> = { '': ['ko', 'en'], help: ['en'], 도움말: ['ko'] };

/** `/gisa 질문` is answered to the person alone, wherever it is typed: the bot need not be a member there. */
export function createGisaListener({ bot, inbox, log }: ListenerDeps) {
  return async ({ command, ack, respond }: Args): Promise<void> => {
    const text = readText(command.text ?? '');
    const languages = Object.hasOwn(HELP, text.toLowerCase()) ? HELP[text.toLowerCase()] : undefined;
    if (languages) {
      await ack();
      await respond({ ...helpMessage(bot.articles, languages), response_type: 'ephemeral' }).catch((error: unknown) =>
        log.error('The help could not be sent.', error),
      );
      return;
    }
    const id = eventId(command.team_id, command.trigger_id);
    await inbox.receive({
      id,
      team: command.team_id,
      channel: command.channel_id,
      user: command.user_id,
      place: 'command',
      text,
      responseUrl: command.response_url,
    });
    await ack();
    await inbox.work(id);
  };
}
