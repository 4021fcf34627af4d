import { createBot, createGuide, type Language } from '../../src/bot';
import { KNOWLEDGE } from '../helpers';

const bot = createBot(KNOWLEDGE);
const guide = createGuide([KNOWLEDGE], bot);

describe('createGuide', () => {
  test.each<Language>(['ko', 'en'])('every example is answered, in its language: %s', (language) => {
    const examples = guide.examples(language, 20);
    expect(examples.length).toBeGreaterThan(5);
    expect(new Set(examples).size).toBe(examples.length);
    expect(examples.filter((question) => /^[a-z]/.test(question))).toEqual([]);
    for (const answer of examples.map((question) => bot.ask(question))) {
      expect(answer).toMatchObject({ status: 'answered', language });
    }
  });

  test.each([
    'AI 원팀에 누가 합류했나?',
    'When was AI One Team launched?',
    '삼성전자가 AI 원팀에 언제 합류했지?',
    'Who wrote the article?',
  ])('what follows on %s is answered, and says something else', (question) => {
    const answer = bot.ask(question);
    const next = guide.followUps(answer, 3);
    expect(next).toHaveLength(3);
    for (const each of next) {
      const { status, language, answer: text } = bot.ask(each);
      expect({ status, language }).toEqual({ status: 'answered', language: answer.language });
      expect(answer.answer).not.toContain(text);
    }
  });

  test.each(['네이버는 언제 합류했나?', '안녕', ''])('nothing follows on what no fact answers: %s', (question) => {
    expect(guide.followUps(bot.ask(question), 3)).toEqual([]);
  });

  test('topics name every entity once, under a heading', () => {
    const names = guide.topics.flatMap((topic) => topic.names.map(({ ko }) => ko));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['AI 원팀', 'KAIST', '박정호', 'CES 2020', '코로나19']));
  });

  test('a fact has its statement in both languages', () => {
    const [id] = bot.ask('AI 원팀에 누가 합류했나?').facts;
    expect(guide.statement(id as string, 'ko')).toContain('LG전자');
    expect(guide.statement(id as string, 'en')).toContain('LG Electronics');
    expect(guide.statement('no-such-fact', 'ko')).toBeUndefined();
  });
});
