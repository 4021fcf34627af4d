import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createAmendedBot } from './bot';
import { loadKnowledge } from './knowledge';

const bot = createAmendedBot(loadKnowledge(path.join(__dirname, '..', 'knowledge')), workerData);

/** Started by `createAmendedBots`: answers with the lessons that it was given. */
parentPort?.on('message', ({ id, question, earlier }) => {
  parentPort?.postMessage({ id, answer: bot.ask(question, earlier) });
});
