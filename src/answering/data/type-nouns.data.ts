/** Nouns that name a kind of thing, with the entity types they mean: "어느 도시", "무슨 기기", "which device". */
export const TYPE_NOUNS: readonly { readonly types: readonly string[]; readonly ko: RegExp; readonly en: RegExp }[] = [
  { types: ['content'], ko: /^(콘텐츠|컨텐츠|콘텐트)/, en: /^(content|contents)$/ },
  {
    types: ['device'],
    ko: /^(기기|단말기?|헤드셋|디바이스|하드웨어)/,
    en: /^(device|headset|hardware|gadget|goggles?)$/,
  },
  { types: ['platform'], ko: /^플랫폼/, en: /^platforms?$/ },
  {
    types: ['company', 'company-group', 'outlet', 'university', 'institute'],
    ko: /^(회사|기업|업체|통신사|참여사|기관|단체|제조사|강자|빅테크|경쟁사|라이벌|협력사|제휴사|파트너|회원사|멤버사)/,
    en: /^(company|companies|firms?|corporations?|organi[sz]ations?|orgs|telcos?|carriers?|institutions?|partners?|giants?|players?|rivals?|competitors?)$/,
  },
  {
    types: ['outlet'],
    ko: /^(신문|언론|매체|방송사|잡지)/,
    en: /^(newspaper|paper|outlet|publication|magazine)s?$/,
  },
  { types: ['university', 'institute'], ko: /^(대학교?|학교)/, en: /^(university|universities|college|school)$/ },
  {
    types: ['person'],
    ko: /^(사람|인물|임원|분(?!야|석|기)|양반|인사|기자|부사장|사장)/,
    en: /^(person|people|executives?|execs?|boss|chief|man|men|guys?|reporter|president|gentlemen)$/,
  },
  {
    types: ['place', 'text'],
    ko: /^(도시|나라|국가|건물|빌딩|사옥|장소|지역)/,
    en: /^(city|country|building|place|venue|location)$/,
  },
  {
    types: ['event', 'text'],
    ko: /^(행사|전시회|박람회|이벤트)/,
    en: /^(event|show|exhibition|fair|expo|occasion)$/,
  },
  {
    types: ['alliance'],
    ko: /^(진영|동맹|연합|협력체|연합체|캠프|모임)/,
    en: /^(camps?|alliances?|side|bloc|coalition)$/,
  },
  { types: ['data', 'text', 'texts'], ko: /^(데이터)/, en: /^(data)$/ },
  { types: ['industry', 'text'], ko: /^(산업|업종)/, en: /^(industry|industries|sectors?)$/ },
];
