import { hangulSpellings } from '../../src/language';

describe('hangulSpellings', () => {
  it.each([
    ['hoesa', '회사'],
    ['bakjeongho', '박정호'],
    ['haesseo', '했어'],
    ['saramieyo', '사람이에요'],
    ['hyeopyaksik', '협약식'],
    // sound changes taken back
    ['hyeomnyeok', '협력'],
    ['seumnikka', '습니까'],
    ['haenna', '했나'],
    // not by the rules, but as people write
    ['jungho', '정호'],
    ['wonteam', '원팀'],
    ['won-tim', '원팀'],
    ['onetim', '원팀'],
  ])('%s may be %s', (latin, hangul) => {
    expect(hangulSpellings(latin)).toContain(hangul);
  });

  it.each(['the', 'KT', 'which', '', '123', 'x'.repeat(200)])('%s makes no syllables', (latin) => {
    expect(hangulSpellings(latin)).toEqual([]);
  });

  it('puts the plainest spelling first', () => {
    expect(hangulSpellings('nugu')[0]).toBe('누구');
    expect(hangulSpellings('ireumi')[0]).toBe('이르미');
  });
});
