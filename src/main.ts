import path from 'node:path';
import { inspect } from 'node:util';
import { createAmendedBots } from './amended-bots';
import { createBot, createGuide, createTeaching } from './bot';
import { readAll, readConfig, readStoreConfig } from './config';
import { loadEnvFile } from './env-file';
import { GisabotError } from './errors';
import { loadKnowledge } from './knowledge';
import { createLog, hideSecrets, type Log, type LogFormat } from './log';
import { readManifest } from './manifest';
import { readOperationsConfig, secretsOf, stopOnSignal, watchProcess } from './operations';
import { createSlackApp } from './slack';
import { localNotice, startLocal } from './start-local';
import { IN_MEMORY, openStore } from './store';
import { createTryOut } from './try-out';

const ROOT = path.join(__dirname, '..');
const MANIFEST = path.join(ROOT, 'manifest.yml');

/** Where it says why it ends, once the settings are read. */
let lastWords: { readonly log: Log; readonly format: LogFormat } | undefined;

async function main(): Promise<void> {
  loadEnvFile();
  const [config, operations, kept] = readAll(process.env, readConfig, readOperationsConfig, readStoreConfig);
  // Whoever tries the bot out in a browser sees there what it does.
  const level = operations.log.level ?? (config.mode === 'local' ? 'warn' : 'info');
  const format = operations.log.format ?? (process.stderr.isTTY ? 'text' : 'json');
  const logging = {
    write: (text: string) => process.stderr.write(text),
    now: Date.now,
    format,
    showQuestions: operations.log.showQuestions,
    secrets: secretsOf(process.env),
  };
  const log = createLog({ ...logging, level });
  // Why it ends is said however little is logged.
  lastWords = { log: createLog({ ...logging, level: 'error' }), format };
  const close: (() => Promise<void>)[] = [];
  const end = stopOnSignal({
    signals: process,
    exit: process.exit,
    log,
    say: config.mode === 'local' ? log.warn : log.info,
    patience: operations.shutdownSeconds * 1000,
    close,
  });
  const watching = await watchProcess({
    ...operations,
    log,
    logsCalls: level === 'debug',
    stopping: end.stopping,
  });
  close.push(watching.close);
  // What was asked in a local Slack ends with it, unless somebody wants to look at it.
  const asked = config.mode === 'local' && !kept.given ? { ...kept, file: IN_MEMORY } : kept;
  const opened = await openStore({ ...asked, now: Date.now, warn: log.warn });
  close.push(opened.close);
  const store = watching.store(opened);
  const knowledge = loadKnowledge(path.join(ROOT, 'knowledge'));
  const bot = createBot(knowledge);
  watching.built();
  const { maintainers } = config;
  const school = {
    teaching: createTeaching(knowledge, bot),
    tryOut: createTryOut(path.join(__dirname, 'cli', 'try-lesson.js')),
    amended: createAmendedBots(path.join(__dirname, 'amended-thread.js')),
  };
  const guide = createGuide(knowledge, bot);
  const deps = { bot, guide, school, store, maintainers, now: Date.now, log, watch: watching.slack };
  if (config.mode === 'local') {
    const local = await startLocal({ ...config, ...deps, manifestFile: MANIFEST });
    console.log(localNotice(local.url, config.port));
    end.watch(local);
    watching.running(local);
  } else {
    const app = createSlackApp(config, { ...deps, scopes: readManifest(MANIFEST).oauth_config.scopes.bot });
    end.watch(app);
    watching.running(app);
    await app.start();
  }
}

/**
 * Our own errors say what to do; of any other, the stack is what helps. Through the log: what somebody else's error holds
 * besides may be secret.
 */
function fail(error: unknown): never {
  const message = error instanceof GisabotError ? error.message : undefined;
  // What is said to be wrong with a line of .env may be a token that was put on the wrong one.
  const hide = hideSecrets(secretsOf(process.env));
  if (!lastWords) console.error(hide(message ?? inspect(error)));
  else if (message === undefined) lastWords.log.error('The bot ends, for a reason that nobody foresaw.', error);
  else if (lastWords.format === 'json') lastWords.log.error(message);
  else console.error(hide(message));
  process.exit(1);
}

process.on('unhandledRejection', fail);
process.on('uncaughtException', fail);
main().catch(fail);
