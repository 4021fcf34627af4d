import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { reply, replyText } from '../server/reply';

/** Beside this file; the build copies them there, too. */
const ASSETS = path.join(__dirname, 'assets');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Nothing from outside, nothing inline, and no other page around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** One of the page's files: a plain name in one folder, so that no path leads out of it. */
export async function serveAsset(pathname: string, response: ServerResponse): Promise<void> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = /^[a-z0-9][a-z0-9-]*\.([a-z0-9]+)$/.exec(name)?.[1] ?? '';
  const contentType = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  const body = contentType ? await readFile(path.join(ASSETS, name)).catch(() => undefined) : undefined;
  if (!contentType || !body) return replyText(response, 404, 'There is nothing here.');
  reply(response, 200, contentType, body, HEADERS);
}
