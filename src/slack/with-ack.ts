import type { ReceiverEvent } from '@slack/bolt';

/** The event, which tells when it was acknowledged. */
export function withAck(event: ReceiverEvent, acknowledged: () => void): ReceiverEvent {
  return {
    ...event,
    ack: async (response) => {
      await event.ack(response);
      acknowledged();
    },
  };
}
