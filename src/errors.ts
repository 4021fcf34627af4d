/** An error of ours. `code` stays the same across releases; the message says what, where, the value and what to do. */
export class GisabotError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}
