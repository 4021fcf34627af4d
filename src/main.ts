import path from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { createBot } from './bot';
import { readConfig } from './config';
import { GisabotError } from './errors';
import { loadKnowledge } from './knowledge';
import { createLog } from './log';
import { createSlackApp } from './slack';
import { localNotice, startLocal } from './start-local';

const ROOT = path.join(__dirname, '..');

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog((text) => process.stderr.write(text), Date.now);
  const deps = { bot: createBot(loadKnowledge(path.join(ROOT, 'knowledge'))), now: Date.now, log };
  if (config.mode === 'local') {
    const local = await startLocal({ ...config, ...deps, manifestFile: path.join(ROOT, 'manifest.yml') });
    console.log(localNotice(local.url, config.port));
    stopOnSignal(local, log.warn);
  } else {
    const app = createSlackApp(config, deps);
    await app.start();
    stopOnSignal(app, log.info);
  }
}

function stopOnSignal(running: { stop(): Promise<void> }, say: (message: string) => void): void {
  const stop = (signal: NodeJS.Signals): void => {
    say(`${signal}: stopping.`);
    running.stop().then(() => process.exit(0), fail);
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
