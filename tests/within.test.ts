import { within } from '../src/within';

describe('within', () => {
  test('hands on what comes in time', async () => {
    expect(await within(60_000, Promise.resolve(1))).toBe(1);
  });

  test('does not wait for what never ends', async () => {
    expect(await within(1, new Promise(() => {}))).toBeUndefined();
    expect(await within(60_000, new Promise(() => {}), AbortSignal.timeout(1))).toBeUndefined();
  });

  test('passes a failure on', async () => {
    await expect(within(1000, Promise.reject(new Error('boom')))).rejects.toThrow('boom');
  });
});
