import { oneLine } from '../../src/evaluation';

describe('oneLine', () => {
  it.each([
    { text: '첫 줄\n둘째 줄', shown: '첫 줄 둘째 줄' },
    { text: 'a\u2028b\tc', shown: 'a b c' },
    { text: '\u001b[31m빨강', shown: '[31m빨강' },
    { text: '  ', shown: '' },
    { text: 'x\ud800', shown: 'x\ufffd' },
    { text: '한 줄 😀', shown: '한 줄 😀' },
  ])('$text', ({ text, shown }) => {
    expect(oneLine(text)).toBe(shown);
  });

  it('cuts to the limit, and leaves no half of a character', () => {
    expect(oneLine('abcdef', 4)).toBe('abc…');
    expect(oneLine('abcd', 4)).toBe('abcd');
    expect(oneLine('ab😀ef', 4)).toBe('ab\ufffd…');
    expect(oneLine('가'.repeat(1_000_000), 10)).toHaveLength(10);
  });
});
