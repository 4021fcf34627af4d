import { Writable } from 'node:stream';
import { Output } from '../../src/cli/output';
import { Written } from './helpers';

function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

describe('Output', () => {
  it('writes lines', async () => {
    const stream = new Written();
    const output = new Output(stream);
    await output.line('가');
    await output.line('');
    expect(stream.text).toBe('가\n\n');
    expect(output.open).toBe(true);
  });

  it('waits for a slow reader', async () => {
    let release: () => void = () => undefined;
    const slow = new Writable({
      highWaterMark: 4,
      write: (_chunk, _encoding, done) => {
        release = done;
      },
    });
    let written = false;
    const writing = new Output(slow).line('a long line').then(() => {
      written = true;
    });
    await new Promise(setImmediate);
    expect(written).toBe(false);
    release();
    await writing;
    expect(written).toBe(true);
  });

  it('stops in silence when the reader goes away', async () => {
    const output = new Output(failing('EPIPE'));
    await output.line('first');
    await new Promise(setImmediate);
    expect(output.open).toBe(false);
    await expect(output.line('second')).resolves.toBeUndefined();
  });

  it('does not wait for a reader that goes away', async () => {
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
    const writing = new Output(stuck).line('more than it takes');
    stuck.destroy();
    await expect(writing).resolves.toBeUndefined();
  });

  it('throws any other failure', async () => {
    await expect(new Output(failing('ENOSPC')).line('a full disk')).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      message: 'standard output: ENOSPC; what follows was not written',
    });
  });
});
