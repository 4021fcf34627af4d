import { rolesOf, type Token } from '../understanding';
import type { Draft } from './draft';
import { matters } from './leeway';
import type { Weights } from './logistic';
import { lookUp } from './lookup';
import { questionWords } from './question-words';
import { type Ranked, rank } from './ranking';
import { PASS_FROM } from './thresholds';
import type { Asked, World } from './world';

/** Right after which, what, 무슨, 어느 or an owner stands what is asked for: "what chipset", "Samsung's assistant". */
function isAskedFor(token: Token, asked: Asked): boolean {
  const { tokens, text } = asked.reading;
  const before = tokens[tokens.indexOf(token) - 1];
  return (
    before !== undefined &&
    (rolesOf(before).length > 0 || /['’]s\s*$/.test(text.slice(before.start, token.start)) || before.tail === '의')
  );
}

/**
 * The answer to the question without the one word of it that nothing accounts for, where without it the fact is all but
 * certain and the word is none that could be what is asked for: "how many are in the picture lol".
 */
export function passOver(asked: Asked, world: World, weights: Weights, ranked: readonly Ranked[]): Draft | undefined {
  const [best] = ranked;
  const [token, ...more] = best?.left ?? [];
  if (!best || !token || more.length > 0 || asked.yesNo || asked.context.length > 0) return undefined;
  if (matters(token, world.corpus) || isAskedFor(token, asked)) return undefined;
  const tokens = asked.reading.tokens.map((one) => (one === token ? { ...one, kind: 'function' as const } : one));
  const rest: Asked = { ...asked, reading: { ...asked.reading, tokens }, words: questionWords(tokens) };
  const again = rank(rest, world, weights);
  const sure = again[0] && again[0].p >= PASS_FROM && again[0].candidate.ask.fact === best.candidate.ask.fact;
  return sure ? lookUp(rest, world, again) : undefined;
}
