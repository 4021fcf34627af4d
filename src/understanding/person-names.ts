import { foldHangul, foldRomanised } from '../language';

/** Family names as their bearers spell them, beside the official romanisation. */
const SURNAMES: Readonly<Record<string, readonly string[]>> = {
  박: ['park', 'bak', 'pak', 'bahk', 'pahk'],
  고: ['ko', 'koh', 'go', 'goh'],
  이: ['lee', 'yi', 'rhee', 'i', 'ri', 'li', 'yee', 'rhie'],
  전: ['jeon', 'jun', 'chun', 'chon', 'jon', 'cheon', 'jeun'],
  김: ['kim', 'gim'],
  최: ['choi', 'choe', 'choy'],
  정: ['jung', 'jeong', 'chung', 'cheong', 'joung'],
  조: ['cho', 'jo', 'joe'],
  노: ['roh', 'noh', 'no', 'ro'],
  임: ['lim', 'im', 'rim', 'yim'],
  유: ['yoo', 'yu', 'ryu', 'you'],
  류: ['ryu', 'ryoo', 'yoo'],
  신: ['shin', 'sin'],
  우: ['woo', 'wu', 'u'],
  구: ['koo', 'gu', 'ku'],
  권: ['kwon', 'gwon'],
  문: ['moon', 'mun'],
  윤: ['yoon', 'yun'],
  서: ['seo', 'suh', 'sur'],
  안: ['ahn', 'an'],
};

/**
 * The folded keys of a Korean person's name in Latin letters, family name first and last, and the given name alone.
 * @param name the name in Hangul, family name of one syllable
 */
export function romanisedNames(name: string, alias: string): string[] {
  if (alias !== name || !/^[가-힣]{3,4}$/.test(name)) return [];
  const family = name[0] as string;
  const given = foldHangul(name.slice(1));
  const spellings = [...(SURNAMES[family] ?? []), family].map((one) =>
    one === family ? foldHangul(one) : foldRomanised(one),
  );
  return [...new Set(spellings.flatMap((surname) => [surname + given, given + surname])), given];
}
