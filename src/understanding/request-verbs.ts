import type { Token } from './tokens';

/** What makes the next English verb a request to the bot: "could you", "please", "are you able to". */
const REQUEST =
  /\b(?:(?:could|can|would|will|may|might)\s+(?:you|u|ya|anyone|anybody|someone|somebody)|(?:you|u|anyone|someone)\s+(?:could|can|would|will|may|might)|please|pls|plz|kindly|(?:able|happy|willing|free|want|need|like|love|ask|grateful for)\s+(?:you\s+)?to)(?:\s+(?:please|kindly|possibly|perhaps|maybe|also|just|quickly|briefly|at all))*\s+$/i;
/** What a request asks for: a question word, "if", or the asker who wants to be told. */
const WANTED = /^\S*(?:\s+\S+){0,4}?\s+(?:who|whom|whose|which|what|when|where|why|how|if|whether|me|us)\b/i;

/** The same in Korean, at the end: "알려 주실 수 있으신지요", "확인할 수 있을까요". */
const KOREAN_REQUEST =
  /((알려|말씀해|말해|설명해|가르쳐|찾아|확인해|안내해|답변해|정리해|뽑아|짚어)\s?(줄|주실)|(확인|조회|파악|체크|소개|안내|답변|설명|문의)\S*?\s?(할|받을)|(들어|알아|여쭤|물어)\s?(볼|봐도))\s?(수\s?(있|없)|되|될)[가-힣]*[\s?.!~]*$/;

/**
 * The verb of a polite request says that something is asked, whatever verb it is: "could you indicate which executive",
 * "please enlighten me on". It counts as grammar; where nothing is asked for ("would you buy KT?") it stays.
 */
export function withoutRequestVerbs(tokens: readonly Token[], text: string): Token[] {
  const korean = KOREAN_REQUEST.exec(text)?.index ?? text.length;
  return tokens.map((token) =>
    (token.kind === 'word' || token.kind === 'unknown') &&
    (token.start >= korean ||
      (/^[a-z]+$/.test(token.text) && REQUEST.test(text.slice(0, token.start)) && WANTED.test(text.slice(token.start))))
      ? { ...token, kind: 'function' }
      : token,
  );
}
