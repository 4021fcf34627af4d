import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { Backend } from '../backend';
import { readBody } from '../server/body';
import { reply } from '../server/reply';
import { consentPage, problemPage } from './consent-page';
import { leadsBack, type Registration } from './registration';

/** Slack's page that asks a person for consent, and what they answer there: /oauth/v2/authorize. */
export async function authorize(
  backend: Backend,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { registration, directory, workspace } = backend;
  if (!registration) return show(response, 400, problemPage('invalid_client_id'));
  const problem = problemOf(registration, query);
  if (problem) return show(response, 400, problemPage(problem));
  const back = query.get('redirect_uri') ?? registration.redirectUrl;
  const scopes = scopesOf(query);
  if (request.method !== 'POST') {
    const choices = [...directory.values()].map(({ workspace: { team } }) => team);
    return show(response, 200, consentPage(workspace.app.name, scopes, choices), back);
  }
  const { team } = parse((await readBody(request)) ?? '');
  const chosen = typeof team === 'string' ? directory.get(team) : undefined;
  if (!chosen) return lead(response, back, { error: 'access_denied', state: query.get('state') });
  const redirectUri = query.get('redirect_uri');
  const code = registration.codes.issue({
    team: chosen.workspace.team.id,
    user: [...chosen.workspace.people.keys()][0] ?? '',
    scopes,
    ...(redirectUri && { redirectUri }),
  });
  lead(response, back, { code, state: query.get('state') });
}

function problemOf(registration: Registration, query: URLSearchParams): string | undefined {
  const redirectUri = query.get('redirect_uri');
  if (query.get('client_id') !== registration.clientId) return 'invalid_client_id';
  if (redirectUri !== null && !leadsBack(registration, redirectUri)) return 'bad_redirect_uri';
  return scopesOf(query).length === 0 ? 'no_scopes' : undefined;
}

function scopesOf(query: URLSearchParams): string[] {
  return (query.get('scope') ?? '').split(/[\s,]+/).filter((scope) => scope !== '');
}

function lead(response: ServerResponse, to: string, fields: Readonly<Record<string, string | null>>): void {
  const address = new URL(to);
  for (const [name, value] of Object.entries(fields)) if (value !== null) address.searchParams.set(name, value);
  reply(response, 302, 'text/plain; charset=utf-8', '', { location: address.href });
}

/** @param back where the form leads in the end: browsers ask whether it may */
function show(response: ServerResponse, status: number, html: string, back?: string): void {
  const formAction = back ? `'self' ${new URL(back).origin}` : "'none'";
  reply(response, status, 'text/html; charset=utf-8', html, {
    'content-security-policy': `default-src 'none'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    // With none at all browsers would not say that the form comes from here.
    'referrer-policy': 'same-origin',
  });
}
