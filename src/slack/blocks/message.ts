import type { types } from '@slack/bolt';
import { SLACK_LIMITS } from '../limits';
import { escapeText } from './escape';
import { textObject } from './text-object';

/** A message ready for chat.postMessage or a response URL. `text` stands in for the blocks in notifications. */
export interface Message {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export function message(text: string, blocks: readonly types.KnownBlock[]): Message {
  return {
    text: escapeText(text, SLACK_LIMITS.fallbackText),
    blocks: blocks.slice(0, SLACK_LIMITS.blocksInMessage),
    unfurl_links: false,
    unfurl_media: false,
  };
}

export function section(text: string): types.SectionBlock {
  return { type: 'section', text: textObject(text, SLACK_LIMITS.textInSection) };
}

/** Small grey text. */
export function context(text: string): types.ContextBlock {
  return { type: 'context', elements: [textObject(text, SLACK_LIMITS.textInContext)] };
}

/** `text` in at most `limit` code points, with an ellipsis where it was longer. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
