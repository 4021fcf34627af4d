/** Does `work` now and then, until it is called off. `work` never rejects, and a slow one is not begun twice. */
export function every(milliseconds: number, work: () => Promise<unknown>): () => void {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    await work();
    busy = false;
  }, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
