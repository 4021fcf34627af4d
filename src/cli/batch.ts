import type { Readable } from 'node:stream';
import type { Answer, Bot } from '../bot';
import { Conversations } from './conversations';
import { readLines } from './lines';
import type { Output } from './output';
import { parseLine } from './parse-line';
import { unreadableLine } from './unreadable-line';

export interface Asked {
  readonly answer: Answer;
  readonly conversation?: string | undefined;
}

/** Answers every line of the input in order, each before the next is read; stops when nobody reads the output. */
export async function answerLines(
  bot: Pick<Bot, 'ask'>,
  input: Readable,
  output: Output,
  show: (asked: Asked) => string,
): Promise<void> {
  const ask = lineAnswerer(bot);
  for await (const line of readLines(input)) {
    await output.line(show(ask(line)));
    if (!output.open) return;
  }
}

function lineAnswerer(bot: Pick<Bot, 'ask'>): (line: string) => Asked {
  const conversations = new Conversations();
  return (line) => {
    const read = parseLine(line);
    const { conversation } = read;
    if ('problem' in read) return { answer: unreadableLine(bot, line, read.problem), conversation };
    if (conversation === undefined) return { answer: bot.ask(read.question) };
    const answer = bot.ask(read.question, conversations.earlier(conversation));
    conversations.remember(conversation, answer);
    return { answer, conversation };
  };
}
