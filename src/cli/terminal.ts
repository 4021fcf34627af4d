import readline from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer, Bot } from '../bot';
import { Conversations } from './conversations';
import { plainAnswer } from './plain-answer';
import { COMMANDS, introduction, NOTHING_YET } from './terminal.data';
import { why as explain } from './why';

export interface TerminalOptions {
  readonly bot: Bot;
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean | undefined };
  /** Explain every answer, as `/why` does the last. */
  readonly why?: boolean | undefined;
}

const PROMPT = '질문> ';

/**
 * Answers questions at a prompt, as one conversation. `/why` explains the last answer; `/quit`, Ctrl-D and Ctrl-C end it.
 * Resolves when it has ended.
 */
export function startTerminal({ bot, input, output, why = false }: TerminalOptions): Promise<void> {
  const lines = readline.createInterface({ input, output, terminal: output.isTTY === true, prompt: PROMPT });
  const reply = replier(bot, why);
  let ended = false;

  return new Promise((resolve) => {
    lines.on('line', (line) => {
      // Lines pasted together still arrive after `close`.
      if (ended) return;
      if (line.trim() === '/quit') return lines.close();
      if (line.trim() !== '') output.write(`${reply(line)}\n\n`);
      lines.prompt();
    });
    lines.on('SIGINT', () => lines.close());
    output.on('error', () => lines.close());
    lines.on('close', () => {
      if (!ended && output.writable) output.write('\n');
      ended = true;
      resolve();
    });

    output.write(`${introduction(bot)}\n\n`);
    lines.prompt();
  });
}

function replier(bot: Bot, explained: boolean): (line: string) => string {
  const conversations = new Conversations();
  let last: Answer | undefined;
  return (line) => {
    const command = line.trim();
    if (command === '/why') return last ? explain(last) : NOTHING_YET;
    if (/^\/\w+$/.test(command)) return COMMANDS;
    last = bot.ask(line, conversations.earlier('terminal'));
    conversations.remember('terminal', last);
    const said = plainAnswer(last, bot.articles);
    return explained ? `${said}\n\n${explain(last)}` : said;
  };
}
