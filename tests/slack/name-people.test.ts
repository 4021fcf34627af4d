import { namePeople } from '../../src/slack/name-people';
import { readText } from '../../src/slack/read-text';

const NAMES: Readonly<Record<string, string>> = { U1: '민준', W2: '<!channel>|x' };

describe('namePeople', () => {
  test.each([
    ['<@U1>에게 물어보세요', '@민준에게 물어보세요'],
    ['<@U1> <@U1|minjun> &amp; <#C1|news>', '@민준 minjun & news'],
    ['<@W2>', '@!channelx'],
    ['아무도 아니에요', '아무도 아니에요'],
  ])('%s // %s', async (text, read) => {
    expect(readText(await namePeople(text, async (user) => NAMES[user] as string))).toBe(read);
  });
});
