import type { types } from '@slack/bolt';
import { escapeText } from './escape';

/** Bold, italics, strike, code, quotation (escaping does not stop it) and :emoji:. */
const FORMATTING = /[*_~`]|^[^\S\n]*>|:[^\s:]+:/m;

/**
 * A text that is shown as it is. mrkdwn has no way to escape its formatting characters, so a text that holds any goes
 * as plain_text, where Slack reads none. All others go as mrkdwn, whose escaping is documented; `verbatim` keeps
 * Slack from finding channels and people in it.
 */
export function textObject(text: string, limit: number): types.PlainTextElement | types.MrkdwnElement {
  const shown = escapeText(text, limit);
  return FORMATTING.test(text)
    ? { type: 'plain_text', text: shown, emoji: false }
    : { type: 'mrkdwn', text: shown, verbatim: true };
}
