import path from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { createBot } from './bot';
import { startTerminal } from './cli';
import { readConfig } from './config';
import { GisabotError } from './errors';
import { loadKnowledge } from './knowledge';
import { createLog } from './log';
import { createSlackApp } from './slack';

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const bot = createBot(loadKnowledge(path.join(__dirname, '..', 'knowledge')));
  if (config.mode === 'terminal') {
    await startTerminal({ bot, input: process.stdin, output: process.stdout });
    return;
  }
  const log = createLog((text) => process.stderr.write(text), Date.now);
  const app = createSlackApp(config, { bot, now: Date.now, log });
  await app.start();

  const stop = (signal: NodeJS.Signals): void => {
    log.info(`${signal}: stopping.`);
    app.stop().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Our own errors say what to do; of any other, the stack is what helps. */
function fail(error: unknown): never {
  console.error(error instanceof GisabotError ? error.message : error);
  process.exit(1);
}

process.on('unhandledRejection', fail);
main().catch(fail);
