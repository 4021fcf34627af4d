import { readText } from '../../src/slack/read-text';

describe('readText', () => {
  test.each([
    ['<@UBOT> AI 원팀에 누가 합류했나?', 'AI 원팀에 누가 합류했나?'],
    ['AI 원팀에 <@UBOT> 누가 합류했나? <@UBOT>', 'AI 원팀에 누가 합류했나?'],
    ['<@UBOT>', ''],
    ['<@UBOT|gisabot> 누가 합류했나?', '누가 합류했나?'],
    ['<@U123|박정호>가 뭐라고 했어?', '박정호가 뭐라고 했어?'],
    ['<#C1|general> 이야기', 'general 이야기'],
    ['<#C1> 이야기', '이야기'],
    ['<!channel> <!here> <!everyone> <!subteam^S1|@team> 누구야', '누구야'],
    ['<!date^1592697600^{date}|2020-06-21>에 무슨 일이?', '2020-06-21에 무슨 일이?'],
    ['<https://a.kr/1|기사>가 뭐야', '기사가 뭐야'],
    ['<https://a.kr/1?b=1&amp;c=2>', 'https://a.kr/1?b=1&c=2'],
    ['<mailto:a@b.kr|a@b.kr>, <tel:02>', 'a@b.kr, 02'],
    ['R&amp;D', 'R&D'],
    ['&amp;lt;', '&lt;'],
    ['&lt;!channel&gt;', '<!channel>'],
    ['1 &lt; 2', '1 < 2'],
    ['  두   칸\n세 줄  ', '두 칸 세 줄'],
  ])('%s // %s', (text, expected) => {
    expect(readText(text, 'UBOT')).toBe(expected);
  });

  test.each(['1 < 2 > 0', '<3', '<>', '&nbsp;', 'KT, LG전자', '<b>굵게</b>'])('%s is left alone', (text) => {
    expect(readText(text)).toBe(text);
  });
});
