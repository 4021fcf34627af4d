/** The tagger's lexicon of natural, from newspapers: what stands in it is a word of its own and no slip for another. */
const LEXICON: Readonly<
  Record<string, unknown>
> = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');

/** True for an English word in lower case: discount, fried. */
export const isEnglishWord = (word: string): boolean => Object.hasOwn(LEXICON, word);
