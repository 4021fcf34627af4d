import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from '../backend';
import { parseJson } from '../json';
import { LocalSlackError } from '../local-slack-error';
import { createActor } from '../people';
import { readBody } from '../server/body';
import { replyJson } from '../server/reply';
import { pageAction } from './page-actions';

/** Answers what a page posts to `/page/<name>`. */
export async function handleAction(
  backend: Backend,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Another site's form can send a body of any other type without asking first.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return replyJson(response, 415, { ok: false, error: 'not_json', message: 'Send application/json.' });
  }
  const body = await readBody(request);
  if (body === undefined) {
    return replyJson(response, 413, { ok: false, error: 'too_large', message: 'The body is too large.' });
  }
  try {
    const result = await pageAction((who) => createActor(backend, who), name, parseJson(body));
    replyJson(response, 200, { ok: true, ...result });
  } catch (error) {
    if (!(error instanceof LocalSlackError)) throw error;
    replyJson(response, 400, { ok: false, error: 'not_possible', message: error.message });
  }
}
