import { GisabotError } from '../errors';
import type { Command, Io } from './io';
import { UsageError } from './usage-error';

/** A text without the secrets in it. */
export type Hide = (text: string) => string;

/** Runs a command with the process's own arguments and streams, and exits with its code once all is written. */
export async function run(command: Command, usage: string, hide: Hide = (text) => text): Promise<void> {
  process.exitCode = await guard(
    command,
    usage,
    hide,
  )(process.argv.slice(2), {
    // A command that reads nothing must not open standard input.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
  });
}

/** The command, with `--help`, and with errors of ours as their message alone: exit code 2 for a wrong call, else 1. */
export function guard(command: Command, usage: string, hide: Hide = (text) => text): Command {
  return async (args, io: Io) => {
    if (asksForHelp(args)) {
      io.stdout.write(`${usage}\n`);
      return 0;
    }
    try {
      return await command(args, io);
    } catch (error) {
      if (!(error instanceof GisabotError)) throw error;
      // What is wrong with a setting may be that it is a token.
      const message = hide(error.message);
      io.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}\n` : `${message}\n`);
      return error instanceof UsageError ? 2 : 1;
    }
  };
}

// What follows `--` is a question, whatever it looks like.
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}
