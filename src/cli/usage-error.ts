import { GisabotError } from '../errors';

/** A command called in a way it does not know; it exits with 2 and shows its usage. */
export class UsageError extends GisabotError {
  constructor(message: string, options?: ErrorOptions) {
    super('USAGE', message, options);
  }
}
