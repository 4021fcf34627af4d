import { createSeen } from '../../src/slack/seen';

describe('createSeen', () => {
  test('a key is first once', () => {
    const seen = createSeen();
    expect([seen.first('a'), seen.first('a'), seen.first('b'), seen.first('a')]).toEqual([true, false, true, false]);
  });

  test('the oldest keys are forgotten', () => {
    const seen = createSeen(2);
    for (const key of 'abc') seen.first(key);
    expect([seen.first('c'), seen.first('b'), seen.first('a')]).toEqual([false, false, true]);
  });
});
