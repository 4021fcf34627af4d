export { type ExamineOptions, examine } from './examine';
export type { Finding } from './finding';
