import { parse } from 'yaml';
import { GisabotError } from '../errors';
import { LocalSlackError, type LocalSlackOptions, startLocalSlack } from '../local-slack';
import type { Io } from './io';
import { Output } from './output';
import { numberOption, parseOptions } from './parse-options';
import { readTextFile } from './read-text-file';
import { UsageError } from './usage-error';

export const LOCAL_SLACK_USAGE = `Usage: local-slack --manifest FILE [--port N] [--http URL] [--install URL]
  --manifest FILE  the app's manifest, YAML or JSON
  --port N         where the page and the Web API are (4000); 0: any that is free
  --http URL       send the app signed requests at this address; without it, the app connects in Socket Mode
  --install URL    the app is in no workspace until one of two installs it; this is its redirect URL
  Runs a stand-in for Slack on this machine, and prints the environment to give to a Bolt app.`;

const DEFAULT_PORT = 4000;

/** Beside the first, where workspaces install the app. */
const SECOND = { id: 'T00000SECOND', name: 'Second Workspace' };

/** Runs a local Slack until `interrupted` resolves. 0 when it was stopped. */
export async function localSlack(args: readonly string[], io: Io, interrupted: Promise<void>): Promise<number> {
  const options = readOptions(args);
  const say = (message: string) => io.stderr.write(`${message}\n`);
  const log = { info: () => undefined, warn: say, error: (message: string) => say(message) };
  const slack = await startLocalSlack({ ...options, log }).catch((error: unknown) => {
    if (!(error instanceof LocalSlackError)) throw error;
    throw new GisabotError(error.code, error.message, { cause: error });
  });
  say(`Local Slack: ${slack.url} (Ctrl-C stops it)`);
  if (options.oauth) say(`${SECOND.name}: ${slack.url}/?team=${SECOND.id}`);
  const output = new Output(io.stdout);
  for (const [name, value] of Object.entries(slack.env)) await output.line(`${name}=${value}`);
  await interrupted;
  await slack.stop();
  return 0;
}

function readOptions(args: readonly string[]): LocalSlackOptions {
  const { values, positionals } = parseOptions(args, {
    manifest: { type: 'string' },
    port: { type: 'string' },
    http: { type: 'string' },
    install: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}`);
  if (!values.manifest) throw new UsageError('--manifest is missing: give the file of the app manifest');
  const port = numberOption('port', values.port, 0, 65_535) ?? DEFAULT_PORT;
  if (!Number.isInteger(port)) throw new UsageError(`--port ${port}: give a whole number`);
  const { http, install } = values;
  for (const [name, url] of Object.entries({ http, install })) {
    if (url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) continue;
    throw new UsageError(`--${name} ${JSON.stringify(url)}: give an http or https address`);
  }
  const manifest = readManifestFile(values.manifest);
  const oauth = install !== undefined && { oauth: { redirectUrl: install, workspaces: [SECOND] } };
  const common = { manifest, port, ...oauth };
  return http === undefined ? { ...common, mode: 'socket' } : { ...common, mode: 'http', requestUrl: http };
}

function readManifestFile(file: string): unknown {
  const text = readTextFile(file);
  try {
    return parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new GisabotError('MANIFEST_INVALID', `${file}: ${why}`, { cause: error });
  }
}
