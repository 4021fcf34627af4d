import type { Locator, Page } from 'playwright-core';
import type { LocalRun } from '../../src/start-local';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { startGisabot } from './helpers/gisabot';
import { composer, messages, place, say, see, threadPane } from './helpers/parts';

jest.setTimeout(PATIENCE);

const QUESTION = 'AI 원팀에 누가 합류했나?';

let browser: TestBrowser;
let gisabot: LocalRun;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  gisabot = await startGisabot();
});
afterEach(() => gisabot.stop());

/** Mentions the bot, and gives its answer in the thread. */
async function ask(page: Page, text = QUESTION): Promise<Locator> {
  await say(composer(page), `@gisabot ${text}`);
  await page.getByRole('button', { name: '댓글 1개' }).click();
  return see(threadPane(page).getByRole('article'), '출처');
}

async function choose(page: Page, message: Locator, action: string): Promise<void> {
  await message.hover();
  await message.getByRole('button', { name: '추가 작업' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

it('answers an example of the Home tab in the direct message, and keeps it on the Home tab', async () => {
  const { page, complaints } = await browser.open(gisabot.url);
  await place(page, 'gisabot').click();
  await page.getByRole('tab', { name: '홈' }).click();
  const home = page.getByRole('tabpanel', { name: '홈' });
  await home.getByRole('heading', { name: '기사봇' }).waitFor();
  await home.getByText('아직 물으신 것이 없습니다.').waitFor();
  const example = home.locator('.actions').first().getByRole('button').first();
  const question = await example.innerText();
  await example.press('Enter');
  await home
    .locator('.section')
    .filter({ hasText: `${question}→` })
    .waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe(question);
  await page.getByRole('tab', { name: '메시지' }).click();
  const answer = await see(messages(page), /질문: .*출처/s);
  expect(await answer.innerText()).toContain(`질문: ${question}`);
  expect(complaints).toEqual([]);
});

it("shows the Home tab in the language of a person's Slack, and figures to maintainers alone", async () => {
  const { page } = await browser.open(gisabot.url);
  const other = await browser.open(`${gisabot.url}/?user=U00000ALEX`);
  await place(page, 'gisabot').click();
  await page.getByRole('tab', { name: '홈' }).click();
  await page.getByRole('heading', { name: '관리자에게' }).waitFor();
  await place(other.page, 'gisabot').click();
  await other.page.getByRole('tab', { name: 'Home' }).click();
  await other.page.getByRole('heading', { name: 'What you asked lately' }).waitFor();
  expect(await other.page.getByRole('heading', { name: 'For maintainers' }).count()).toBe(0);
});

it('offers maintainers to teach what was not answered', async () => {
  const { page, complaints } = await browser.open(gisabot.url);
  await place(page, 'gisabot').click();
  await say(composer(page), 'AI 원팀의 예산은 얼마야?');
  await see(messages(page), '기사에는');
  await page.getByRole('tab', { name: '홈' }).click();
  await page.getByRole('button', { name: '가르치기' }).click();
  const form = page.getByRole('dialog', { name: '가르치기' });
  expect(await form.getByLabel('묻는 말이나 이름').inputValue()).toBe('AI 원팀의 예산은 얼마야?');
  const fact = form.getByRole('combobox', { name: '답이 되는 사실' });
  await fact.fill('합류');
  await form
    .getByRole('option')
    .filter({ hasText: /누구인지 묻는 말:.*합류했/ })
    .first()
    .click();
  expect(await fact.inputValue()).toMatch(/누구인지 묻는 말:.*합류했/);
  await form.getByRole('button', { name: '취소' }).click();
  await form.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

it('takes a judgement of an answer, and another of whoever changes their mind', async () => {
  const { page } = await browser.open(gisabot.url);
  const answer = await ask(page);
  const replies = threadPane(page).getByRole('article');
  await answer.getByRole('button', { name: '도움이 됐어요' }).click();
  await see(replies, /나에게만 표시.*알려 주셔서 고맙습니다\.$/s);
  await answer.getByRole('button', { name: '아쉬워요' }).click();
  await see(replies, '더 나은 답을 찾는 데 쓰겠습니다');
  await place(page, 'gisabot').click();
  await page.getByRole('tab', { name: '홈' }).click();
  await page.getByText('도움이 됐어요 0 · 아쉬워요 1').waitFor();
});

it('explains an answer in a window, in words', async () => {
  const { page, complaints } = await browser.open(gisabot.url);
  const answer = await ask(page);
  await answer.getByRole('button', { name: '왜 이 답인가요?' }).click();
  const modal = page.getByRole('dialog', { name: '왜 이 답인가요?' });
  await modal.getByText(`질문: ${QUESTION}`).waitFor();
  const said = await modal.innerText();
  expect(said).toMatch(
    /기사에 나온 내용이어서 답했습니다.*AI 원팀: 기사에 나오는 이름.*근거로 삼은 사실.*출처: 「.+」, 매일일보/s,
  );
  expect(said).not.toMatch(/undefined|\[object|entity:|role:/);
  await page.keyboard.press('Escape');
  await modal.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

it('answers what an answer makes likely, at a press', async () => {
  const { page } = await browser.open(gisabot.url);
  const answer = await ask(page);
  const next = answer.locator('.actions').first().getByRole('button').first();
  const question = await next.innerText();
  await next.click();
  const second = await see(threadPane(page).getByRole('article'), /님의 질문/);
  expect(await second.innerText()).toContain(`질문: ${question}`);
});

it('answers about a message to whoever asks about it', async () => {
  const { page } = await browser.open(gisabot.url);
  const other = await browser.open(`${gisabot.url}/?user=U00000ALEX`);
  await say(composer(other.page), 'AI 원팀은 언제 출범했어?');
  await choose(page, await see(messages(page), '언제 출범했어'), '기사에 물어보기');
  const answer = await see(messages(page), /나에게만 표시.*2020년 2월/s);
  await answer.getByRole('button', { name: '채널에 공유' }).waitFor();
  await say(composer(page), '다음 이야기');
  await see(messages(other.page), '다음 이야기');
  expect(await messages(other.page).filter({ hasText: '2020년 2월' }).count()).toBe(0);
});

it('asks for a question from anywhere, and answers where it is told to', async () => {
  const { page } = await browser.open(gisabot.url);
  const form = page.getByRole('dialog', { name: '기사에 물어보기' });
  const open = async () => {
    await page.getByRole('button', { name: '단축키와 명령어' }).click();
    await page.getByRole('menuitem', { name: '기사에 질문하기' }).click();
    await form.waitFor();
  };
  await open();
  await form.getByRole('button', { name: '물어보기' }).click();
  expect(await form.getByLabel('질문').getAttribute('aria-invalid')).toBe('true');
  await form.getByLabel('질문').fill(QUESTION);
  expect(await form.getByLabel('어디에 답할까요?').locator('option').allInnerTexts()).not.toContain('gisabot');
  await form.getByLabel('어디에 답할까요?').selectOption({ label: '#news' });
  await form.getByRole('button', { name: '물어보기' }).click();
  await form.waitFor({ state: 'hidden' });
  await place(page, 'news').click();
  await see(messages(page), /지우 님의 질문.*LG유플러스/s);

  await open();
  await form.getByLabel('질문').fill(QUESTION);
  await form.getByRole('button', { name: '물어보기' }).click();
  await form.waitFor({ state: 'hidden' });
  await place(page, 'gisabot').click();
  await see(messages(page), /질문: .*LG유플러스/s);
});

it('shares an answer that was for one person alone, once', async () => {
  const { page } = await browser.open(gisabot.url);
  const other = await browser.open(`${gisabot.url}/?user=U00000ALEX`);
  await say(composer(page), `/gisa ${QUESTION}`);
  const answer = await see(messages(page), /나에게만 표시.*출처/s);
  await answer.getByRole('button', { name: '채널에 공유' }).click();
  const shared = messages(other.page).filter({ hasText: /지우 님이 묻고 공유한 답.*LG유플러스/s });
  await shared.waitFor();
  await see(messages(page), '채널에 공유했습니다');
  await answer.getByRole('button', { name: '채널에 공유' }).waitFor({ state: 'hidden' });
  // Of what an app makes of blocks, Slack does not say that it was changed.
  expect(await answer.innerText()).not.toContain('(편집됨)');
  expect(await shared.count()).toBe(1);
});

it('changes an answer with its question, and takes it away with it', async () => {
  const { page } = await browser.open(gisabot.url);
  await ask(page);
  const replies = threadPane(page).getByRole('article');
  await page.keyboard.press('Escape');
  const root = messages(page).first();
  await choose(page, root, '메시지 편집');
  const field = page.getByRole('textbox', { name: '메시지 편집' });
  await field.fill('@gisabot AI 원팀은 언제 출범했나?');
  await field.press('Enter');
  await root.getByText('(편집됨)').waitFor();
  await page.getByRole('button', { name: '댓글 1개' }).click();
  await see(replies, '2020년 2월');
  expect(await replies.filter({ hasText: '합류했고' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await choose(page, root, '메시지 삭제');
  await messages(page).first().waitFor({ state: 'hidden' });
});
