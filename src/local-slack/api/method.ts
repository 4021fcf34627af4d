import type { Backend } from '../backend';
import type { Json } from '../json';
import type { Args } from './arguments';

/** One method of the Web API. */
export interface ApiMethod {
  /** Which of the app's two tokens it takes, or the one of its configuration; none: it is called to get one. */
  readonly token: 'bot' | 'app' | 'config' | 'any' | 'none';
  /** Any one of these is enough; none: it needs no scope. */
  readonly scopes: readonly string[];
  /** @returns what is answered besides `ok: true`. @throws ApiError */
  run(args: Args, backend: Backend): Json;
}

export type Methods = Readonly<Record<string, ApiMethod>>;

/** A method for the bot's token. */
export function botMethod(scopes: readonly string[], run: ApiMethod['run']): ApiMethod {
  return { token: 'bot', scopes, run };
}
