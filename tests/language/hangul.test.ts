import { choseongOf, foldHangul, foldRomanised, hasHangul, isHangul, isJamo, jamoOf } from '../../src/language';

describe('foldRomanised', () => {
  it.each([
    { name: '정호', spellings: ['Jeong-ho', 'Jungho', 'Jung Ho', 'JUNG-HO', 'Joungho'] },
    { name: '동진', spellings: ['Dong-jin', 'Dongjin', 'dong jin', 'Tongjin'] },
    { name: '상민', spellings: ['Sang-min', 'Sangmin'] },
    { name: '기가지니', spellings: ['gigajini', 'kikajini', 'Giga Jini'] },
    { name: '카카오', spellings: ['kakao', 'Khakhao', 'cacao'] },
  ])('$name의 여러 표기가 하나로 모인다', ({ name, spellings }) => {
    expect(new Set(spellings.map(foldRomanised))).toEqual(new Set([foldHangul(name)]));
  });

  it.each([
    ['Jungho', 'Junghee'],
    ['Dongjin', 'Dongmin'],
    ['Park', 'Koh'],
    ['kakao', 'naver'],
  ])('다른 이름은 모이지 않는다: %s, %s', (one, other) => {
    expect(foldRomanised(one)).not.toBe(foldRomanised(other));
  });

  it('keeps nothing but letters', () => {
    expect(foldRomanised(" D.J. O'-1 ")).toMatch(/^[a-z]+$/);
    expect(foldRomanised('123 !')).toBe('');
  });
});

describe('jamoOf', () => {
  it.each([
    ['기가진이', '기가지니', true],
    ['한양', '하냥', true],
    ['원팀', '웜팀', false],
  ])('%s와 %s는 소리 나는 대로 같은가: %s', (one, other, same) => {
    expect(jamoOf(one) === jamoOf(other)).toBe(same);
  });

  it('leaves what is not Hangul as it is', () => {
    expect(jamoOf('AI 7')).toBe('AI 7');
  });
});

it.each([
  ['초협력', 'ㅊㅎㄹ'],
  ['AI 원팀', 'ㅇㅌ'],
  ['카카오', 'ㅋㅋㅇ'],
  ['KT', ''],
])('%s의 초성은 "%s"', (word, choseong) => {
  expect(choseongOf(word)).toBe(choseong);
});

it.each([
  { char: '가', hangul: true, jamo: false },
  { char: '힣', hangul: true, jamo: false },
  { char: 'ㅅ', hangul: false, jamo: true },
  { char: 'ㅏ', hangul: false, jamo: true },
  { char: 'A', hangul: false, jamo: false },
  { char: '韓', hangul: false, jamo: false },
])('$char: 한글 $hangul, 낱자 $jamo', ({ char, hangul, jamo }) => {
  expect([isHangul(char), hasHangul(char), isJamo(char)]).toEqual([hangul, hangul, jamo]);
});
