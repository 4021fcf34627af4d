import type { Answer } from '../bot';

// A follow-up refers to what was said just before; more would only grow a long batch's memory.
const ANSWERS_KEPT = 10;
// At ten answers of some kilobytes each, this many conversations stay well below a process's default heap.
const CONVERSATIONS_KEPT = 10_000;

/** Remembers what was answered last in each conversation; the conversation unused for longest is forgotten first. */
export class Conversations {
  private readonly answers = new Map<string, readonly Answer[]>();

  /** The conversation's latest answers, oldest first. */
  earlier(conversation: string): readonly Answer[] {
    return this.answers.get(conversation) ?? [];
  }

  remember(conversation: string, answer: Answer): void {
    const kept = [...this.earlier(conversation), answer].slice(-ANSWERS_KEPT);
    // A Map keeps the order of insertion, so the first key is the one unused for longest.
    this.answers.delete(conversation);
    this.answers.set(conversation, kept);
    const [oldest] = this.answers.keys();
    if (oldest !== undefined && this.answers.size > CONVERSATIONS_KEPT) this.answers.delete(oldest);
  }
}
