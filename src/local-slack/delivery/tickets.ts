import type { Ids } from '../ids';

/** Each lets one Socket Mode connection in, once. */
export interface Tickets {
  issue(): string;
  /** @returns whether it was issued, not used yet and not too old. */
  use(ticket: string): boolean;
}

export function createTickets(ids: Ids, now: () => number, lifetime: number): Tickets {
  const issued = new Map<string, number>();
  return {
    issue() {
      for (const [ticket, at] of issued) if (now() - at > lifetime) issued.delete(ticket);
      const ticket = ids.uuid();
      issued.set(ticket, now());
      return ticket;
    },
    use(ticket) {
      const at = issued.get(ticket);
      issued.delete(ticket);
      return at !== undefined && now() - at <= lifetime;
    },
  };
}
