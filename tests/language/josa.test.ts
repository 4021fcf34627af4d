import { attachJosa } from '../../src/language';

describe('attachJosa', () => {
  it.each([
    ['삼성전자', '은/는', '삼성전자는'],
    ['AI 원팀', '은/는', 'AI 원팀은'],
    ['AI 원팀', '이/가', 'AI 원팀이'],
    ['카카오', '이/가', '카카오가'],
    ['SK텔레콤', '을/를', 'SK텔레콤을'],
    ['LG유플러스', '을/를', 'LG유플러스를'],
    ['한양대', '과/와', '한양대와'],
    ['현대중공업그룹', '과/와', '현대중공업그룹과'],
    ['초협력', '이라/라', '초협력이라'],
    ['기가지니', '이라/라', '기가지니라'],
    ['박정호 사장', '이에요/예요', '박정호 사장이에요'],
    ['카카오', '이에요/예요', '카카오예요'],
  ] as const)('한글 뒤: %s + %s = %s', (word, josa, expected) => {
    expect(attachJosa(word, josa)).toBe(expected);
  });

  it.each([
    ['부산', '부산으로'],
    ['대구', '대구로'],
    ['서울', '서울로'],
    ['2월', '2월로'],
    ['SK텔레콤', 'SK텔레콤으로'],
  ])('ㄹ 받침 뒤에는 으로가 아니라 로: %s', (word, expected) => {
    expect(attachJosa(word, '으로/로')).toBe(expected);
  });

  it.each([
    ['KT', '과/와', 'KT와'],
    ['SKT', '이/가', 'SKT가'],
    ['AI', '을/를', 'AI를'],
    ['LG', '은/는', 'LG는'],
    ['ETRI', '은/는', 'ETRI는'],
    ['CTO', '이/가', 'CTO가'],
    ['IM', '은/는', 'IM은'],
    ['IBM', '과/와', 'IBM과'],
    ['VR', '으로/로', 'VR로'],
    ['Kakao', '이/가', 'Kakao가'],
    ['ThinQ', '은/는', 'ThinQ는'],
    ['Amazon', '은/는', 'Amazon은'],
    ['Intel', '을/를', 'Intel을'],
  ] as const)('로마자는 읽는 소리대로: %s + %s = %s', (word, josa, expected) => {
    expect(attachJosa(word, josa)).toBe(expected);
  });

  it.each([
    ['CES 2020', '은/는', 'CES 2020은'],
    ['7', '은/는', '7은'],
    ['1', '으로/로', '1로'],
    ['3', '을/를', '3을'],
    ['6', '과/와', '6과'],
    ['9', '이/가', '9가'],
    ['2', '은/는', '2는'],
    ['코로나19', '은/는', '코로나19는'],
    ['5G', '이/가', '5G가'],
  ] as const)('숫자는 읽는 소리대로: %s + %s = %s', (word, josa, expected) => {
    expect(attachJosa(word, josa)).toBe(expected);
  });

  it.each([
    ["'초협력'", '은/는', "'초협력'은"],
    ['“기가지니”', '은/는', '“기가지니”는'],
    ['한국전자통신연구원(ETRI)', '을/를', '한국전자통신연구원(ETRI)를'],
  ] as const)('따옴표와 괄호는 소리가 없다: %s', (word, josa, expected) => {
    expect(attachJosa(word, josa)).toBe(expected);
  });

  it('한글도 로마자도 숫자도 아닌 말에도 붙는다', () => {
    expect(attachJosa('', '은/는')).toMatch(/^[은는]$/);
    expect(attachJosa('😀', '을/를')).toMatch(/^😀[을를]$/);
  });
});
