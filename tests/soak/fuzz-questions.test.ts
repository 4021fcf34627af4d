import { runOnAllCores, say } from './fuzz/run-child';

const QUESTIONS = 100_000;

test(`${QUESTIONS} questions: no crash, no claim without a citation, valid answers, no growing memory`, async () => {
  const reports = await runOnAllCores('ask.child.ts', QUESTIONS);
  say('questions', reports);
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reports.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThanOrEqual(QUESTIONS);
  for (const { growth } of reports) expect(growth).toBeLessThan(1.2);
}, 3_600_000);
