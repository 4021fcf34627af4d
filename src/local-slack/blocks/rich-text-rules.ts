import { anything, byType, list, oneOf, type Rule, shape, text, whole } from './rules';

const MANY = 10_000;
const styled = { 'type!': anything, style: anything };

const inline: Rule = byType({
  text: shape({ ...styled, 'text!': text(MANY, 1) }),
  link: shape({ ...styled, 'url!': text(3000, 1), text: text(MANY), unsafe: anything }),
  emoji: shape({ ...styled, 'name!': text(255, 1), unicode: text(255), url: text(3000), skin_tone: whole }),
  user: shape({ ...styled, 'user_id!': text(255, 1) }),
  usergroup: shape({ ...styled, 'usergroup_id!': text(255, 1) }),
  channel: shape({ ...styled, 'channel_id!': text(255, 1) }),
  team: shape({ ...styled, 'team_id!': text(255, 1) }),
  broadcast: shape({ ...styled, 'range!': oneOf('here', 'channel', 'everyone') }),
  color: shape({ ...styled, 'value!': text(255, 1) }),
  date: shape({ ...styled, 'timestamp!': whole, 'format!': text(255, 1), url: text(3000), fallback: text(MANY) }),
});

const section: Rule = shape({ 'type!': oneOf('rich_text_section'), 'elements!': list(inline, MANY, 0) });

/** What a rich_text block, a table cell and a rich text input hold. */
export const richTextElements: Rule = list(
  byType({
    rich_text_section: section,
    rich_text_list: shape({
      'type!': anything,
      'style!': oneOf('bullet', 'ordered'),
      'elements!': list(section, MANY, 0),
      indent: whole,
      offset: whole,
      border: whole,
    }),
    rich_text_quote: shape({ 'type!': anything, 'elements!': list(inline, MANY, 0), border: whole }),
    rich_text_preformatted: shape({
      'type!': anything,
      'elements!': list(inline, MANY, 0),
      border: whole,
      language: text(255),
    }),
  }),
  MANY,
  0,
);
