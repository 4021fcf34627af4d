import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
type MaybeTerminal<T> = T & { readonly isTTY?: boolean | undefined };

/** What a command reads and writes. */
export interface Io {
  readonly stdin: MaybeTerminal<Readable>;
  readonly stdout: MaybeTerminal<Writable>;
  readonly stderr: Writable;
}

/** A command: takes its arguments and resolves to its exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
