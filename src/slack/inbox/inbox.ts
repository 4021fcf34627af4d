import { type Held, LEASE, type NewQuestion, type Question } from '../../store';
import { atOnce } from '../at-once';
import { TIMEOUT } from '../client-options';
import { readStep } from '../step';
import { answerQuestion } from './answer-question';
import type { EventBody } from './event-body';
import { holdOn, LostClaim } from './hold-on';
import type { InboxOptions, InboxParts, WorkOptions } from './parts';
import { readEvent } from './read-event';
import { record } from './record';
import { retractAnswer } from './retract-answer';
import { showStatus } from './show-status';
import { createTurns } from './turns';

/** Takes questions in and gets each of them answered once, whoever delivers it how often. */
export interface Inbox {
  /** Writes down what an event brings, before it is acknowledged. @throws where it could not be written */
  record(body: EventBody): Promise<void>;
  /** Does what a message event asks for; it has been recorded. Never rejects. */
  handle(body: EventBody): Promise<void>;
  /** Writes down a question that no message asks. False where it was there already. */
  receive(question: NewQuestion): Promise<boolean>;
  /** Does what is to be done about a question, if anything is and nobody else is at it. Never rejects. */
  work(id: string, options?: WorkOptions): Promise<void>;
  /** Takes up what was left undone: by a process that died, or because Slack could not be reached. Never rejects. */
  recover(): Promise<void>;
  /** From now on nothing is taken up; what is under way goes on. */
  close(): void;
  /** The ids of questions that are claimed and not done. */
  left(): string[];
  /** Lets others have what is left, soon: this process is about to end. Never rejects. */
  giveBack(): Promise<void>;
}

/**
 * Milliseconds after which what is given back may be taken up: a message that was on its way to Slack is there by then,
 * or lost, and whoever takes the question up finds it.
 */
const ON_ITS_WAY = TIMEOUT;

/** Questions that are taken up in one go. */
const BATCH = 100;

/** Of these so many at a time: one that waits for Slack does not hold up the others, and Slack is not run down. */
const AT_ONCE = 5;

/** A question in this process's hands. */
interface Taken {
  readonly question: Held;
  /** When it was claimed, by this process's clock. */
  readonly since: number;
}

export function createInbox({ workspaces, ...given }: InboxOptions): Inbox {
  const shared = { ...given, turn: createTurns() };
  const { store, log, now } = given;
  /** Written down and claimed, not yet worked on. One that nobody comes for in time is claimed anew like any other. */
  const taken = new Map<string, Taken>();
  const held = new Map<string, Question>();
  let closed = false;
  let givenBack = false;
  const isOld = ({ since }: Taken) => now() - since >= LEASE / 2;
  const keep = async (claim: () => Promise<Held | undefined>): Promise<boolean> => {
    const since = now();
    const question = await claim();
    if (question) taken.set(question.id, { question, since });
    return question !== undefined;
  };
  const claim = async (id: string): Promise<Taken | undefined> => {
    const kept = taken.get(id);
    taken.delete(id);
    if (kept && !isOld(kept)) return kept;
    const since = now();
    const question = await store.questions.claim(id);
    return question && { question, since };
  };
  const workOn = async ({ question, since }: Taken, options: WorkOptions): Promise<boolean> => {
    held.set(question.id, question);
    try {
      const presence = await workspaces.find(question.team);
      if (!presence) {
        // The app was removed from there after it had been asked.
        await store.questions.deleted(question);
        return true;
      }
      const { client, poster } = presence;
      const parts: InboxParts = { ...shared, client, poster };
      return await holdOn(store, { claimed: question, since, now, isBack: () => givenBack }, (hold) =>
        question.state === 'deleting'
          ? retractAnswer(parts, question)
          : showStatus(parts, question, () => answerQuestion(parts, question, hold, options)),
      );
    } finally {
      held.delete(question.id);
    }
  };
  const work: Inbox['work'] = async (id, options = {}) => {
    try {
      const claimed = await claim(id);
      if (claimed && !(await workOn(claimed, options))) await work(id, options);
    } catch (error) {
      if (error instanceof LostClaim) return log.warn(error.message, { question: id });
      log.error('A question could not be worked on; it is taken up again later.', error, { question: id });
    }
  };
  const left = () => [...new Set([...taken.keys(), ...held.keys()])];

  return {
    async record(body) {
      const step = readStep(body);
      if (step) await keep(() => store.questions.take(step));
      const incoming = readEvent(body);
      if (incoming) await keep(() => record(store, incoming, now()));
    },
    async handle(body) {
      const incoming = readEvent(body);
      if (incoming) await work(incoming.message.id, { asker: incoming.message.user });
    },
    receive: (question) => keep(() => store.questions.take(question)),
    work,
    async recover() {
      for (const [id, kept] of taken) if (isOld(kept)) taken.delete(id);
      try {
        await atOnce(AT_ONCE, await store.questions.due(BATCH), async (id) => {
          if (!closed) await work(id);
        });
      } catch (error) {
        log.error('The questions left undone could not be read.', error);
      }
    },
    close() {
      closed = true;
    },
    left,
    async giveBack() {
      givenBack = true;
      const questions = [...[...taken.values()].map(({ question }) => question), ...held.values()];
      await Promise.allSettled(questions.map((question) => store.questions.release(question, ON_ITS_WAY)));
    },
  };
}
