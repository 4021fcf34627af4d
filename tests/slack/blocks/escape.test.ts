import { escapeText } from '../../../src/slack/blocks/escape';

describe('escapeText', () => {
  test.each([
    ['R&D', 10, 'R&amp;D'],
    ['<!channel>', 100, '&lt;!channel&gt;'],
    ['&lt;', 100, '&amp;lt;'],
    ['가나다라', 4, '가나다라'],
    ['가나다라마', 4, '가나다…'],
    ['a & b', 7, 'a…'],
    ['a & b', 8, 'a &amp;…'],
    ['👍👍👍', 5, '👍👍…'],
    ['👍👍👍', 4, '👍…'],
    ['\ud83d alone', 20, '\ufffd alone'],
    ['a\u0000b\tc\nd', 20, 'a b c\nd'],
    ['  ', 10, '…'],
    ['', 10, '…'],
  ])('%j in %d // %j', (text, limit, expected) => {
    expect(escapeText(text, limit)).toBe(expected);
  });
});
