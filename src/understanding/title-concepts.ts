/** Concepts of titles that one has or has not. */
export const TITLE_CONCEPTS: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'vice-chairman',
  'chairman',
  'ceo',
  'cto',
  'cfo',
  'professor',
  'division-head',
]);
