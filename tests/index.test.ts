import path from 'node:path';
import * as gisabot from '../src';

describe('the library', () => {
  it('answers in three lines', () => {
    const knowledge = gisabot.loadKnowledge(path.join(__dirname, '..', 'knowledge'));
    const bot: gisabot.Bot = gisabot.createBot(knowledge);
    const answer: gisabot.Answer = bot.ask('AI 원팀은 언제 출범했나?');
    expect(answer).toMatchObject({ status: 'answered', facts: ['team-launch'] });
    expect(bot.articles.map(({ id }) => id)).toEqual(knowledge.map(({ article }) => article.id));
  });

  it('throws an error of its own for knowledge that cannot be used', () => {
    expect(() => gisabot.loadKnowledge('missing')).toThrow(gisabot.KnowledgeError);
    expect(() => gisabot.loadKnowledge('missing')).toThrow(gisabot.GisabotError);
  });

  it('opens no more than that', () => {
    expect(Object.keys(gisabot).sort()).toEqual(['GisabotError', 'KnowledgeError', 'createBot', 'loadKnowledge']);
  });
});
