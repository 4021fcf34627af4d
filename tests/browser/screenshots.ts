import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { LocalRun } from '../../src/start-local';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { startGisabot } from './helpers/gisabot';
import { composer, messages, place, say, see, threadPane } from './helpers/parts';

/** Pictures for the README, taken by `npm run screenshots`. */
const FOLDER = path.join(__dirname, 'screenshots');

jest.setTimeout(PATIENCE);

let browser: TestBrowser;
let gisabot: LocalRun;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await startBrowser();
  gisabot = await startGisabot();
});
afterAll(async () => {
  await browser.close();
  await gisabot.stop();
});

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), caret: 'hide', animations: 'disabled' });
}

it('takes pictures of the channel, the thread, why, the direct message and Home', async () => {
  const { page } = await browser.open(gisabot.url, { width: 1100, height: 800 });
  const other = await browser.open(`${gisabot.url}/?user=U00000ALEX`);
  await say(composer(page), '@gisabot AI 원팀에 누가 합류했나?');
  await page.getByRole('button', { name: '댓글 1개' }).waitFor();
  await say(composer(other.page), '@gisabot When did Samsung join AI One Team?');
  await other.page.getByRole('button', { name: '1 reply' }).nth(1).waitFor();
  await say(composer(page), '/gisa 박정호 사장은 뭐라고 했어?');
  await see(messages(page), /질문.*출처/s);
  await take(page, 'channel');

  await page.getByRole('button', { name: '댓글 1개' }).first().click();
  await see(threadPane(page).getByRole('article'), '출처');
  await say(threadPane(page).getByRole('textbox'), '@gisabot 그럼 언제 출범했어?');
  await see(threadPane(page).getByRole('article'), /2020년 2월.*출처/s);
  await take(page, 'thread');

  await threadPane(page).getByRole('button', { name: '왜 이 답인가요?' }).last().click();
  await page.getByRole('dialog', { name: '왜 이 답인가요?' }).waitFor();
  await take(page, 'why');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await place(page, 'gisabot').click();
  await say(composer(page), 'KT 빼고 AI 원팀 창립 멤버는?');
  await see(messages(page), /ETRI.*출처/s);
  await say(composer(page), 'AI 원팀의 예산은 얼마야?');
  await see(messages(page), '기사에는');
  await take(page, 'direct-message');

  await page.getByRole('tab', { name: '홈' }).click();
  await page.locator('.section').filter({ hasText: 'AI 원팀의 예산은 얼마야?→' }).waitFor();
  await take(page, 'home');
});
