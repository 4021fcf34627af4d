import path from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { createAmendedBots } from './amended-bots';
import { createBot, createGuide, createTeaching } from './bot';
import { readConfig, readStoreConfig } from './config';
import { GisabotError } from './errors';
import { loadKnowledge } from './knowledge';
import { createLog } from './log';
import { createSlackApp } from './slack';
import { localNotice, startLocal } from './start-local';
import { IN_MEMORY, openStore, type Store } from './store';
import { createTryOut } from './try-out';

const ROOT = path.join(__dirname, '..');

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog((text) => process.stderr.write(text), Date.now);
  const kept = readStoreConfig(process.env);
  // What was asked in a local Slack ends with it, unless somebody wants to look at it.
  const asked = config.mode === 'local' && !kept.given ? { ...kept, file: IN_MEMORY } : kept;
  const store = await openStore({ ...asked, now: Date.now, warn: log.warn });
  const knowledge = loadKnowledge(path.join(ROOT, 'knowledge'));
  const bot = createBot(knowledge);
  const { maintainers } = config;
  const school = {
    teaching: createTeaching(knowledge, bot),
    tryOut: createTryOut(path.join(__dirname, 'cli', 'try-lesson.js')),
    amended: createAmendedBots(path.join(__dirname, 'amended-thread.js')),
  };
  const deps = { bot, guide: createGuide(knowledge, bot), school, store, maintainers, now: Date.now, log };
  if (config.mode === 'local') {
    const local = await startLocal({ ...config, ...deps, manifestFile: path.join(ROOT, 'manifest.yml') });
    console.log(localNotice(local.url, config.port));
    stopOnSignal(local, store, log.warn);
  } else {
    const app = createSlackApp(config, deps);
    await app.start();
    stopOnSignal(app, store, log.info);
  }
}

function stopOnSignal(running: { stop(): Promise<void> }, store: Store, say: (message: string) => void): void {
  const stop = (signal: NodeJS.Signals): void => {
    say(`${signal}: stopping.`);
    running
      .stop()
      .then(() => store.close())
      .then(() => process.exit(0), fail);
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
