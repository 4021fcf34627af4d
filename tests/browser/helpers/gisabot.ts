import path from 'node:path';
import { createAmendedBots } from '../../../src/amended-bots';
import { createBot, createGuide, createTeaching } from '../../../src/bot';
import { loadKnowledge } from '../../../src/knowledge';
import { SILENT } from '../../../src/log';
import { type LocalRun, startLocal } from '../../../src/start-local';
import { IN_MEMORY, openStore } from '../../../src/store';
import { createTryOut } from '../../../src/try-out';

const ROOT = path.join(__dirname, '..', '..', '..');

const knowledge = loadKnowledge(path.join(ROOT, 'knowledge'));
const bot = createBot(knowledge);
const guide = createGuide(knowledge, bot);
const school = {
  teaching: createTeaching(knowledge, bot),
  tryOut: createTryOut(path.join(ROOT, 'dist', 'cli', 'try-lesson.js')),
  amended: createAmendedBots(path.join(ROOT, 'dist', 'amended-thread.js')),
};

/** The bot as `npm start` runs it without tokens. @param port any that is free, if left out. */
export async function startGisabot(port = 0): Promise<LocalRun> {
  const store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
  const manifestFile = path.join(ROOT, 'manifest.yml');
  return startLocal({ port, manifestFile, bot, guide, school, store, now: Date.now, log: SILENT });
}
