import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from '../backend';
import { reply, replyText } from '../server/reply';
import { workspaceOfToken } from '../workspace-of';
import { bearerOf } from './read-call';

/** A file's content, for the app alone. As a download: whatever it holds, no page of this machine is to run it. */
export function serveFile(backend: Backend, id: string, request: IncomingMessage, response: ServerResponse): void {
  const own = workspaceOfToken(backend, bearerOf(request));
  const file = own?.workspace.files.get(id);
  if (!own?.manifest.scopes.includes('files:read'))
    replyText(response, 403, 'Only for the app, with the scope files:read.');
  else if (!file) replyText(response, 404, 'There is no such file.');
  else reply(response, 200, 'application/octet-stream', file.content, { 'content-disposition': 'attachment' });
}
