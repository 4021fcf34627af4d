import { ask } from '../helpers';

describe('the shortest questions', () => {
  it.each([
    ['사진에 누가 나와?', '박일평'],
    ['사진 누구야', '전홍범'],
    ['사진 누가 줬어?', 'KT'],
    ['사진 출처', 'KT'],
    ['초협력이 무슨 소리예요?', '손잡는'],
    ['협력 분야 뭐야?', '사회적 이슈'],
    ['박정호가 뭐래?', '게임이 안'],
    ['누가 누구랑 손잡았어?', '초협력과 AI 원팀'],
    ['박정호가 카카오 얘기도 했어?', '네'],
    ['what did SKT do with Kakao?', 'VR ecosystem'],
    ['what did Park say about Kakao?', 'came up'],
    ['what industries?', 'robots'],
  ])('%s', (question, says) => {
    const { status, answer } = ask(question);
    expect({ status, answer }).toEqual({ status: 'answered', answer: expect.stringContaining(says) });
  });

  it.each([
    '박정호 누구한테 말했어?',
    'who did Park tell this to?',
    '박정호가 네이버 얘기도 했어?',
    '네이버가 무슨 소리 했어?',
    '사진 회사 어디야',
  ])('%s has no answer', (question) => expect(ask(question).status).toBe('not_in_article'));
});

describe('a pronoun in the middle of a question', () => {
  it.each([
    { questions: ['What is 초협력?', 'who is in it?', 'who first brought it up?'], says: 'Park Jung-ho' },
    { questions: ['초협력에 누가 있어?', '그거 누가 처음 말했어?'], says: '박정호' },
    { questions: ['버추얼소셜월드가 뭐야?', '그건 어느 기기용이야?'], says: '오큘러스고' },
    { questions: ['who joined AI One Team?', 'what will they work on?'], says: 'social issues' },
  ])('$questions', ({ questions, says }) => {
    const { status, answer } = ask(...questions);
    expect({ status, answer }).toEqual({ status: 'answered', answer: expect.stringContaining(says) });
  });

  it.each([
    { questions: ['기가지니가 뭐야?', '그거 얼마야?'] },
    { questions: ['What is Oculus Go?', 'who designed it?'] },
  ])('$questions has no answer', ({ questions }) => expect(ask(...questions).status).not.toBe('answered'));
});
