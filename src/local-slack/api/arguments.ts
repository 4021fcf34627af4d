import type { Json } from '../json';
import { parseJson } from '../json';
import { invalidArguments } from './api-error';

/** A call's arguments: strings where they came as a form, any JSON where they came as JSON. */
export type Args = Json;

/** A string or number, as a string; what is empty was not given. */
export function optional(args: Args, name: string): string | undefined {
  const value = args[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @throws ApiError `invalid_arguments` where it is missing. */
export function required(args: Args, name: string): string {
  const value = optional(args, name);
  if (value === undefined) throw invalidArguments(`missing required field: ${name}`);
  return value;
}

export function flag(args: Args, name: string): boolean {
  return ['true', '1'].includes(optional(args, name) ?? '');
}

/** What may come as JSON or as a string that holds JSON; undefined where it was not given, null where it is no JSON. */
export function structured(args: Args, name: string): unknown {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? (parseJson(value) ?? null) : value;
}
