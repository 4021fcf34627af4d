/** Bytes in use after everything that can go is gone. Needs `--expose-gc`. */
export async function heapUsed(): Promise<number> {
  if (!gc) throw new Error('Run this with --expose-gc.');
  // What a finalizer lets go of goes with the next collection.
  for (let times = 0; times < 3; times += 1) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}
