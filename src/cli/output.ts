import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { GisabotError } from '../errors';

/**
 * Writes at the pace of the reader. When the reader goes away (`… | head -1`), which is no mistake,
 * nothing more is written and `open` turns false.
 */
export class Output {
  private readonly stream: Writable;
  private failure: GisabotError | undefined;
  private gone = false;

  constructor(stream: Writable) {
    this.stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.gone = true;
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.failure ??= unwritable(error);
    });
    stream.on('close', () => {
      this.gone = true;
    });
  }

  get open(): boolean {
    return !this.gone;
  }

  /** Writes the text and a line end. Throws a GisabotError when the stream fails, as on a full disk. */
  async line(text: string): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.gone || this.stream.write(`${text}\n`)) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race(['drain', 'close', 'error'].map((event) => heard(this.stream, event, signal)));
    waiting.abort();
    if (this.failure) throw this.failure;
  }
}

function unwritable(error: Error): GisabotError {
  const message = `standard output: ${error.message}; what follows was not written`;
  return new GisabotError('OUTPUT_FAILED', message, { cause: error });
}

async function heard(stream: Writable, event: string, signal: AbortSignal): Promise<void> {
  try {
    await once(stream, event, { signal });
  } catch {
    // Either another of the events came first, or the stream failed, which its 'error' listener has noted.
  }
}
