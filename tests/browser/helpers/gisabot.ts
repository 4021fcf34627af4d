import path from 'node:path';
import { createBot, createGuide } from '../../../src/bot';
import { loadKnowledge } from '../../../src/knowledge';
import type { Log } from '../../../src/log';
import { type LocalRun, startLocal } from '../../../src/start-local';
import { IN_MEMORY, openStore } from '../../../src/store';

const ROOT = path.join(__dirname, '..', '..', '..');
const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const knowledge = loadKnowledge(path.join(ROOT, 'knowledge'));
const bot = createBot(knowledge);
const guide = createGuide(knowledge, bot);

/** The bot as `npm start` runs it without tokens. @param port any that is free, if left out. */
export async function startGisabot(port = 0): Promise<LocalRun> {
  const store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
  const manifestFile = path.join(ROOT, 'manifest.yml');
  return startLocal({ port, manifestFile, bot, guide, store, now: Date.now, log: SILENT });
}
