import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const dockerfile = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8').replace(/\\\n\s*/g, ' ');
const ignored = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** The arguments of an instruction, each time it stands there. */
const instructions = (name: string) =>
  dockerfile
    .split('\n')
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1).trim());

const copied = instructions('COPY')
  .filter((line) => !line.startsWith('--from='))
  .flatMap((line) => line.split(/\s+/).slice(0, -1));
/** What an entry lets in again after `*` has kept all out. */
const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));

it('copies what there is', () => {
  expect(copied.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  expect(copied.length).toBeGreaterThan(5);
});

it('sends to the build what is copied, and nothing else', () => {
  expect(ignored[0]).toBe('*');
  expect([...letIn].sort()).toEqual([...new Set(copied)].sort());
});

it.each(['.env', '.env.sample', 'data', '.git', 'node_modules', 'dist', '.'])('keeps %s out', (name) => {
  expect(letIn.filter((entry) => entry === name || entry.startsWith(`${name}/`) || /[*?[]/.test(entry))).toEqual([]);
});

it('holds all files that the bot reads', () => {
  const { main, files } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const inside = instructions('COPY').flatMap((line) => line.split(/\s+/));
  expect([...files, path.dirname(main)].filter((name) => !inside.includes(name))).toEqual([]);
});

it('holds no secret', () => {
  expect(dockerfile).not.toMatch(/xox[a-z]-|xapp-|SECRET|_TOKEN|PASSWORD|_KEY/);
});

it('runs the bot as nobody in particular, who gets its signals', () => {
  expect(instructions('USER')).toEqual(['node']);
  expect(instructions('CMD')).toEqual(['["node", "dist/main.js"]']);
  expect(instructions('STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(instructions('FROM').every((line) => /^node:\$\{NODE\}-slim\b/.test(line))).toBe(true);
});

it('is built with the same major of Node as the oldest that is supported', () => {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(instructions('ARG')).toEqual([`NODE=${/\d+/.exec(engines.node)?.[0]}`]);
});

describe('its health check', () => {
  const [, command = ''] = /CMD (\[.*\])$/.exec(instructions('HEALTHCHECK')[0] ?? '') ?? [];
  const [program = '', ...args] = JSON.parse(command) as string[];
  const check = (env: Readonly<Record<string, string>>) =>
    new Promise<number | null>((resolve) => {
      const { PATH = '' } = process.env;
      spawn(program, args, { env: { PATH, ...env }, stdio: 'inherit' }).once('close', resolve);
    });

  it.each([
    ['left out', '127.0.0.1', {}],
    ['all of them', '0.0.0.0', { OPS_HOST: '0.0.0.0' }],
    ['another', '127.0.0.2', { OPS_HOST: '127.0.0.2' }],
  ])('asks at the address that OPS_HOST names (%s)', async (_name, host, env) => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/healthz' ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const OPS_PORT = String((server.address() as AddressInfo).port);
    expect(await check({ OPS_PORT, ...env })).toBe(0);
    await new Promise((resolve) => server.close(resolve));
    expect(await check({ OPS_PORT, ...env })).toBe(1);
  });

  it('is well where nobody can ask', async () => {
    expect(await check({ OPS_PORT: '' })).toBe(0);
  });
});
