import type { Answer, Bot, Lesson } from '../../src/bot';
import { createTaughtBot } from '../../src/bot/taught-bot';
import { buildAnswer } from '../slack/helpers/test-bot';

const says = (answer: string, fields: Partial<Answer> = {}): Bot => ({
  articles: [],
  ask: (question) => buildAnswer({ question, answer, ...fields }),
});
const OPEN = says('base', { status: 'not_in_article', facts: [] });
const SURE = says('base', { facts: ['launch'] });
const AMENDED = says('amended', { facts: ['joined'] });

const WORDING: Lesson = { kind: 'wording', article: 'a', target: 'joined', role: 'who', text: '원팀 멤버 좀 까 봐' };
const ALIAS: Lesson = { kind: 'alias', article: 'a', target: 'kakao', text: '카톡 회사' };

describe('createTaughtBot', () => {
  test.each<[string, Bot, Bot, Lesson, string, string]>([
    ['a wording, where nothing was answered', OPEN, AMENDED, WORDING, '누가 낀 거야?', 'amended'],
    ['a wording, in much its own words', SURE, AMENDED, WORDING, '원팀 멤버 까 봐', 'amended'],
    ['no wording, where something else is answered', SURE, AMENDED, WORDING, '언제 출범했나?', 'base'],
    ['no wording for another fact', OPEN, says('amended', { facts: ['other'] }), WORDING, '누구야?', 'base'],
    [
      'no wording, where it does not help',
      OPEN,
      says('amended', { status: 'not_in_article', facts: ['joined'] }),
      WORDING,
      '원팀 멤버 좀 까 봐',
      'base',
    ],
    ['an alias, where it stands in the question', SURE, AMENDED, ALIAS, '카톡회사는 어디 있어?', 'amended'],
    ['no alias, where it does not', OPEN, AMENDED, ALIAS, '카카오는 어디 있어?', 'base'],
  ])('counts %s', (_name, base, amended, lesson, question, expected) => {
    expect(createTaughtBot(base, amended, [lesson]).ask(question).answer).toBe(expected);
  });
});
