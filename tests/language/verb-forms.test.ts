import { verbForms } from '../../src/language';

describe('verbForms', () => {
  it.each([
    { verb: '밝히다', kind: 'ㅣ + 어 = ㅕ', forms: ['밝히', '밝혀', '밝혔', '밝힌', '밝힐', '밝힙'] },
    {
      verb: '합류하다',
      kind: '하 + 여',
      forms: ['합류하', '합류해', '합류했', '합류하였', '합류한', '합류할', '합류합'],
    },
    { verb: '되다', kind: 'ㅚ + 어 = ㅙ', forms: ['되', '돼', '됐', '된', '될', '됩'] },
    { verb: '오다', kind: 'ㅗ + 아 = ㅘ', forms: ['오', '와', '왔', '온', '올'] },
    { verb: '두다', kind: 'ㅜ + 어 = ㅝ', forms: ['두', '둬', '뒀', '둔', '둘'] },
    { verb: '가다', kind: '아가 겹친다', forms: ['가', '갔', '간', '갈'] },
    { verb: '쓰다', kind: 'ㅡ가 빠진다', forms: ['쓰', '써', '썼', '쓴', '쓸'] },
    { verb: '모으다', kind: 'ㅡ가 빠지고 밝은 모음', forms: ['모으', '모아', '모았', '모은', '모을'] },
    { verb: '부르다', kind: '르 불규칙', forms: ['부르', '불러', '불렀', '부른', '부를'] },
    { verb: '만들다', kind: 'ㄹ이 빠진다', forms: ['만들', '만들어', '만들었', '만든', '만듭', '만드'] },
    { verb: '짓다', kind: 'ㅅ 불규칙', forms: ['짓', '지어', '지었', '지은', '지을'] },
    { verb: '아름답다', kind: 'ㅂ 불규칙', forms: ['아름답', '아름다워', '아름다웠', '아름다운', '아름다울'] },
    { verb: '듣다', kind: 'ㄷ 불규칙', forms: ['듣', '들어', '들었'] },
    { verb: '잡다', kind: '규칙, 밝은 모음', forms: ['잡', '잡아', '잡았', '잡은', '잡을'] },
    { verb: '맺다', kind: '규칙', forms: ['맺', '맺어', '맺었', '맺은', '맺을'] },
  ])('$verb ($kind)', ({ verb, forms }) => {
    expect(verbForms(verb)).toEqual(expect.arrayContaining(forms));
  });

  it.each([
    { verb: '잡다', never: ['자워', '자웠'] },
    { verb: '받다', never: ['발아', '발았'] },
    { verb: '웃다', never: ['우어', '우었'] },
    { verb: '밝히다', never: ['밝히어', '밝'] },
    { verb: '합류하다', never: ['합류', '합류하아'] },
  ])('$verb의 꼴이 아닌 것은 만들지 않는다', ({ verb, never }) => {
    const forms = verbForms(verb);
    expect(never.filter((form) => forms.includes(form))).toEqual([]);
  });
});
