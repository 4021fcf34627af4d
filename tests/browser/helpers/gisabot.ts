import path from 'node:path';
import { createBot } from '../../../src/bot';
import { loadKnowledge } from '../../../src/knowledge';
import type { Log } from '../../../src/log';
import { type LocalRun, startLocal } from '../../../src/start-local';

const ROOT = path.join(__dirname, '..', '..', '..');
const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const bot = createBot(loadKnowledge(path.join(ROOT, 'knowledge')));

/** The bot as `npm start` runs it without tokens. @param port any that is free, if left out. */
export function startGisabot(port = 0): Promise<LocalRun> {
  return startLocal({ port, manifestFile: path.join(ROOT, 'manifest.yml'), bot, now: Date.now, log: SILENT });
}
