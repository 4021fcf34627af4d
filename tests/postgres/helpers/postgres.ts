import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../slack/helpers/free-port';

export const PASSWORD = 'not-for-any-log';

/** For the stores on it. */
export const PERSON_KEY = '0123456789abcdef';

/** A PostgreSQL server of its own, in a temporary folder, on a port of 127.0.0.1. */
export interface Postgres {
  /**
   * Makes an empty database and resolves to its URL. Its collation is not that of bytes.
   * @param as how else it is made, such as `template template0 encoding 'LATIN1'`
   */
  create(as?: string): Promise<string>;
  /** Runs statements on a database, as its owner. */
  run(url: string, statements: string): Promise<Record<string, unknown>[]>;
  /** A connection of one's own. */
  connect(url: string): Promise<Client>;
  readonly pid: number;
  /** Stops the server; its databases stay. `immediate` is as if it had been killed. */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
  /** Starts it again, on the same port. */
  start(): Promise<void>;
  /** Stops it and removes all. */
  close(): Promise<void>;
}

export interface PostgresOptions {
  /** Settings of the server, such as `{ max_connections: '20' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Bytes over which the operating system lets no file of the server grow: a disk that fills up. */
  readonly largestFile?: number;
}

const ENGLISH = "template template0 locale_provider icu icu_locale 'en-US'";

/** Makes and starts a server. It refuses root, so root starts it as `nobody`. */
export async function startPostgres({ settings = {}, largestFile }: PostgresOptions = {}): Promise<Postgres> {
  const programs = findPrograms();
  const as = process.getuid?.() === 0 ? nobody() : undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-postgres-'));
  const data = path.join(folder, 'data');
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 });
  if (as) for (const each of [folder, passwordFile]) chownSync(each, as.uid, as.gid);
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const init = [
    '-D',
    data,
    '-U',
    'gisabot',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--no-sync',
    // Small pieces of its own log, so that a limit to files is one to tables alone.
    '--wal-segsize=1',
  ];
  execFileSync(path.join(programs, 'initdb'), init, {
    ...as,
    env,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  const port = await freePort();
  const options = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    // What is lost with the machine's power is lost with these tests.
    fsync: 'off',
    ...settings,
  };
  const args = ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  let server: ChildProcess | undefined;
  const start = async () => {
    const program = path.join(programs, 'postgres');
    // In units of 512 bytes.
    const limit = largestFile === undefined ? 'unlimited' : largestFile / 512;
    const script = `ulimit -f ${limit} && exec "$0" "$@"`;
    server = spawn('sh', ['-c', script, program, ...args], {
      ...as,
      env,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await untilReady(server);
  };
  const stop = async (how: 'fast' | 'immediate' = 'fast') => {
    const stopping = server;
    server = undefined;
    if (!stopping || stopping.exitCode !== null) return;
    const gone = new Promise((resolve) => stopping.once('exit', resolve));
    stopping.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await gone;
  };
  // Where the tests are broken off, no server is left.
  const kill = () => server?.kill('SIGQUIT');
  process.once('exit', kill);

  const urlOf = (name: string) => `postgres://gisabot:${PASSWORD}@127.0.0.1:${port}/${name}`;
  const connect = async (url: string) => {
    const client = new Client(url);
    // A server that is stopped cuts this one, too.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const run = async (url: string, statements: string) => {
    const client = await connect(url);
    try {
      return (await client.query(statements)).rows;
    } finally {
      await client.end();
    }
  };
  let made = 0;
  await start();
  return {
    async create(as = ENGLISH) {
      made += 1;
      await run(urlOf('postgres'), `create database gisabot_${made} ${as}`);
      return urlOf(`gisabot_${made}`);
    },
    run,
    connect,
    get pid() {
      return server?.pid ?? 0;
    },
    stop,
    start,
    async close() {
      await stop('immediate');
      process.off('exit', kill);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Debian's, the newest; elsewhere, where PATH leads. */
function findPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  const found = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))));
  if (!found) throw new Error('These tests need a PostgreSQL server: install the package "postgresql".');
  return found;
}

function nobody(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Resolves when it takes connections. Rejects with what it said where it ends before. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  });
}
