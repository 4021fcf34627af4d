import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { SILENT } from '../../src/log';
import { type OpsServer, startOpsServer } from '../../src/operations/ops-server';
import { type Readiness, readiness } from '../../src/operations/readiness';

let server: OpsServer;
let state: Readiness;
const registry = new Registry();
new Counter({ name: 'tried_total', help: 'Tries.', registers: [registry] }).inc();

beforeAll(async () => {
  server = await startOpsServer({ host: '127.0.0.1', port: 0, registry, readiness: async () => state, log: SILENT });
});
beforeEach(() => {
  state = { ready: true, missing: [] };
});
afterAll(() => server.close());

const get = (path: string, method = 'GET') => fetch(`${server.url}${path}`, { method });

test('lives', async () => {
  const response = await get('/healthz');
  expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
});

test.each([
  { ready: true, missing: [], status: 200 },
  { ready: false, missing: ['store', 'slack'], status: 503 },
])('is ready or not: $status', async ({ status, ...now }) => {
  state = now;
  const response = await get('/readyz?verbose');
  expect([response.status, await response.json()]).toEqual([status, now]);
});

test('gives the figures of its own registry', async () => {
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await response.text()).toContain('tried_total 1');
});

test.each([
  ['GET', '/', 404],
  ['GET', '/metrics/', 404],
  ['GET', '/constructor', 404],
  ['GET', '/__proto__', 404],
  ['GET', '//healthz', 404],
  ['POST', '/', 404],
  ['POST', '/healthz', 405],
  ['DELETE', '/metrics', 405],
  ['OPTIONS', '/readyz', 405],
  ['HEAD', '/healthz', 200],
])('%s %s: %d', async (method, path, status) => {
  const response = await get(path, method);
  expect(response.status).toBe(status);
  if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['a path that is none', 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 404 /],
  ['headers without an end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}`, /^HTTP\/1\.1 400 /],
  ['two lengths', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['null bytes', '\0\0\0\0', /^HTTP\/1\.1 400 /],
])('%s is refused, and the next is answered', async (_name, sent, expected) => {
  const line = connect(Number(new URL(server.url).port), '127.0.0.1');
  line.on('error', () => undefined);
  const answer = new Promise<string>((resolve) => line.once('data', (data) => resolve(String(data))));
  line.write(sent);
  expect(await answer).toMatch(expected);
  line.destroy();
  expect((await get('/healthz')).status).toBe(200);
});

test('what cannot be told is no end', async () => {
  const broken = new Registry();
  broken.metrics = () => Promise.reject(new Error('broken'));
  const other = await startOpsServer({
    host: '127.0.0.1',
    port: 0,
    registry: broken,
    readiness: async () => state,
    log: SILENT,
  });
  expect((await fetch(`${other.url}/metrics`)).status).toBe(500);
  expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
  await other.close();
});

test('a port that is taken is named', async () => {
  const occupied = createServer();
  await new Promise<void>((resolve) => occupied.listen(0, '127.0.0.1', resolve));
  const { port } = occupied.address() as AddressInfo;
  const options = { registry, readiness: async () => state, log: SILENT };
  await expect(startOpsServer({ ...options, host: '127.0.0.1', port })).rejects.toThrow(
    `OPS_PORT is ${port}, which is in use`,
  );
  await expect(startOpsServer({ ...options, host: '192.0.2.1', port })).rejects.toThrow(/OPS_HOST 192\.0\.2\.1/);
  occupied.close();
});

describe('readiness', () => {
  const well = { knowledge: true, store: async () => 1, connected: true, stopping: false };
  test.each([
    ['all is well', {}, []],
    [
      'it starts',
      { knowledge: false, connected: false, store: () => Promise.reject(new Error('not open')) },
      ['knowledge', 'store', 'slack'],
    ],
    ['it stops', { stopping: true }, ['stopping']],
    ['the database is lost', { store: () => Promise.reject(new Error('lost')) }, ['store']],
    ['the database hangs', { store: () => new Promise(() => {}) }, ['store']],
    ['Slack is lost', { connected: false }, ['slack']],
  ])('where %s', async (_name, change, missing) => {
    expect(await readiness({ ...well, ...change })).toEqual({ ready: missing.length === 0, missing });
  });
});
