import type { Backend } from './backend';

/** The workspace that a token is for; undefined where it is no bot's. */
export function workspaceOfToken({ directory }: Backend, token: string | undefined): Backend | undefined {
  return [...directory.values()].find(({ grant }) => token !== undefined && grant.token() === token);
}

/** The workspace of that id; the first, where there is no such. */
export function workspaceOfTeam(backend: Backend, team: string | null | undefined): Backend {
  return backend.directory.get(team ?? '') ?? backend;
}
