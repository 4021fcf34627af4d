import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAmendedBots } from '../src/amended-bots';
import type { Lesson } from '../src/bot';

const LESSON: Lesson = { kind: 'alias', article: 'a', target: 'kakao', text: '카톡' };

/** Started with a script that answers with its lessons and the question, and breaks on "!". */
function start() {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'gisabot-amended-')), 'thread.js');
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.on('message', ({ id, question }) => {
      if (question === '!') throw new Error('broken');
      parentPort.postMessage({ id, answer: { lessons: workerData, question } });
    });`;
  writeFileSync(file, code);
  const bot = createAmendedBots(file)([LESSON]);
  begun.push(bot);
  return bot;
}

const begun: ReturnType<ReturnType<typeof createAmendedBots>>[] = [];
// No thread is left behind.
afterEach(() => Promise.allSettled(begun.splice(0).map((bot) => bot.ask('!'))));

describe('createAmendedBots', () => {
  test('hands lessons and questions to the thread, and its answers back', async () => {
    const bot = start();
    const answers = await Promise.all([bot.ask('누가?'), bot.ask('언제?')]);
    expect(answers).toEqual([
      { lessons: [LESSON], question: '누가?' },
      { lessons: [LESSON], question: '언제?' },
    ]);
  });

  test('answers whoever has it yet when it is to stop', async () => {
    const bot = start();
    const answer = bot.ask('누가?');
    bot.stop();
    expect(bot.alive).toBe(false);
    expect(await answer).toMatchObject({ question: '누가?' });
    expect(await bot.ask('언제?')).toMatchObject({ question: '언제?' });
  });

  test('says that the thread broke, and is not alive any longer', async () => {
    const bot = start();
    await expect(bot.ask('!')).rejects.toMatchObject({ code: 'AMENDED_STOPPED', cause: new Error('broken') });
    expect(bot.alive).toBe(false);
    await expect(bot.ask('누가?')).rejects.toMatchObject({ code: 'AMENDED_STOPPED' });
  });
});
