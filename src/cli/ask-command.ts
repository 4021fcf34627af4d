import type { Answer, Bot } from '../bot';
import { answerJson } from './answer-json';
import { answerLines } from './batch';
import type { Io } from './io';
import { Output } from './output';
import { parseOptions } from './parse-options';
import { plainAnswer } from './plain-answer';
import { startTerminal } from './terminal';
import { why as explain } from './why';

export const ASK_USAGE = `Usage: ask [--why] [--json] [QUESTION...]
  QUESTION  asked once; without one: a prompt in a terminal, else standard input, one question a line
  --why     says also why the answer is what it is
  --json    answers as JSON, one a line; a line of standard input may be {"text":"…","conversation":"t1"}`;

/** Asks the bot: one question, a batch of lines, or at a prompt. */
export async function ask(args: readonly string[], io: Io, openBot: () => Bot): Promise<number> {
  const { values, positionals } = parseOptions(args, { why: { type: 'boolean' }, json: { type: 'boolean' } });
  const bot = openBot();

  if (positionals.length === 0 && !values.json && io.stdin.isTTY) {
    await startTerminal({ bot, input: io.stdin, output: io.stdout, why: values.why });
    return 0;
  }

  const output = new Output(io.stdout);
  const plain = (answer: Answer) =>
    [plainAnswer(answer, bot.articles), ...(values.why ? [explain(answer)] : [])].join('\n\n');
  const json = (answer: Answer, conversation?: string) => answerJson(answer, { conversation, why: values.why });

  if (positionals.length > 0) {
    const answer = bot.ask(positionals.join(' '));
    await output.line(values.json ? json(answer) : plain(answer));
  } else {
    await answerLines(bot, io.stdin, output, ({ answer, conversation }) =>
      values.json ? json(answer, conversation) : `${plain(answer)}\n`,
    );
  }
  return 0;
}
