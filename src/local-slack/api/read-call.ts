import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { isJson, parseJson } from '../json';
import { readBody } from '../server/body';
import { ApiError } from './api-error';
import type { Args } from './arguments';

/** A Web API call as it came in. */
export interface Call {
  readonly args: Args;
  /** From the header, or from the argument `token`. */
  readonly token: string | undefined;
}

/** Reads a call's arguments from the address and the body. @throws ApiError where the body is malformed. */
export async function readCall(request: IncomingMessage, query: string): Promise<Call> {
  const body = await readBody(request);
  if (body === undefined) throw new ApiError('request_too_large');
  const { token, ...args } = { ...parse(query), ...readArguments(body, request.headers['content-type']) };
  return { args, token: bearerOf(request) ?? (typeof token === 'string' ? token : undefined) };
}

export function bearerOf({ headers }: IncomingMessage): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

function readArguments(body: string, contentType: string | undefined): Args {
  if (body === '') return {};
  if (!contentType) throw new ApiError('missing_post_type');
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return { ...parse(body) };
  if (type !== 'application/json') throw new ApiError('invalid_post_type');
  const value = parseJson(body);
  if (value === undefined) throw new ApiError('invalid_json');
  if (!isJson(value)) throw new ApiError('json_not_object');
  return value;
}
