import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ASSETS = path.join(__dirname, '..', '..', 'src', 'local-slack', 'page', 'assets');
const names = readdirSync(ASSETS);
const text = (name: string) => readFileSync(path.join(ASSETS, name), 'utf8');
const scripts = names.filter((name) => name.endsWith('.js'));

it('makes elements in one place, and reads no text as HTML', () => {
  const makers = scripts.filter((name) => /\bcreateElement(NS)?\b/.test(text(name)));
  expect(makers).toEqual(['dom.js']);
  const html =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|DOMParser|createContextualFragment|document\.write|eval)\b/;
  expect(scripts.filter((name) => html.test(text(name)))).toEqual([]);
});

it('asks only for files that are there', () => {
  const linked = [...text('index.html').matchAll(/(?:href|src)="([^"]+)"/g)].map(([, name]) => name as string);
  const imported = scripts.flatMap((name) =>
    [...text(name).matchAll(/from '\.\/([^']+)'/g)].map(([, from]) => from as string),
  );
  expect([...new Set([...linked, ...imported])].filter((name) => !names.includes(name))).toEqual([]);
  const used = new Set([...linked, ...imported, 'index.html', 'package.json']);
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

it('has no inline script or style, which the policy forbids', () => {
  expect(text('index.html')).not.toMatch(/<style|\bstyle=|<script>|\son\w+=|https?:/);
});
