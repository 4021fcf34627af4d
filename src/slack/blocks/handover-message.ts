import type { types } from '@slack/bolt';
import type { Language } from '../../bot';
import { HANDOVER } from '../handover.data';
import { OWN_LIMITS, SLACK_LIMITS } from '../limits';
import { MESSAGES } from '../messages';
import { escapeText } from './escape';
import { context, type Message, message, section, shorten } from './message';

export interface PassedOn {
  readonly question: string;
  readonly reply: string;
  /** The asker's name. */
  readonly name: string;
  /** To where it was asked; none where no message of all shows it. */
  readonly link?: string;
}

/** A question as people are asked it. */
export function passedOnMessage({ question, reply, name, link }: PassedOn, language: Language): Message {
  const texts = HANDOVER[language];
  const asked = shorten(question, OWN_LIMITS.passedOnQuestion);
  return message(`${texts.asks(name)}\n${asked}`, [
    section(texts.asks(name)),
    section(`${MESSAGES[language].question}: ${asked}`),
    context(`${texts.botSaid}: ${shorten(reply, OWN_LIMITS.restatedAnswer)}`),
    ...(link ? [linkBlock(link, texts.link)] : []),
    context(texts.how),
  ]);
}

/** Made by Slack, so it is live. */
function linkBlock(link: string, label: string): types.ContextBlock {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `<${link}|${escapeText(label, SLACK_LIMITS.textOnButton)}>` }],
  };
}

export interface BroughtBack {
  readonly question: string;
  readonly text: string;
  /** Of whoever answered. */
  readonly name: string;
  /** A user id: whoever asked is called, once. */
  readonly asker?: string;
}

/** A person's answer, as it is brought to whoever asked. */
export function broughtBackMessage({ question, text, name, asker }: BroughtBack, language: Language): Message {
  const heading = HANDOVER[language].answered(name);
  const made = message(`${heading}\n${text}`, [
    context(`${MESSAGES[language].question}: ${shorten(question, OWN_LIMITS.restatedQuestion)}`),
    section(heading),
    section(text),
  ]);
  if (!asker) return made;
  const call: types.SectionBlock = { type: 'section', text: { type: 'mrkdwn', text: `<@${asker}>` } };
  return { ...made, text: `<@${asker}> ${made.text}`, blocks: [call, ...made.blocks] };
}
