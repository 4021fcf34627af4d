import fc from 'fast-check';
import { normalize } from '../../src/language';

describe('normalize', () => {
  it.each([
    { name: '풀어쓴 자모(NFD)를 모아쓴다', text: '원팀'.normalize('NFD'), read: '원팀' },
    { name: '전각 글자를 반각으로 읽는다', text: 'ＡＩ　원팀？', read: 'AI 원팀?' },
    { name: '보이지 않는 글자를 뺀다', text: 'AI\u200b 원\u200d팀\ufeff', read: 'AI 원팀' },
    { name: '줄바꿈과 탭을 한 칸으로 줄인다', text: ' 누가\n\t 합류   했나 ', read: '누가 합류 했나' },
    { name: '제어 문자를 빈칸으로 읽는다', text: '누가\u0000왜', read: '누가 왜' },
    { name: '한자를 한글로 읽는다', text: '三星電子 社長', read: '삼성전자 사장' },
    { name: '초성은 그대로 둔다', text: 'ㅅㅋㅌ', read: 'ㅅㅋㅌ' },
    { name: '둥근 따옴표와 낫표를 고르게 한다', text: '‘초협력’ “AI” 「기사」', read: '\'초협력\' "AI" "기사"' },
    { name: '붙임표를 고르게 한다', text: 'LG–KT', read: 'LG-KT' },
  ])('$name', ({ text, read }) => {
    expect(normalize(text)).toBe(read);
  });

  it.each([
    { name: 'a mention', text: '<@U123ABC> 누가?', read: '누가?' },
    { name: 'a mention of everybody', text: '<!here> 누가?', read: '누가?' },
    { name: 'a channel link', text: '<#C1|general> 왜', read: '왜' },
    { name: 'a mention with its brackets escaped', text: '&lt;@U1&gt; 누가', read: '누가' },
    { name: 'a link, keeping its label', text: '<https://a.b/c|기사> 요약', read: '기사 요약' },
    { name: 'a link without a label', text: '<https://a.b/c>', read: '' },
    { name: 'a bare address', text: 'https://a.b/c?d=e 뭐야', read: '뭐야' },
    { name: 'bold, italic, struck and code marks', text: '*AI 원팀* _누가_ ~x~ `y`', read: 'AI 원팀 누가 x y' },
    { name: 'emoji by name', text: ':smile: 누가 :+1:', read: '누가' },
    { name: 'emoji, families and flags', text: '😀 누가👨‍👩‍👧 🇰🇷', read: '누가' },
    { name: 'HTML tags', text: '<b>누가</b>', read: '누가' },
  ])('takes away $name', ({ text, read }) => {
    expect(normalize(text)).toBe(read);
  });

  it.each([
    { text: 'R&amp;D', read: 'R&D' },
    { text: '&quot;x&quot; &#39;y&#39; &#x27;z&#x27;', read: "\"x\" 'y' 'z'" },
    { text: '&nbsp;누가', read: '누가' },
    // Decoded once: what was escaped twice was meant to be shown.
    { text: '&amp;amp;', read: '&amp;' },
    { text: '&unknown; 누가', read: '&unknown; 누가' },
    { text: '&#xD800;', read: '' },
    { text: '&#99999999;', read: '&#99999999;' },
  ])('reads the entities of $text', ({ text, read }) => {
    expect(normalize(text)).toBe(read);
  });

  it.each(['5*3', 'snake_case_name', '1 < 2', 'LG U+', "Park's", 'AI/DX', 'D.J. Koh'])('leaves %s alone', (text) => {
    expect(normalize(text)).toBe(text);
  });

  it('gives well-formed text on one line for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = normalize(`${text}\ud800`);
        expect(read.isWellFormed()).toBe(true);
        expect(read).toBe(read.trim());
        expect(read).not.toMatch(/[\n\r\t]/);
      }),
    );
  });
});
