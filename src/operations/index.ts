export { logQuestions } from './log-questions';
export { type OperationsConfig, readOperationsConfig, secretsOf } from './read-config';
export { type Stoppable, stopOnSignal } from './stop-on-signal';
export { type Ending, type QuestionWatch, watchStore } from './watch-store';
