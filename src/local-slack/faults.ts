/** What a Web API call meets in place of, or before, its answer. */
export interface ApiFault {
  /** The method it is for; any, if left out. */
  readonly method?: string;
  /** Answered in place of 200, such as 429 or 500. */
  readonly status?: number;
  /** Seconds, with 429. */
  readonly retryAfter?: number;
  /** Answered as `ok: false`, such as `internal_error`. */
  readonly error?: string;
  /** The call is carried out all the same; its answer is lost. */
  readonly carriedOut?: boolean;
  /** Milliseconds before the call is looked at. */
  readonly delay?: number;
  /** Calls that meet it: one, if left out. */
  readonly times?: number;
}

/** Troubles on demand: each is met the given number of times, then all is well again. */
export interface Faults {
  api(fault: ApiFault): void;
  /** The app's next acknowledgements are not heard, and taken for late at once. */
  loseAcks(times?: number): void;
  /** The next events are delivered twice. */
  duplicate(times?: number): void;
  /** The next events are held back until there are `count`, and delivered last one first. */
  reorder(count?: number): void;
  /** Every Socket Mode connection is cut without a word. */
  dropSockets(): void;
  /** Every Socket Mode connection is told to go. */
  disconnectSockets(reason: DisconnectReason): void;
  /** What was asked for and has not been met is called off; what was held back is delivered. */
  clear(): void;
}

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** What the parts that meet the faults ask. */
export interface FaultBox {
  readonly asked: Omit<Faults, 'dropSockets' | 'disconnectSockets' | 'clear'>;
  nextApi(method: string): ApiFault | undefined;
  losesAck(): boolean;
  duplicates(): boolean;
  /** How many events to hold back from here on; 0: none. */
  holdsBack(): number;
  clear(): void;
}

export function createFaultBox(): FaultBox {
  let api: { fault: ApiFault; left: number }[] = [];
  let acks = 0;
  let doubles = 0;
  let held = 0;
  return {
    asked: {
      api: (fault) => void api.push({ fault, left: fault.times ?? 1 }),
      loseAcks(times = 1) {
        acks += times;
      },
      duplicate(times = 1) {
        doubles += times;
      },
      reorder(count = 2) {
        held = count;
      },
    },
    nextApi(method) {
      const met = api.find(({ fault, left }) => left > 0 && (fault.method ?? method) === method);
      if (met) met.left -= 1;
      api = api.filter(({ left }) => left > 0);
      return met?.fault;
    },
    losesAck() {
      acks -= 1;
      if (acks >= 0) return true;
      acks = 0;
      return false;
    },
    duplicates() {
      doubles -= 1;
      if (doubles >= 0) return true;
      doubles = 0;
      return false;
    },
    holdsBack() {
      const count = held;
      held = 0;
      return count;
    },
    clear() {
      api = [];
      acks = 0;
      doubles = 0;
      held = 0;
    },
  };
}
