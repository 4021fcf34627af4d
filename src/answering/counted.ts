import type { Fact } from '../knowledge';
import { nounTypes } from './classes';
import type { Conflict } from './conflict';
import type { Asked, World } from './world';

/** "기자 50명이 왔어?" denies nothing of three executives: what a number counts is what the fact's own sentence counts. */
export function countsWhatIsSaid({ kind, token }: Conflict, asked: Asked, fact: Fact, world: World): boolean {
  const { tokens, language } = asked.reading;
  const counted = language === 'ko' ? tokens[tokens.indexOf(token) - 1] : tokens[tokens.indexOf(token) + 1];
  if (kind !== 'number' || !counted || counted.kind !== 'word' || counted.tail !== '') return true;
  const { said } = world.words(fact);
  return (
    nounTypes(counted) === undefined ||
    counted.concepts.length === 0 ||
    counted.concepts.some((concept) => said.has(`concept:${concept}`))
  );
}
