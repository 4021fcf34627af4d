import type { ServerResponse } from 'node:http';
import { OPEN_SLACK, type PAGES } from './pages.data';

/** The address of the page holds what must not go on to others, nor be kept. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** @param app where it was installed, to go there */
export function showPage(
  response: ServerResponse,
  status: number,
  { ko, en }: (typeof PAGES)[keyof typeof PAGES],
  app?: { readonly id: string; readonly team: string },
): void {
  const query = app && new URLSearchParams({ app: app.id, team: app.team });
  const link = query ? `<p><a href="https://slack.com/app_redirect?${escapeHtml(String(query))}">${OPENS}</a></p>` : '';
  response.writeHead(status, HEADERS);
  response.end(
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>gisabot</title></head>` +
      `<body><p>${escapeHtml(ko)}</p><p lang="en">${escapeHtml(en)}</p>${link}</body></html>`,
  );
}

const OPENS = `${OPEN_SLACK.ko} · ${OPEN_SLACK.en}`;

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
