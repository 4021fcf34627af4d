import type { Problem } from '../blocks';
import type { Json } from '../json';

/** What a method answers in place of a result: `{ ok: false, error: code, ...details }`. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: Json;

  constructor(code: string, details: Json = {}) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }
}

export function invalidArguments(...messages: readonly string[]): ApiError {
  return new ApiError('invalid_arguments', inMetadata(messages));
}

/** With each problem and where it is, as Slack names them. */
export function problemsError(code: string, problems: readonly Problem[]): ApiError {
  const errors = problems.map(({ at, message }) => `${message} [json-pointer:${at}]`);
  return new ApiError(code, { errors, ...inMetadata(errors) });
}

function inMetadata(messages: readonly string[]): Json {
  return { response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) } };
}
