import { TITLE_CONCEPTS } from '../understanding';
import type { Asked, World } from './world';

/** Neither the person nor any title is named. */
export const isUnowned = (asked: Asked, about: string | undefined, world: World): boolean =>
  about !== undefined &&
  !asked.entities.some((id) => id === about || world.entity(about)?.of === id) &&
  asked.words.content.every(
    (token) => !token.concepts.some((concept) => TITLE_CONCEPTS.has(concept) || TITLE_NOUN.has(concept)),
  );

const TITLE_NOUN = new Set(['job-title', 'position', 'title', 'role', 'executive', 'person']);
