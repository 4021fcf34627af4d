/** What a workspace is called, to choose it by. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Asks in which workspace the app is to be installed. Every button sends what the app asked, as it is in the address. */
export function consentPage(app: string, scopes: readonly string[], workspaces: readonly Choice[]): string {
  const buttons = workspaces.map(({ id, name }) => button('team', id, `Install in ${name} (${id})`));
  return page(
    `<h1>${escapeHtml(app)} wants to be installed</h1>` +
      `<ul>${scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('')}</ul>` +
      `<form method="post">${buttons.join('')}${button('cancel', '1', 'Cancel')}</form>`,
  );
}

/** Says why nothing can be installed, in Slack's word for it. */
export function problemPage(code: string): string {
  return page(`<h1>Something went wrong</h1><p>${escapeHtml(code)}</p>`);
}

function button(name: string, value: string, text: string): string {
  return `<p><button name="${name}" value="${escapeHtml(value)}">${escapeHtml(text)}</button></p>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Local Slack</title></head><body>${body}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
