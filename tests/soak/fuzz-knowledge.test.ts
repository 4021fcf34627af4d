import { runOnAllCores, say } from './fuzz/run-child';

const FILES = 1000;

test(`${FILES} broken knowledge files: each is loaded or gets errors for people, and none a crash`, async () => {
  const reports = await runOnAllCores('load.child.ts', FILES);
  say('knowledge files', reports);
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reports.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThanOrEqual(FILES);
  for (const { growth } of reports) expect(growth).toBeLessThan(1.2);
}, 1_200_000);
