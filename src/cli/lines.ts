import type { Readable } from 'node:stream';
import { GisabotError } from '../errors';

/**
 * The lines of a stream of UTF-8, each as soon as it is whole, without its `\n` or `\r\n`. A last line needs no end.
 * Bytes that are not UTF-8 become U+FFFD. Only `\n` ends a line: readline also cuts at U+2028, which JSON strings may hold.
 */
export async function* readLines(input: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  // Joined once a line is whole, so that a line in thousands of pieces costs no more than its length.
  let pieces: string[] = [];

  for await (const chunk of readable(input)) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...rest] = text.split('\n');
    pieces.push(first);
    for (const piece of rest) {
      yield withoutReturn(pieces.join(''));
      pieces = [piece];
    }
  }

  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

async function* readable(input: Readable): AsyncGenerator<string | Buffer, void, undefined> {
  try {
    yield* input as AsyncIterable<string | Buffer>;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new GisabotError('INPUT_UNREADABLE', `standard input: ${why}; give it a file or a pipe`, { cause: error });
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
