import type { Token } from '../understanding';

/** Remembers what a function says of a token for as long as the token lives: a question's few are compared with all asks. */
export function perToken<T>(of: (token: Token) => T): (token: Token) => T {
  const known = new WeakMap<Token, { readonly value: T }>();
  return (token) => {
    let entry = known.get(token);
    if (!entry) {
      entry = { value: of(token) };
      known.set(token, entry);
    }
    return entry.value;
  };
}
