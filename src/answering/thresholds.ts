/**
 * Where the calibrated probability is enough to answer. A wrong answer costs more than ten abstentions, so the line lies
 * above even odds; yes/no questions are compared with a whole fact rather than with wordings for one role and come out lower.
 */
export const ANSWER_FROM = 0.35;
export const CONFIRM_FROM = 0.3;
/** The heaviest content word, in idf, that may stay unexplained in an answer: words that half of all facts share. */
export const NEGLIGIBLE_IDF = 1.3;
/** A correction needs a fact that is plainly meant: this much probability for it, and this much idf in common. */
export const CORRECT_FROM = 0.02;
export const SHARED_IDF = 3;
/** A no needs more: at 0.02 facts that only share names with the question deny it. */
export const DENY_FROM = 0.1;
/** A date that the fact gives otherwise denies by itself: at 0.1 plain ones are missed. */
export const DENY_DATED_FROM = 0.08;
/** Enough where no other fact accounts for the whole question. */
export const ONLY_FROM = 0.12;
/** A wrong date is plain enough with less in common than other contradictions need. */
export const DENY_IDF = 1.5;
/** A statement answers a how or what that it has no role for only where the fact is almost certainly meant. */
export const TELL_FROM = 0.6;
/** Where one role of a fact is this likely, another of its roles needs only this much: the question word tells them apart. */
export const FACT_FROM = 0.45;
export const SPLIT_FROM = 0.1;
/** A word left over is let pass above this: at 0.5 it lets wrong answers through, at 0.8 it refuses good ones. */
export const LEEWAY_FROM = 0.6;
/** One word is passed over above this without it: at 0.8 it answers one question wrongly for two that it wins. */
export const PASS_FROM = 0.9;
