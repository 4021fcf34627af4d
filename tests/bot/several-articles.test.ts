import { type Answer, createBot } from '../../src/bot';
import { KNOWLEDGE } from '../helpers';
import { HARBOUR } from './second-article';

const bot = createBot([KNOWLEDGE, HARBOUR]);

const ask = (...questions: readonly string[]): Answer => {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(bot.ask(question, answers));
  return answers.at(-1) as Answer;
};
const articlesOf = ({ citations }: Answer) => [...new Set(citations.map(({ article }) => article))];

describe('several articles', () => {
  it.each([
    ['AI 원팀은 언제 출범했어?', 'ai-alliances-2020', '2020년 2월'],
    ['부두는 어디에 지어?', 'harbour', '부산항'],
    ['What does Hanjin build?', 'harbour', 'smart pier'],
  ])('answers %s from the one that says it', (question, article, text) => {
    const answer = ask(question);
    expect(answer.answer).toContain(text);
    expect(articlesOf(answer)).toEqual([article]);
  });

  it.each([
    '한진은 AI 원팀이야?',
    'Is Hanjin a member of AI One Team?',
    'KT가 부두를 짓나?',
    'Did Samsung build the smart pier?',
    '한진이 AI 원팀에 언제 합류했어?',
    '한진은 초협력 멤버가 아니지?',
  ])('does not join what two articles say: %s', (question) => {
    expect(ask(question).status).toBe('not_in_article');
  });

  it.each(['기자가 누구야?', 'Who wrote the article?'])('answers %s for each', (question) => {
    const answer = ask(question);
    expect(answer.answer).toMatch(/박효길|Park Hyo-gil/);
    expect(answer.answer).toMatch(/정다운|Jung Da-un/);
    expect(articlesOf(answer)).toEqual(['ai-alliances-2020', 'harbour']);
  });

  it.each([
    ['부두 기사 기자가 누구야?', '정다운'],
    ['부두 기사 누가 썼어?', '정다운'],
    ['Who wrote the pier article?', 'Jung Da-un'],
    ['AI 합종연횡 기사 쓴 사람은?', '박효길'],
    ['매일일보 기사 기자 누구야?', '박효길'],
  ])('takes the article by its topic: %s', (question, author) => {
    const answer = ask(question);
    expect(answer.answer).toContain(author);
    expect(articlesOf(answer)).toHaveLength(1);
  });

  it('keeps to the article that a conversation is about', () => {
    const answer = ask('한진은 뭐 하는 회사야?', '기자가 누구야?');
    expect(answer.answer).toContain('정다운');
    expect(answer.answer).not.toContain('박효길');
  });

  it.each([
    ['AI 원팀 예산은 얼마야?', '(찾아본 기사: ICT업계 AI 합종연횡 기사, 스마트 부두 기사)'],
    ['What about the budget?', '(looked in: article on ICT alliances around AI; article on the smart pier)'],
  ])('says where it looked: %s', (question, where) => {
    const answer = ask(question);
    expect(answer.status).toBe('not_in_article');
    expect(answer.answer).toContain(where);
  });
});
