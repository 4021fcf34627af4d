import { hangulTyped, latinTyped } from '../../src/language';

describe('hangulTyped', () => {
  it.each([
    { typed: 'dnjsxla', meant: '원팀' },
    { typed: 'snrk', meant: '누가' },
    { typed: 'rlrkwlsl', meant: '기가지니' },
    { typed: 'gkqfb', meant: '합류' },
    { typed: 'gkqfbgoTsk', meant: '합류했나' },
    { typed: 'Dkssud', meant: '안녕' },
  ])('한글 자판으로 읽는다: $typed', ({ typed, meant }) => {
    expect(hangulTyped(typed)).toBe(meant);
  });

  it.each(['team', 'hello', 'join', 'ETRI', 'a', '', 'dnjs5', 'hoesa', '원팀', "it's"])(
    '한글이 되지 않는 말은 그대로 둔다: %s',
    (typed) => {
      expect(hangulTyped(typed)).toBeUndefined();
    },
  );
});

describe('latinTyped', () => {
  it.each([
    { typed: 'ㅊㄷㄴ', meant: 'ces' },
    { typed: 'ㅏㅅ', meant: 'kt' },
    { typed: 'ㅣㅎ', meant: 'lg' },
    { typed: 'ㅁㅑ', meant: 'ai' },
  ])('로마자 자판으로 읽는다: $typed', ({ typed, meant }) => {
    expect(latinTyped(typed)).toBe(meant);
  });
});
