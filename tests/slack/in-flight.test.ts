import { createInFlight } from '../../src/slack/in-flight';

describe('createInFlight', () => {
  test('is settled when everything begun is done, failed or not', async () => {
    const inFlight = createInFlight();
    const done: string[] = [];
    let finish = () => {};
    const slow = inFlight.track(() => new Promise<void>((resolve) => (finish = resolve)).then(() => done.push('slow')));
    const failed = inFlight.track(() => Promise.reject(new Error('boom')));
    const settled = inFlight.settled().then(() => done.push('settled'));
    await expect(failed).rejects.toThrow('boom');
    finish();
    await Promise.all([slow, settled]);
    expect(done).toEqual(['slow', 'settled']);
  });

  test('is settled at once when nothing was begun', async () => {
    await createInFlight().settled();
  });
});
