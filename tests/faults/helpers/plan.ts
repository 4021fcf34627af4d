import type { ApiFault } from '../../../src/local-slack';
import { LEASE } from '../../../src/store';
import { shuffled } from '../../../src/understanding/random';

/** Something that a person does. `later`: milliseconds after which they change the question, or take it back. */
export type Ask =
  | { readonly kind: 'mention'; readonly who: string; readonly channel: string; readonly text: string }
  | { readonly kind: 'direct'; readonly who: string; readonly text: string }
  | { readonly kind: 'command'; readonly who: string; readonly text: string }
  | {
      readonly kind: 'edited' | 'deleted';
      readonly who: string;
      readonly channel: string;
      readonly text: string;
      readonly later: number;
    };

export type Incident =
  | { readonly kind: 'killed'; readonly replica: number; readonly after: number }
  | { readonly kind: 'terminated'; readonly replica: number; readonly after: number }
  /** It stands still for so many milliseconds, more than a claim lasts, and goes on as if nothing had been. */
  | { readonly kind: 'frozen'; readonly replica: number; readonly after: number; readonly during: number }
  | { readonly kind: 'sockets dropped' }
  | { readonly kind: 'database restarted'; readonly how: 'fast' | 'immediate'; readonly down: number };

/** What happens at once, and the milliseconds before what comes next. */
export interface Step {
  readonly asks: readonly Ask[];
  readonly duplicate: number;
  readonly loseAcks: number;
  readonly reorder: number;
  readonly api: readonly ApiFault[];
  readonly incident?: Incident;
  readonly pause: number;
}

export interface PlanOptions {
  /** Asked by messages. */
  readonly questions: number;
  readonly replicas: number;
  readonly mode: 'socket' | 'http';
  /** Of the processes that are ended, the share that is told to stop, and not killed. */
  readonly terminated: number;
  /** At least 0, below 1. */
  readonly random: () => number;
}

const PEOPLE = ['지우', 'alex', '민준'];
const CHANNELS = ['general', 'news'];

/** What the small article answers. */
export const WHO = '누가 모임에 들었어?';
export const WHEN = '가나전자는 언제 모임에 들었어?';

/** Questions asked at once, at most. */
const BURST = 16;

/** One each, among so many questions. */
const PER_KILL = 40;
const PER_DROP = 100;
const PER_FREEZE = 650;
const PER_RESTART = 650;

/** How Slack fails, for a call or two. With 429 it says that nothing was done; of all else it may have been. */
const POSTING: readonly ApiFault[] = [
  { status: 429, retryAfter: 1 },
  { status: 429, retryAfter: 12 },
  { status: 500 },
  { status: 503, carriedOut: true },
  { carriedOut: true },
  { error: 'internal_error', carriedOut: true },
  { delay: 1500 },
];
const FAULTS: readonly ApiFault[] = [
  ...POSTING.map((fault) => ({ ...fault, method: 'chat.postMessage' })),
  { method: 'chat.update', status: 500 },
  { method: 'chat.delete', status: 502, carriedOut: true },
  { method: 'conversations.replies', status: 429, retryAfter: 1 },
  { method: 'conversations.replies', status: 503 },
  { method: 'conversations.history', status: 500 },
  { method: 'response_url', status: 500 },
  { method: 'users.info', delay: 2000 },
];

/** Draws what is to happen. */
export function makePlan({ questions, replicas, mode, terminated, random }: PlanOptions): Step[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(items: readonly T[]) => items[below(items.length)] as T;
  const sometimes = (chance: number, most: number) => (random() < chance ? 1 + below(most) : 0);

  const ask = (number: number): Ask => {
    const who = one(PEOPLE);
    const channel = one(CHANNELS);
    const kind = random();
    if (kind < 0.05) return { kind: 'edited', who, channel, text: WHO, later: below(600) };
    if (kind < 0.08) return { kind: 'deleted', who, channel, text: WHO, later: below(600) };
    if (kind < 0.16) return { kind: 'direct', who, text: WHO };
    if (kind < 0.2) return { kind: 'command', who, text: `${WHO} (${number})` };
    return { kind: 'mention', who, channel, text: one([WHO, WHEN]) };
  };

  const bursts: Ask[][] = [];
  for (let asked = 0, drawn = 0; asked < questions; ) {
    const burst: Ask[] = [];
    for (let left = 1 + below(BURST); left > 0 && asked < questions; left -= 1) {
      const each = ask(drawn);
      burst.push(each);
      drawn += 1;
      // Commands come on top: Slack delivers one once, or tells the person that it failed.
      if (each.kind !== 'command') asked += 1;
    }
    bursts.push(burst);
  }

  const end = (): Incident => {
    const kind = random() < terminated ? 'terminated' : 'killed';
    return { kind, replica: below(replicas), after: below(150) };
  };
  const times = (per: number) => Array.from({ length: Math.max(1, Math.round(questions / per)) });
  const incidents: Incident[] = [
    ...times(PER_KILL).map(end),
    ...times(PER_FREEZE).map(
      () => ({ kind: 'frozen', replica: below(replicas), after: below(150), during: 1.2 * LEASE }) as const,
    ),
    ...(mode === 'socket' ? times(PER_DROP).map(() => ({ kind: 'sockets dropped' }) as const) : []),
    ...times(PER_RESTART).map(
      () =>
        ({ kind: 'database restarted', how: one(['fast', 'immediate'] as const), down: 200 + below(2000) }) as const,
    ),
  ];
  const when = new Map(
    shuffled([...bursts.keys()], random)
      .slice(0, incidents.length)
      .map((step, index) => [step, incidents[index] as Incident]),
  );
  return bursts.map((asks, index) => {
    const incident = when.get(index);
    return {
      asks,
      duplicate: sometimes(0.3, 6),
      loseAcks: sometimes(0.3, 4),
      reorder: sometimes(0.3, 6) && 6,
      api: random() < 0.3 ? [{ ...one(FAULTS), times: 1 + below(3) }] : [],
      ...(incident && { incident }),
      pause: below(600),
    };
  });
}
