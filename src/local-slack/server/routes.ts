import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleCall } from '../api/handle-call';
import { serveFile } from '../api/serve-file';
import type { Backend } from '../backend';
import { handleResponse } from '../interactions';
import { authorize } from '../oauth';
import { handleAction, serveAsset } from '../page';
import { workspaceOfTeam } from '../workspace-of';
import { addressOf } from './address';
import { replyText } from './reply';

/** Gives a request to the part that answers it. */
export async function route(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = addressOf(request);
  if (!address) return replyText(response, 400, 'There is no such address.');
  const { pathname, search, searchParams } = address;
  const posted = request.method === 'POST';
  const [, root = '', name = ''] = pathname.split('/');
  if (root === 'api' && (posted || request.method === 'GET')) {
    return handleCall(backend, pathname.slice('/api/'.length), search.slice(1), request, response);
  }
  if (posted && (root === 'commands' || root === 'actions')) {
    return handleResponse(workspaceOfTeam(backend, name), pathname, request, response);
  }
  if (pathname === '/oauth/v2/authorize' && (posted || request.method === 'GET')) {
    return authorize(backend, searchParams, request, response);
  }
  if (request.method === 'GET' && root === 'files-pri') return serveFile(backend, name, request, response);
  const shown = workspaceOfTeam(backend, searchParams.get('team'));
  if (posted && root === 'page') return handleAction(shown, name, request, response);
  if (request.method === 'GET' || request.method === 'HEAD') return serveAsset(pathname, response);
  replyText(response, 405, 'Not here.');
}
