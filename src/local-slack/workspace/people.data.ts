import type { ChannelKind, Person } from './types';

/** Who is in a new workspace besides the app's bot. */
export const PEOPLE: readonly Person[] = [
  {
    id: 'U0000JIWOO',
    name: '지우',
    realName: '김지우',
    locale: 'ko-KR',
    tz: 'Asia/Seoul',
    isBot: false,
    isAdmin: true,
  },
  { id: 'U00000ALEX', name: 'alex', realName: 'Alex Morgan', locale: 'en-US', tz: 'America/New_York', isBot: false },
  { id: 'U000MINJUN', name: '민준', realName: '이민준', locale: 'ko-KR', tz: 'Asia/Seoul', isBot: false },
];

export const SLACKBOT: Person = {
  id: 'USLACKBOT',
  name: 'slackbot',
  realName: 'Slackbot',
  locale: 'en-US',
  tz: 'America/Los_Angeles',
  isBot: true,
};

interface SeedChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly topic: string;
  readonly people: readonly string[];
  readonly withBot: boolean;
}

const EVERYONE = PEOPLE.map(({ id }) => id);

/** In #random and #team-lead the bot is no member: what it may not do there shows at once. */
export const CHANNELS: readonly SeedChannel[] = [
  {
    id: 'C00GENERAL',
    name: 'general',
    kind: 'public',
    topic: '모두의 채널 · Everyone',
    people: EVERYONE,
    withBot: true,
  },
  { id: 'C0000NEWS0', name: 'news', kind: 'public', topic: '기사 이야기 · The news', people: EVERYONE, withBot: true },
  { id: 'C000RANDOM', name: 'random', kind: 'public', topic: '', people: EVERYONE, withBot: false },
  { id: 'C0TEAMLEAD', name: 'team-lead', kind: 'private', topic: '', people: EVERYONE.slice(0, 2), withBot: false },
];
