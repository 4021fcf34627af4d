/** Begins with the asker and is no question. */
const OWN_STATEMENT =
  /^((just\s+)?(asking|writing|checking|posting|here)\s+(on|for|because|as)|i|i['’]m|i['’]ve|we|we['’]re|we['’]ve|my|our)\b(?!.*\?)/i;
const ABOUT_KNOWING =
  /\b(know|tell|ask(ed|ing)?\s+(you|for|if|whether|what|when|where|which|why|how)|wonder(ing)?|need|want|find|curious|figure|remember|recall|forgot(ten)?|forget|sure|confirm|check|see|understand|explain|looking|miss(ed)?|unclear|idea|clue)\b/i;

/** The asker's own statement, in which who and which only tie clauses together: "it is for my VP, who's been asking". */
export const isOwnStatement = (text: string): boolean => OWN_STATEMENT.test(text) && !ABOUT_KNOWING.test(text);
