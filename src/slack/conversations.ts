import type { Answer } from '../bot';

/** What counts as one conversation. */
export interface Conversation {
  readonly key: string;
  /** How long an answer given in it stays part of it, in milliseconds. */
  readonly lasts: number;
}

/** The answers given so far, for follow-up questions. */
export interface Conversations {
  /** The conversation's earlier answers that still count, oldest first. */
  recall(conversation: Conversation): readonly Answer[];
  remember(conversation: Conversation, answer: Answer): void;
}

/** Long enough for a pause between two questions, short enough that "he" is not someone from this morning. */
const PERSON_LASTS = 30 * 60 * 1000;

/** A thread is one conversation however long it takes, whoever asks in it. `root` is the ts of its first message. */
export function inThread(channel: string, root: string): Conversation {
  return { key: `thread:${channel}:${root}`, lasts: Number.POSITIVE_INFINITY };
}

/** Outside threads, a person's questions of the last half hour in one channel belong together. */
export function withPerson(channel: string, user: string): Conversation {
  return { key: `person:${channel}:${user}`, lasts: PERSON_LASTS };
}

export interface ConversationLimits {
  readonly conversations: number;
  /** Of each conversation, the last ones. */
  readonly answers: number;
}

/** A follow-up seldom reaches back more than two or three answers; the rest bounds the memory used. */
const LIMITS: ConversationLimits = { conversations: 1000, answers: 10 };

interface Entry {
  readonly answer: Answer;
  readonly at: number;
}

/** @param now milliseconds since 1970. The conversations idle for longest make room for new ones. */
export function createConversations(now: () => number, limits = LIMITS): Conversations {
  const entries = new Map<string, readonly Entry[]>();
  return {
    recall({ key, lasts }) {
      const since = now() - lasts;
      return (entries.get(key) ?? []).filter(({ at }) => at >= since).map(({ answer }) => answer);
    },
    remember({ key }, answer) {
      const kept = [...(entries.get(key) ?? []), { answer, at: now() }].slice(-limits.answers);
      entries.delete(key);
      entries.set(key, kept);
      const [idlest] = entries.keys();
      if (entries.size > limits.conversations && idlest !== undefined) entries.delete(idlest);
    },
  };
}
