export { logQuestions } from './log-questions';
export { type OperationsConfig, readOperationsConfig, secretsOf } from './read-config';
export { type Ending, type QuestionWatch, watchStore } from './watch-store';
