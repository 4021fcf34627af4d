import type { webApi } from '@slack/bolt';
import type { Answer, Language } from '../bot';
import type { Audience, Question } from '../store';
import { type AnswerLayout, answerMessage } from './blocks/answer-message';
import type { Message } from './blocks/message';
import type { SlackDeps } from './deps';
import { LABELS } from './labels.data';
import { OWN_LIMITS } from './limits';
import type { People } from './people';
import type { TaughtBots } from './taught-bots';

export interface ComposeParts extends Pick<SlackDeps, 'bot' | 'guide' | 'store'> {
  readonly people: People;
  readonly bots: TaughtBots;
  readonly client: webApi.WebClient;
}

/**
 * The message by which a question is answered, wherever it was asked.
 * @param asker the user id, where it is at hand: the buttons speak the language of their Slack, else the answer's
 */
export async function composeAnswer(
  { bot, guide, store, people, client }: ComposeParts,
  question: Question,
  answer: Answer,
  asker?: string,
): Promise<Message> {
  const { id, team, channel } = question;
  const [profile, { handoverChannel }, { audience }] = await Promise.all([
    asker === undefined ? undefined : people.profile(client, { team, user: asker }),
    store.settings.workspace(team),
    store.settings.channel(team, channel),
  ]);
  const alone = isSeenByAskerAlone(question, audience);
  return answerMessage(answer, bot.articles, {
    ...layoutOf(question, alone, profile),
    id,
    next: guide.followUps(answer, OWN_LIMITS.suggestions),
    passable: handoverChannel !== undefined,
    shareable: alone && question.sharedAt === undefined,
  });
}

/** Slack does not show what was asked where no message asked it, nor who did. */
function layoutOf(
  { ts, channel }: Question,
  alone: boolean,
  profile: { readonly language: Language; readonly name: string } | undefined,
): AnswerLayout {
  return {
    restate: ts === undefined,
    ...(profile && { locale: profile.language }),
    ...(ts === undefined &&
      !alone &&
      !isDirect(channel) &&
      profile && { heading: LABELS[profile.language].asked(profile.name) }),
  };
}

/** In a channel: a direct message has nobody to share with. */
function isSeenByAskerAlone({ channel, responseUrl, place, ts }: Question, audience: Audience): boolean {
  if (isDirect(channel)) return false;
  const byPlace = place === 'command' || place === 'message_shortcut';
  return byPlace || responseUrl !== undefined || (ts !== undefined && audience === 'ephemeral');
}

const isDirect = (channel: string): boolean => channel.startsWith('D');
