/**
 * The id of a question asked by a message: the same for every delivery, for the `message` and the `app_mention` that
 * one mention brings, and for its edits.
 */
export function messageId(message: { readonly team: string; readonly channel: string; readonly ts: string }): string {
  return `${message.team}:${message.channel}:${message.ts}`;
}

/** The id of a question without a message. @param event its trigger id or execution id */
export function eventId(team: string, event: string): string {
  return `${team}:event:${event}`;
}
