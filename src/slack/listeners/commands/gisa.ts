import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Language } from '../../../bot';
import { answerQuestion } from '../../answer-question';
import { answerMessage } from '../../blocks/answer-message';
import { helpMessage } from '../../blocks/notice-message';
import { withPerson } from '../../conversations';
import type { ListenerDeps } from '../../deps';
import { readText } from '../../read-text';
import { replyOrApologise } from '../../reply';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** In which languages a text after the command asks for help; any other text is a question. */
const HELP: Readonly<Record<string, readonly Language[]>> = { '': ['ko', 'en'], help: ['en'], 도움말: ['ko'] };

/** `/gisa 질문` is answered to the person alone, wherever it is typed: the bot need not be a member there. */
export function createGisaListener(deps: ListenerDeps) {
  return async ({ command, ack, respond }: Args): Promise<void> => {
    await ack();
    const text = readText(command.text ?? '');
    const languages = Object.hasOwn(HELP, text.toLowerCase()) ? HELP[text.toLowerCase()] : undefined;
    await replyOrApologise(
      deps.log,
      (message) => respond({ ...message, response_type: 'ephemeral' }),
      () => {
        if (languages) return helpMessage(deps.bot.articles, languages);
        const answer = answerQuestion(deps, text, withPerson(command.channel_id, command.user_id));
        return answerMessage(answer, deps.bot.articles, { restate: true });
      },
    );
  };
}
