import { runChild, SEED, say } from './fuzz/run-child';

const PAYLOADS = 10_000;

test(`${PAYLOADS} malformed payloads, over signed HTTP and Socket Mode: no crash, and questions are answered`, async () => {
  const report = await runChild('receive.child.ts', SEED, PAYLOADS);
  say('payloads', [report]);
  expect(report.problems).toEqual([]);
  expect(report.done).toBe(PAYLOADS);
  expect(report.growth).toBeLessThan(1.2);
}, 1_200_000);
