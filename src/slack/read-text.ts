const MARKUP = /<([@#!]|[a-z][a-z0-9+.-]*:)([^<>|]*)(?:\|([^<>]*))?>/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * The question as the person sees it, from the text that Slack sends. Mentions of this bot, and mentions without a
 * readable name, are left out: they call someone and are no part of the question.
 *
 *     <@UBOT> AI 원팀에 누가 합류했나?      // AI 원팀에 누가 합류했나?
 *     <!channel> R&amp;D 이야기도 있어?     // R&D 이야기도 있어?
 *     <https://a.kr/1|기사>가 뭐야          // 기사가 뭐야
 *     1 &lt; 2                              // 1 < 2
 */
export function readText(text: string, botUserId?: string): string {
  return text
    .replace(MARKUP, (_whole, kind: string, target: string, label?: string) =>
      kind === '@' && target === botUserId ? ' ' : readable(kind, target, label),
    )
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

function readable(kind: string, target: string, label?: string): string {
  if (kind === '!') return target.startsWith('date^') ? (label ?? ' ') : ' ';
  if (kind === '@' || kind === '#') return label ?? ' ';
  return label ?? (/^(?:mailto|tel):$/i.test(kind) ? target : kind + target);
}
