import { performance } from 'node:perf_hooks';
import type { Asked, Usage } from './load-program';

/**
 * Loaded into a measured program before it (`node --require`): says what the program takes up whenever it is asked to,
 * and keeps it from running on by no more than that. Threads of the program have nobody to tell.
 */
if (process.send) {
  let before = performance.eventLoopUtilization();
  process.on('message', (asked: Asked) => {
    // Only `--expose-gc` brings it: what is left on the heap then is what is held on to.
    if (asked === 'collected') globalThis.gc?.();
    const now = performance.eventLoopUtilization();
    const usage: Usage = {
      rss: process.memoryUsage.rss(),
      heap: process.memoryUsage().heapUsed,
      busy: performance.eventLoopUtilization(now, before).utilization,
    };
    before = now;
    process.send?.(usage);
  });
  process.channel?.unref();
}
