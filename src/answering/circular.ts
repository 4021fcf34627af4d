import type { Read } from '../understanding';
import { idsOf } from './corpus';
import type { Draft } from './draft';
import { type Asked, understand } from './world';

/** "VR 생태계를 왜 넓히려고 해?": a reason that says no more than the question does is none. */
export function isCircular(asked: Asked, { status, facts, role }: Draft, read: Read): boolean {
  const value = role === 'why' ? facts[0]?.roles.why : undefined;
  if (status !== 'answered' || facts.length !== 1 || value?.kind !== 'text') return false;
  const said = new Set(asked.words.content.flatMap((token) => idsOf(token)));
  const told = understand(read(value.text[asked.language])).words.content;
  return told.length > 1 && told.every((token) => idsOf(token).some((id) => said.has(id)));
}
