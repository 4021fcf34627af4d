import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../api/api-error';
import type { Args } from '../api/arguments';
import type { Backend } from '../backend';
import { isJson, parseJson } from '../json';
import { readBody } from '../server/body';
import { replyJson } from '../server/reply';
import { respond } from './respond';

/** Answers what is posted to a `response_url`. */
export async function handleResponse(
  backend: Backend,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { log, calls, faults, timers } = backend;
  let args: Args = {};
  const refuse = (status: number, error: string, details = {}): void => {
    log.warn(`response_url: ${error}`);
    calls.record({ method: 'response_url', args, ok: false, error });
    replyJson(response, status, { ok: false, error, ...details });
  };
  const body = await readBody(request);
  if (body === undefined) return refuse(413, 'request_too_large');
  const value = parseJson(body);
  if (!isJson(value)) return refuse(400, 'invalid_payload');
  args = value;
  const fault = faults.nextApi('response_url');
  if (fault?.delay) await timers.wait(fault.delay);
  if (fault?.status) return refuse(fault.status, fault.status === 429 ? 'ratelimited' : 'internal_error');
  const use = backend.responseUrls.use(path);
  if (!use.ok) return refuse(404, use.error);
  try {
    respond(backend, use.target, args);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refuse(400, error.code, error.details);
  }
  calls.record({ method: 'response_url', args, ok: true });
  replyJson(response, 200, { ok: true });
}
