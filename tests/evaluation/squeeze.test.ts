import { squeeze } from '../../src/evaluation/squeeze';

describe('squeeze', () => {
  it.each([
    { text: 'LG  Electronics', squeezed: 'lgelectronics', why: 'spaces and case' },
    { text: '업무 협약\n', squeezed: '업무협약', why: 'a line end' },
    { text: '업무\u3000협약\u00a0식', squeezed: '업무협약식', why: 'wide and hard spaces' },
    { text: '협약'.normalize('NFD'), squeezed: '협약', why: 'jamo that are put together' },
    { text: '', squeezed: '', why: 'nothing' },
  ])('$why', ({ text, squeezed }) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  it.each([
    { one: '전자', other: '전기' },
    { one: 'AI', other: 'A.I.' },
  ])('keeps $one and $other apart', ({ one, other }) => {
    expect(squeeze(one)).not.toBe(squeeze(other));
  });
});
