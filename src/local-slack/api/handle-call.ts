import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from '../backend';
import type { Json } from '../json';
import { replyJson, replyText } from '../server/reply';
import { workspaceOfToken } from '../workspace-of';
import { needScope } from './access';
import { ApiError } from './api-error';
import type { Args } from './arguments';
import type { ApiMethod } from './method';
import { findMethod } from './methods';
import { type Call, readCall } from './read-call';

/** Answers one call of the Web API: always 200 with `ok`, but where a fault asks for something else. */
export async function handleCall(
  backend: Backend,
  name: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { faults, log, manifest, timers, calls } = backend;
  const scopes = { 'x-oauth-scopes': manifest.scopes.join(','), 'x-slack-req-id': backend.ids.hex(32) };
  let args: Args = {};
  let by: { readonly team?: string } = {};
  const answer = (result: Json): void => {
    calls.record({ method: name, args, ...result, ...by });
    if (result.ok === false) log.warn(`${name}: ${result.error}`);
    replyJson(response, result.error === 'request_too_large' ? 413 : 200, result, scopes);
  };
  try {
    const call = await readCall(request, query);
    args = call.args;
    const team = workspaceOfToken(backend, call.token)?.workspace.team.id;
    by = { ...(team && { team }) };
    const fault = faults.nextApi(name);
    if (fault?.delay) await timers.wait(fault.delay);
    if (fault?.carriedOut) run(backend, name, call);
    if (fault?.status) {
      calls.record({ method: name, args, ok: false, error: `http_${fault.status}`, ...by });
      log.warn(`${name}: answered with ${fault.status}, as asked.`);
      return refuse(response, fault.status, fault.retryAfter);
    }
    if (fault?.error) throw new ApiError(fault.error);
    if (fault?.carriedOut) {
      calls.record({ method: name, args, ok: false, error: 'connection_reset' });
      return void response.destroy();
    }
    answer({ ok: true, ...run(backend, name, call) });
  } catch (error) {
    if (error instanceof ApiError) return answer({ ok: false, error: error.code, ...error.details });
    log.error(`${name} failed.`, error);
    answer({ ok: false, error: 'internal_error' });
  }
}

function run(backend: Backend, name: string, { args, token }: Call): Json {
  const method = findMethod(name);
  if (!method) throw new ApiError('unknown_method', { req_method: name });
  if (method.token === 'none') return method.run(args, backend);
  const own = workspaceOf(backend, method, token);
  needScope(own, method.scopes);
  return method.run(args, own);
}

/** The workspace in which a call is made: of a bot's token, its own. */
function workspaceOf(backend: Backend, method: ApiMethod, token: string | undefined): Backend {
  if (!token) throw new ApiError('not_authed');
  const own = workspaceOfToken(backend, token);
  const { app, config } = backend.tokens;
  const kind = own ? 'bot' : token === app ? 'app' : token === config ? 'config' : undefined;
  const gone = [...backend.directory.values()].some(({ grant }) => grant.ended(token));
  if (!kind) throw new ApiError(gone ? 'account_inactive' : 'invalid_auth');
  if (method.token !== 'any' && method.token !== kind) throw new ApiError('not_allowed_token_type');
  return own ?? backend;
}

function refuse(response: ServerResponse, status: number, retryAfter = 1): void {
  if (status !== 429) replyText(response, status, 'The server could not answer, as asked.');
  else replyJson(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(retryAfter) });
}
