import { once } from 'node:events';
import { ConfigError, readConfig } from '../config';
import { createBareApp } from '../slack';
import { run } from './run';

const USAGE = `Usage: load-bare
  A Bolt app that posts a constant text where it is mentioned: what "npm run load" measures the bot against.`;

async function bare(): Promise<number> {
  const config = readConfig(process.env);
  if (config.mode === 'local') throw new ConfigError(['SLACK_BOT_TOKEN is missing: "npm run load" gives it.']);
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: string) => say(`warn ${message}`),
    error: (message: string, error?: unknown) => say(`error ${message} ${error}`),
  };
  const app = createBareApp(config, log);
  await app.start();
  await once(process, 'SIGTERM');
  await app.stop();
  return 0;
}

void run(bare, USAGE);
