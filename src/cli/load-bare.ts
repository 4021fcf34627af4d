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
  const app = createBareApp(config, {
    info: () => undefined,
    warn: (message) => say(`warn ${message}`),
    error: (message, error) => say(`error ${message} ${error}`),
  });
  await app.start();
  await once(process, 'SIGTERM');
  await app.stop();
  return 0;
}

void run(bare, USAGE);
