import { findChannel, type Workspace } from '../workspace';

/**
 * What a person typed, as Slack sends it: `& < >` escaped, names and addresses marked up.
 *
 *     @gisabot 1 < 2 ?      // <@U000000BOT> 1 &lt; 2 ?
 *     #general @here        // <#C00GENERAL|general> <!here>
 *     https://a.kr/1        // <https://a.kr/1>
 */
export function encodeMessage(workspace: Workspace, typed: string): string {
  return markUp(workspace, escapeText(typed), ({ id }) => `<@${id}>`)
    .replace(/(^|\s)@(here|channel|everyone)\b/g, '$1<!$2>')
    .replace(/\bhttps?:\/\/(?:(?!&[lg]t;)[^\s<>|])+/g, '<$&>');
}

/** A command's text; mentions are marked up only where the manifest asks for it. */
export function encodeCommand(workspace: Workspace, typed: string, shouldEscape: boolean): string {
  const text = escapeText(typed.trim());
  return shouldEscape ? markUp(workspace, text, ({ id, name }) => `<@${id}|${name}>`) : text;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function markUp(workspace: Workspace, text: string, mention: (person: { id: string; name: string }) => string): string {
  // The longest name first: of @ann and @annika, the text means what it says.
  const people = [...workspace.people.values()].sort((a, b) => b.name.length - a.name.length);
  const mentioned = people.reduce((marked, person) => {
    const name = new RegExp(`(?<![\\p{L}\\p{N}@<])@${escapePattern(escapeText(person.name))}(?![A-Za-z0-9_-])`, 'giu');
    return marked.replace(name, () => mention(person));
  }, text);
  return mentioned.replace(/(?<![\p{L}\p{N}&])#([\p{L}\p{N}_-]+)/gu, (whole, name: string) => {
    const channel = findChannel(workspace, name);
    return channel && channel.name === name ? `<#${channel.id}|${name}>` : whole;
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
