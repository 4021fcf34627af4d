import type { Token } from './tokens';

/** What makes the next English verb a request to the bot: "could you", "please", "are you able to". */
const REQUEST =
  /\b(?:(?:could|can|would|will|may|might)\s+(?:you|u|ya|anyone|anybody|someone|somebody)|(?:you|u|anyone|someone)\s+(?:could|can|would|will|may|might)|please|pls|plz|kindly|(?:able|happy|willing|free|want|need|like|love|ask|grateful for)\s+(?:you\s+)?to)(?:\s+(?:please|kindly|possibly|perhaps|maybe|also|just|quickly|briefly|at all))*\s+$/i;
/** What a request asks for: a question word, "if", or the asker who wants to be told. */
const WANTED = /^\S*(?:\s+\S+){0,4}?\s+(?:who|whom|whose|which|what|when|where|why|how|if|whether|me|us)\b/i;

/**
 * The verb of a polite request says that something is asked, whatever verb it is: "could you indicate which executive",
 * "please enlighten me on". It counts as grammar; where nothing is asked for ("would you buy KT?") it stays.
 */
export const withoutRequestVerbs = (tokens: readonly Token[], text: string): Token[] =>
  tokens.map((token) =>
    (token.kind === 'word' || token.kind === 'unknown') &&
    /^[a-z]+$/.test(token.text) &&
    REQUEST.test(text.slice(0, token.start)) &&
    WANTED.test(text.slice(token.start))
      ? { ...token, kind: 'function' }
      : token,
  );
