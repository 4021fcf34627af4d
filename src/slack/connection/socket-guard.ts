import type { SocketModeReceiver } from '@slack/bolt';

type Client = SocketModeReceiver['client'];

/** What Slack sends on a connection. */
const ENVELOPES: readonly unknown[] = ['hello', 'disconnect', 'events_api', 'interactive', 'slash_commands'];

/** The client tells itself of these by the very emitter by which it tells of Slack's events. */
const OWN: readonly unknown[] = [
  ...['connecting', 'authenticated', 'connected', 'reconnecting', 'disconnecting', 'disconnected'],
  ...['close', 'error', 'ws_message', 'slack_event', 'outgoing_message'],
];

/**
 * Lets only what has the form of an envelope through to the client of Socket Mode: of an event without its inside the
 * client's own reading ends the process, and one named `close` is taken for the end of the connection.
 */
export function guardSocket(client: Client): void {
  const listeners = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    if (!isEnvelope(data)) return;
    for (const listener of listeners) listener.call(client, data, isBinary);
  });
}

function isEnvelope(data: unknown): boolean {
  const envelope = fieldsOf(parsed(typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBuffer)));
  if (!ENVELOPES.includes(envelope.type)) return false;
  if (envelope.type === 'hello' || envelope.type === 'disconnect') return true;
  if (!isObject(envelope.payload)) return false;
  if (envelope.type !== 'events_api') return true;
  const { type } = fieldsOf(fieldsOf(envelope.payload).event);
  return typeof type === 'string' && !OWN.includes(type);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});
