import { createReader, createVocabulary, entityOf, isContent, rolesOf, termsOf } from '../../src/understanding';
import { KNOWLEDGE } from '../helpers';

const vocabulary = createVocabulary([KNOWLEDGE]);
const read = createReader(vocabulary, KNOWLEDGE.article.published);

const entitiesIn = (text: string) => read(text).tokens.flatMap((token) => entityOf(token) ?? []);
const rolesIn = (text: string) => read(text).tokens.flatMap(rolesOf);
const contentOf = (text: string) =>
  read(text)
    .tokens.filter(isContent)
    .map((token) => token.text);

describe('이름 읽기', () => {
  it.each([
    ['SKT', 'sk-telecom'],
    ['스크트', 'sk-telecom'],
    ['슼', 'sk-telecom'],
    ['삼전', 'samsung-electronics'],
    ['유플러스', 'lg-uplus'],
    ['LGU+', 'lg-uplus'],
    ['엘지유플', 'lg-uplus'],
    ['현중', 'hyundai-heavy'],
    ['카이스트', 'kaist'],
    ['한국과학기술원', 'kaist'],
    ['에트리', 'etri'],
    ['페북', 'facebook'],
    ['ＫＴ', 'kt'],
    ['三星電子', 'samsung-electronics'],
    ['박 사장', 'park-jungho'],
  ])('줄임말과 별명: %s', (text, entity) => {
    expect(entitiesIn(text)).toEqual([entity]);
  });

  it.each([
    ['삼성전쟈는 누가', 'samsung-electronics'],
    ['삼성젼자', 'samsung-electronics'],
    ['카카우', 'kakao'],
    ['AI 원탬에 누가', 'one-team'],
    ['LG유플로스', 'lg-uplus'],
    ['현대중공엄그룹', 'hyundai-heavy'],
    ['박졍호', 'park-jungho'],
    ['고동찐', 'koh-dongjin'],
    ['Samsng', 'samsung-electronics'],
    ['Samsumg Electronics', 'samsung-electronics'],
    ['Kakoa', 'kakao'],
    ['Gogle', 'google'],
    ['Amazn', 'amazon'],
    ['Hanyang Univeristy', 'hanyang'],
  ])('오타: %s', (text, entity) => {
    expect(entitiesIn(text)).toContain(entity);
  });

  it.each([
    ['ㅅㅋㅌ', 'sk-telecom'],
    ['ㅅㅅㅈㅈ', 'samsung-electronics'],
    ['ㅋㅋㅇ', 'kakao'],
    ['ㄱㄱㅈㄴ', 'giga-genie'],
    ['ㅎㅇㄷ', 'hanyang'],
    ['ㅊㅎㄹ', 'hyper-coop'],
  ])('초성: %s', (text, entity) => {
    expect(entitiesIn(text)).toEqual([entity]);
  });

  it.each([
    ['ai dnjsxladp snrk', 'one-team'],
    ['tkatjdwjswk', 'samsung-electronics'],
    ['zkzkdh', 'kakao'],
    ['rlrkwlslsms', 'giga-genie'],
    ['ㅊㄷㄴ', 'ces-2020'],
    ['ㅏㅅ', 'kt'],
    ['ㅣㅎ', 'lg'],
  ])('다른 자판으로 친 말: %s', (text, entity) => {
    expect(entitiesIn(text)).toEqual([entity]);
  });

  it.each([
    ['Park Jung-ho', 'park-jungho'],
    ['Park Jeong-ho', 'park-jungho'],
    ['Pak Chung Ho', 'park-jungho'],
    ['Jungho Park', 'park-jungho'],
    ['Jeong Ho Bak', 'park-jungho'],
    ['Koh Dong-jin', 'koh-dongjin'],
    ['Ko Dongjin', 'koh-dongjin'],
    ['DJ Koh', 'koh-dongjin'],
    ['D.J. Koh', 'koh-dongjin'],
    ['Goh Dong Jin', 'koh-dongjin'],
    ['Jun Hongbum', 'jeon-hongbeom'],
    ['Chun Hong Beom', 'jeon-hongbeom'],
    ['Yi Sangmin', 'lee-sangmin'],
    ['Pak Ilpyeong', 'park-ilpyung'],
  ])('로마자로 적은 사람 이름: %s', (text, entity) => {
    expect(entitiesIn(text)).toEqual([entity]);
  });

  it.each([
    ['gigajini-neun', 'giga-genie'],
    ['kakao-neun', 'kakao'],
    ['wontim', 'one-team'],
    ['hanyangdae', 'hanyang'],
    ['samseongjeonja', 'samsung-electronics'],
    ['chohyeomnyeok', 'hyper-coop'],
  ])('로마자로 적은 한국어: %s', (text, entity) => {
    expect(entitiesIn(text)).toEqual([entity]);
  });

  it.each([
    ['AI원팀에누가들어왔어', ['one-team']],
    ['삼성전자는초협력이야', ['samsung-electronics', 'hyper-coop']],
    ['KT의목표는뭐야', ['kt']],
    ['박정호가어디서말했어', ['park-jungho']],
    ['엘지 유플러스 와 케이티', ['lg-uplus', 'kt']],
  ])('띄어쓰기가 없거나 틀린 말: %s', (text, entities) => {
    expect(entitiesIn(text)).toEqual(entities);
  });

  it.each(['네이버', 'KTX 타고', 'it is said', 'ok', '소프트뱅크', 'AKTION', 'ㅋㅋㅋㅋ'])(
    '이름이 아닌 말: %s',
    (text) => {
      expect(entitiesIn(text)).toEqual([]);
    },
  );

  it.each([
    ['LG화학', '화학'],
    ['삼성동', '동'],
  ])('더 긴 이름의 나머지를 버리지 않는다: %s', (text, rest) => {
    expect(contentOf(text)).toContain(rest);
  });
});

describe('물음 읽기', () => {
  it.each([
    ['AI 원팀에 누가 합류했나?', 'who'],
    ['언제 출범했어', 'when'],
    ['어디서 열렸나요', 'where'],
    ['왜 손잡았대', 'why'],
    ['Who joined?', 'who'],
    ['when did it start', 'when'],
    ['why together?', 'why'],
    ['snrk', 'who'],
  ])('%s: %s', (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  it('조사와 어미는 앞말에 붙인다', () => {
    const [team] = read('AI 원팀에서는 누가').tokens;
    expect(team).toMatchObject({ kind: 'entity', text: 'AI 원팀', tail: '에서는' });
  });

  it.each([
    ['SKT 말고 누가', 'except'],
    ['KT를 제외하면', 'except'],
    ['합류하지 않은 곳', 'not'],
    ['who is not in it', 'not'],
    ['그 사람은', 'reference'],
  ])('%s에는 %s가 있다', (text, kind) => {
    expect(read(text).tokens.map((token) => token.kind)).toContain(kind);
  });

  it('오타를 고친 말에 표시를 남긴다', () => {
    const marks = (text: string) => read(text).tokens.map((token) => token.mended ?? false);
    expect(marks('삼성전쟈')).toEqual([true]);
    expect(marks('삼성전자')).toEqual([false]);
  });

  it.each([
    ['2020년 2월에', { year: 2020, month: 2 }],
    ['지난해 12월', { year: 2019, month: 12 }],
    ['June 3, 2020', { year: 2020, month: 6, day: 3 }],
  ])('날짜: %s', (text, date) => {
    expect(read(text).tokens.find((token) => token.kind === 'date')?.date).toMatchObject(date);
  });

  it.each(['CES 2020', '코로나19'])('이름에 든 숫자는 날짜도 수도 아니다: %s', (text) => {
    expect(read(text).tokens.map((token) => token.kind)).toEqual(['entity']);
  });

  it('네 곳은 수이고 앞의 네는 대답이다', () => {
    expect(read('네 곳이 맞아').tokens.find((token) => token.kind === 'number')?.number).toBe(4);
    expect(read('네, 맞아').tokens.filter((token) => token.kind === 'number')).toEqual([]);
  });

  it.each([
    { text: '', tokens: 0 },
    { text: '?!', tokens: 0 },
    { text: '😀', tokens: 0 },
  ])('"$text"에는 아무것도 없다', ({ text, tokens }) => {
    expect(read(text).tokens).toHaveLength(tokens);
  });

  it('자리를 읽은 글 안에서 센다', () => {
    const { text, tokens } = read('<@U1> AI 원팀에   누가?');
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.length).toBeGreaterThan(1);
  });
});

describe('termsOf', () => {
  const terms = (text: string) => termsOf(read(text).tokens, vocabulary);

  it('leaves out grammar and politeness', () => {
    expect(terms('AI 원팀에 누가 합류했는지 알려주실 수 있을까요?')).toEqual(terms('AI 원팀 누가 합류'));
  });

  it('gives two names of one thing the same terms', () => {
    expect(terms('에스케이티')).toEqual(terms('SK Telecom'));
    expect(terms('KT')).not.toEqual(terms('SKT'));
  });
});
