import { PassThrough, Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io';

/** A stream that keeps what is written to it. */
export class Written extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }

  get lines(): string[] {
    return this.text.split('\n').slice(0, -1);
  }
}

export interface TestIo extends Io {
  readonly stdout: Written;
  readonly stderr: Written;
}

/** Streams of a command: standard input holds the given pieces, and is no terminal. */
export function makeIo(input: readonly (string | Buffer)[] | Readable = []): TestIo {
  const stdin = input instanceof Readable ? input : Readable.from(input.map((piece) => Buffer.from(piece as string)));
  return { stdin, stdout: new Written(), stderr: new Written() };
}

/** A standard input that says it is a terminal. */
export function makeTerminalInput(): PassThrough & { isTTY: boolean; setRawMode: () => void } {
  return Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
}
