import { LEASE, type Store } from '../../store';

/** Keeps a claimed question from being taken by others for as long as `work` takes. */
export async function holdOn<T>({ questions }: Store, id: string, work: () => Promise<T>): Promise<T> {
  // Where it cannot be renewed, the claim runs out: somebody then looks for the reply before sending another.
  const timer = setInterval(() => void questions.renew(id).catch(() => undefined), LEASE / 3);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
