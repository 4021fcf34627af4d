import type { Answer } from '../bot';
import type { Claimed, NewQuestion, Place, Question, Store } from '../store';

/** What became of a question. */
export type Ending = Answer['status'] | 'failed' | 'not_for_bot';

/** Told of what happens to questions, wherever in Slack they were asked: each passes through the store. */
export interface QuestionWatch {
  received(question: Pick<NewQuestion, 'id' | 'place' | 'text'>): void;
  claimed(question: Pick<Question, 'id' | 'place' | 'attempts'>): void;
  /** @param milliseconds since its answer was wanted */
  ended(question: { readonly id: string; readonly place: Place }, ending: Ending, milliseconds: number): void;
  /** Left for a later try. @param milliseconds until then */
  postponed(id: string, milliseconds: number): void;
}

/** The store, whose questions are watched. @param now milliseconds since 1970 */
export function watchStore(store: Store, watches: readonly QuestionWatch[], now: () => number): Store {
  const { questions } = store;
  const tell = (what: (watch: QuestionWatch) => void) => watches.forEach(what);
  const received = (question: Pick<NewQuestion, 'id' | 'place' | 'text'>, claimed?: Question) => {
    tell((watch) => watch.received(question));
    if (claimed) tell((watch) => watch.claimed(claimed));
  };
  const ended = (question: Claimed, ending: Ending) => {
    const milliseconds = now() - question.wantedAt;
    tell((watch) => watch.ended(question, ending, milliseconds));
  };
  return {
    ...store,
    questions: {
      ...questions,
      async receive(question) {
        const isNew = await questions.receive(question);
        if (isNew) received(question);
        return isNew;
      },
      async take(...args) {
        const question = await questions.take(...args);
        if (question) received(question, question);
        return question;
      },
      async heed(...args) {
        const question = await questions.heed(...args);
        if (question) received(question, question);
        return question;
      },
      async claim(id) {
        const question = await questions.claim(id);
        if (question) tell((watch) => watch.claimed(question));
        return question;
      },
      async answered(question, outcome) {
        const done = await questions.answered(question, outcome);
        if (done) ended(question, outcome.answer.status);
        return done;
      },
      async turnDown(question) {
        const done = await questions.turnDown(question);
        if (done) ended(question, 'not_for_bot');
        return done;
      },
      async fail(question, ...rest) {
        await questions.fail(question, ...rest);
        ended(question, 'failed');
      },
      async release(question, wait) {
        await questions.release(question, wait);
        tell((watch) => watch.postponed(question.id, wait));
      },
    },
  };
}
