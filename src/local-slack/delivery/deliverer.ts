import type { FaultBox } from '../faults';
import type { Json } from '../json';
import type { Log } from '../log';
import type { Timers } from '../timers';
import type { Timings } from '../timings';
import type { Attempt, Delivery, Outcome, Transport } from './delivery';

/** Brings to the app what happens. */
export interface Deliverer {
  /** Delivered until it is acknowledged, or all retries are used up. */
  event(payload: Json): void;
  /** Delivered once: a person waits for it. */
  request(delivery: Delivery): Promise<Outcome>;
  /** Resolves when nothing is under way or held back; a retry that is yet to come is under way. */
  settled(): Promise<void>;
  /** Delivers what is held back. */
  release(): void;
}

export interface DelivererDeps {
  readonly transport: Transport;
  readonly faults: FaultBox;
  /** Told of each event that the app has acknowledged. */
  readonly acknowledged: (payload: Json) => void;
  readonly timers: Timers;
  readonly timings: Timings;
  readonly log: Log;
}

const FIRST: Attempt = { num: 0, reason: '' };

export function createDeliverer({ transport, faults, acknowledged, timers, timings, log }: DelivererDeps): Deliverer {
  const underWay = new Set<Promise<unknown>>();
  const held: Json[] = [];
  let holding = 0;

  const track = <T>(work: Promise<T>): Promise<T> => {
    const tracked: Promise<unknown> = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return work;
  };

  const attempt = async (delivery: Delivery, which: Attempt): Promise<Outcome> => {
    const outcome = await transport.send(delivery, which);
    // Nothing is gained by waiting until the time is over in which it could still come.
    return outcome.acked && faults.losesAck() ? { acked: false, reason: transport.timeoutReason } : outcome;
  };

  const persist = async (payload: Json): Promise<void> => {
    const delivery: Delivery = { type: 'events_api', payload, acceptsResponse: false };
    let outcome = await attempt(delivery, FIRST);
    for (const [index, delay] of timings.retries.entries()) {
      if (outcome.acked || outcome.final) break;
      log.warn(`Event ${payload.event_id} was not acknowledged (${outcome.reason}); delivered again in ${delay} ms.`);
      await timers.wait(delay);
      outcome = await attempt(delivery, { num: index + 1, reason: outcome.reason });
    }
    if (outcome.acked) acknowledged(payload);
    else if (!outcome.final) log.error(`Event ${payload.event_id} was never acknowledged (${outcome.reason}).`);
  };

  const send = (payload: Json): void => {
    void track(persist(payload));
    if (faults.duplicates()) void track(persist(payload));
  };

  const release = (): void => {
    holding = 0;
    for (const payload of held.splice(0).reverse()) send(payload);
  };

  return {
    event(payload) {
      holding = faults.holdsBack() || holding;
      if (holding === 0) return send(payload);
      held.push(payload);
      if (held.length >= holding) release();
    },
    request: (delivery) => track(attempt(delivery, FIRST)),
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    release,
  };
}
