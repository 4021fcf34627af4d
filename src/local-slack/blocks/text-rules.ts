import { byType, flag, oneOf, type Rule, shape, text } from './rules';

export function plainText(max: number, min = 1): Rule {
  return shape({ 'type!': oneOf('plain_text'), 'text!': text(max, min), emoji: flag });
}

/** Plain text or mrkdwn. */
export function textObject(max: number): Rule {
  return byType({
    plain_text: plainText(max),
    mrkdwn: shape({ 'type!': oneOf('mrkdwn'), 'text!': text(max, 1), verbatim: flag }),
  });
}

export const confirmation: Rule = shape({
  title: plainText(100),
  'text!': textObject(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: oneOf('primary', 'danger'),
});

/** One thing to choose. */
export function option(label: Rule): Rule {
  return shape({ 'text!': label, 'value!': text(150), description: textObject(75), url: text(3000) });
}
