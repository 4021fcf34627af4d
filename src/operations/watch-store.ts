import type { Answer } from '../bot';
import type { Claimed, Ending, Place, Question, Store } from '../store';

/** What became of a question. */
export type Status = Answer['status'] | 'failed' | 'not_for_bot';

/** Told of what happens to questions, wherever in Slack they were asked: each passes through the store. */
export interface QuestionWatch {
  received(question: Pick<Question, 'id' | 'place' | 'text'>): void;
  claimed(question: Pick<Question, 'id' | 'place' | 'attempts'>): void;
  /** @param milliseconds since its answer was wanted */
  ended(question: { readonly id: string; readonly place: Place }, status: Status, milliseconds: number): void;
  /** Left for a later try. @param milliseconds until then */
  postponed(id: string, milliseconds: number): void;
}

/** The store, whose questions are watched. */
export function watchStore(store: Store, watches: readonly QuestionWatch[]): Store {
  const { questions } = store;
  const tell = (what: (watch: QuestionWatch) => void) => watches.forEach(what);
  const received = (question: Question) => {
    tell((watch) => watch.received(question));
    tell((watch) => watch.claimed(question));
  };
  /** Tells of what ended by this: what was over, or is another's by now, was told of or will be. */
  const ended = (question: Claimed, status: Status, ending: Ending): Ending => {
    const { waited } = ending;
    if (waited !== undefined) tell((watch) => watch.ended(question, status, waited));
    return ending;
  };
  return {
    ...store,
    questions: {
      ...questions,
      async take(...args) {
        const question = await questions.take(...args);
        if (question) received(question);
        return question;
      },
      async heed(...args) {
        const question = await questions.heed(...args);
        if (question) received(question);
        return question;
      },
      async claim(id) {
        const question = await questions.claim(id);
        if (question) tell((watch) => watch.claimed(question));
        return question;
      },
      async answered(question, outcome) {
        return ended(question, outcome.answer.status, await questions.answered(question, outcome));
      },
      async turnDown(question) {
        return ended(question, 'not_for_bot', await questions.turnDown(question));
      },
      async fail(question, ...rest) {
        return ended(question, 'failed', await questions.fail(question, ...rest));
      },
      async release(question, wait) {
        await questions.release(question, wait);
        tell((watch) => watch.postponed(question.id, wait));
      },
    },
  };
}
