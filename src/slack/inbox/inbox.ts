import { LEASE, type NewQuestion, type Question } from '../../store';
import { TIMEOUT } from '../client-options';
import { readStep } from '../step';
import { answerQuestion } from './answer-question';
import type { EventBody } from './event-body';
import { holdOn } from './hold-on';
import type { InboxParts, WorkOptions } from './parts';
import { readEvent } from './read-event';
import { record } from './record';
import { retractAnswer } from './retract-answer';
import { showStatus } from './show-status';

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

export function createInbox(parts: InboxParts): Inbox {
  const { store, log, now } = parts;
  /** Written down and claimed, not yet worked on. One that nobody comes for in time is claimed anew like any other. */
  const taken = new Map<string, { readonly question: Question; readonly until: number }>();
  const held = new Set<string>();
  let closed = false;
  const keep = (question: Question | undefined): boolean => {
    if (question) taken.set(question.id, { question, until: now() + LEASE / 2 });
    return question !== undefined;
  };
  const claim = async (id: string): Promise<Question | undefined> => {
    const kept = taken.get(id);
    taken.delete(id);
    return kept && kept.until > now() ? kept.question : store.questions.claim(id);
  };
  const workOn = async (question: Question, options: WorkOptions): Promise<boolean> => {
    held.add(question.id);
    try {
      return await holdOn(store, question.id, () =>
        question.state === 'deleting'
          ? retractAnswer(parts, question)
          : showStatus(parts, question, () => answerQuestion(parts, question, options)),
      );
    } finally {
      held.delete(question.id);
    }
  };
  const work: Inbox['work'] = async (id, options = {}) => {
    try {
      const question = await claim(id);
      if (question && !(await workOn(question, options))) await work(id, options);
    } catch (error) {
      log.error('A question could not be worked on; it is taken up again later.', error, { question: id });
    }
  };
  const left = () => [...new Set([...taken.keys(), ...held])];

  return {
    async record(body) {
      const step = readStep(body);
      if (step) keep(await store.questions.take(step));
      const incoming = readEvent(body);
      if (incoming) keep(await record(store, incoming, now()));
    },
    async handle(body) {
      const incoming = readEvent(body);
      if (incoming) await work(incoming.message.id, { asker: incoming.message.user });
    },
    receive: async (question) => keep(await store.questions.take(question)),
    work,
    async recover() {
      for (const [id, { until }] of taken) if (until <= now()) taken.delete(id);
      try {
        for (const id of await store.questions.due(BATCH)) {
          if (closed) return;
          await work(id);
        }
      } catch (error) {
        log.error('The questions left undone could not be read.', error);
      }
    },
    close() {
      closed = true;
    },
    left,
    async giveBack() {
      await Promise.allSettled(left().map((id) => store.questions.release(id, ON_ITS_WAY)));
    },
  };
}
