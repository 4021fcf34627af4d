import { guard } from '../../src/cli/run';
import { UsageError } from '../../src/cli/usage-error';
import { GisabotError } from '../../src/errors';
import { makeIo } from './helpers';

const failing = (error: Error) => guard(() => Promise.reject(error), 'Usage: it');

describe('guard', () => {
  it.each([
    { error: new GisabotError('SOME_CODE', 'what happened'), code: 1, says: 'what happened\n' },
    { error: new UsageError('what is unknown'), code: 2, says: 'what is unknown\n\nUsage: it\n' },
  ])('$error.code: exit code $code, the message alone', async ({ error, code, says }) => {
    const io = makeIo();
    expect(await failing(error)([], io)).toBe(code);
    expect([io.stderr.text, io.stdout.text]).toEqual([says, '']);
  });

  it('lets through what is a defect of ours', async () => {
    await expect(failing(new TypeError('x'))([], makeIo())).rejects.toThrow(TypeError);
  });

  it.each([
    { args: ['-h'], help: true },
    { args: ['a', '--help'], help: true },
    { args: ['--', '--help'], help: false },
    { args: [], help: false },
  ])('$args: shows the usage: $help', async ({ args, help }) => {
    const io = makeIo();
    expect(await guard(() => Promise.resolve(3), 'Usage: it')(args, io)).toBe(help ? 0 : 3);
    expect(io.stdout.text).toBe(help ? 'Usage: it\n' : '');
  });
});
