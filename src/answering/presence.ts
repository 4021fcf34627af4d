import type { Fact } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { isAttested } from './attested';
import type { Asked, World } from './world';

/** Being somewhere: 왔어, 참석했어, was there, showed up. */
const PRESENT =
  /있었|왔|오셨|갔|가셨|참석|나왔|나오셨|배석|동석|동행|\b(was|were|been)\b.*\b(there|at|present)\b|\battend|\bshow(ed)?\s+up\b|\b(come|came|went|go)\b/;
const PICTURED = /사진|\b(photo|picture|pic|shot|image)\b/;

/**
 * True where somebody is asked to have been somewhere: whom the article names there says nothing about who else was, so
 * that another name is no reason for a no. Who is in a picture it tells.
 */
export const asksPresence = (token: Token, asked: Asked, world: World): boolean =>
  world.entity(entityOf(token) ?? '')?.type === 'person' && PRESENT.test(asked.text) && !PICTURED.test(asked.text);

/** "Did Park attend the ceremony?": where somebody was is only told by a fact that itself speaks of that occasion. */
export const wasElsewhere = (asked: Asked, fact: Fact, world: World): boolean =>
  asked.words.content.some((token) => asksPresence(token, asked, world)) &&
  asked.words.content.some(
    (token) =>
      token.kind === 'word' && !PRESENT.test(token.text.toLowerCase()) && !isAttested(token, fact, world, true),
  );
