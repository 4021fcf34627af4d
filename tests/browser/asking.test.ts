import type { LocalRun } from '../../src/start-local';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { startGisabot } from './helpers/gisabot';
import { composer, messages, place, say, see, threadPane } from './helpers/parts';

jest.setTimeout(PATIENCE);

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

it('answers a mention in its thread, and a follow-up there', async () => {
  const { page, complaints } = await browser.open(gisabot.url);
  await say(composer(page), '@gisabot AI 원팀에 누가 합류했나?');
  await page.getByRole('button', { name: '댓글 1개' }).click();
  await see(threadPane(page).getByRole('article'), /LG유플러스.*출처/s);
  await say(threadPane(page).getByRole('textbox'), '@gisabot 그럼 언제 출범했어?');
  await see(threadPane(page).getByRole('article'), /2020년 2월.*출처/s);
  await page.keyboard.press('Escape');
  await threadPane(page).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '댓글 3개' }).waitFor();
  expect(complaints).toEqual([]);
});

it('answers the slash command to the person alone, and lets it be completed', async () => {
  const { page } = await browser.open(gisabot.url);
  const other = await browser.open(`${gisabot.url}/?user=U00000ALEX`);
  await composer(page).pressSequentially('/gi');
  await page.getByRole('option', { name: '/gisa' }).waitFor();
  await composer(page).press('Tab');
  await composer(page).pressSequentially('네이버는 언제 합류했나');
  await composer(page).press('Enter');
  const answer = await see(messages(page), '기사에는');
  expect(await answer.innerText()).toMatch(/나에게만 표시.*질문: 네이버는 언제 합류했나/s);
  await say(composer(page), 'for everybody');
  await see(messages(other.page), 'for everybody');
  expect(await messages(other.page).filter({ hasText: '네이버' }).count()).toBe(0);
});

it('answers a direct message beside it', async () => {
  const { page } = await browser.open(gisabot.url);
  await place(page, 'gisabot').click();
  // What the bot offers is in the language of the person's Slack.
  await page.getByRole('main').getByRole('button', { name: 'ICT업계에서 지금 무슨 일이 벌어지고 있어?' }).click();
  await see(messages(page), /합종연횡.*출처/s);
  await say(composer(page), 'What is its budget?');
  await see(messages(page), 'The article does not say');
});

it('shows a second person the same channel, and what they have not read', async () => {
  const { page } = await browser.open(gisabot.url);
  const other = await browser.open(`${gisabot.url}/?user=U00000ALEX#/C000RANDOM`);
  await say(composer(page), '@alex see this: @gisabot When was AI One Team launched?');
  await other.page.getByRole('button', { name: '#general, unread 1' }).click();
  await see(messages(other.page), '@alex see this');
  await other.page.getByRole('separator', { name: 'New' }).waitFor();
  await place(other.page, 'general')
    .and(other.page.getByRole('button', { name: '#general', exact: true }))
    .waitFor();
  await other.page.getByRole('button', { name: '1 reply' }).click();
  await see(threadPane(other.page).getByRole('article'), 'February 2020');
});

it('says where the bot is not, and brings it there', async () => {
  const { page } = await browser.open(`${gisabot.url}/?user=U00000ALEX#/C000RANDOM`);
  await page.getByText('gisabot is not in this channel.').waitFor();
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByText('gisabot is not in this channel.').waitFor({ state: 'hidden' });
  await say(composer(page), '@gisabot When was AI One Team launched?');
  await page.getByRole('button', { name: '1 reply' }).waitFor();
});

it('sends a reply to the channel too, where it is asked to', async () => {
  const { page } = await browser.open(gisabot.url);
  await say(composer(page), '@gisabot AI 원팀에 누가 합류했나?');
  await page.getByRole('button', { name: '댓글 1개' }).click();
  const pane = threadPane(page);
  const also = pane.getByRole('checkbox', { name: '#general에도 보내기' });
  await say(pane.getByRole('textbox'), 'only here');
  await also.check();
  await say(pane.getByRole('textbox'), 'everywhere');
  await see(messages(page), 'everywhere');
  await see(pane.getByRole('article'), /everywhere.*채널에도 전송됨/s);
  expect(await also.isChecked()).toBe(false);
  expect(await messages(page).filter({ hasText: 'only here' }).count()).toBe(0);
});

it('leads to the first channel from an address that is broken', async () => {
  const { page, complaints } = await browser.open(`${gisabot.url}/#/%/home`);
  await page.getByRole('heading', { name: '#general', level: 2 }).waitFor();
  expect(complaints).toEqual([]);
});

it('breaks a line with Shift+Enter and completes a name from the keyboard', async () => {
  const { page } = await browser.open(gisabot.url);
  const field = composer(page);
  await field.pressSequentially('@gis');
  await field.press('Enter');
  await field.pressSequentially('Who joined');
  await field.press('Shift+Enter');
  await field.pressSequentially('AI One Team?');
  expect(await field.inputValue()).toBe('@gisabot Who joined\nAI One Team?');
  await field.press('Enter');
  await page.getByRole('button', { name: '댓글 1개' }).waitFor();
  expect(await field.inputValue()).toBe('');
});

it('does not send half a syllable', async () => {
  const { page } = await browser.open(gisabot.url);
  await place(page, 'gisabot').click();
  await composer(page).click();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.insertText', { text: 'AI 원팀에 누가 합류했' });
  await keyboard.send('Input.imeSetComposition', { text: '나', selectionStart: 1, selectionEnd: 1 });
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await keyboard.send('Input.insertText', { text: '나' });
  expect(await composer(page).inputValue()).toBe('AI 원팀에 누가 합류했나');
  expect(await messages(page).count()).toBe(0);
  await composer(page).press('Enter');
  await see(messages(page), /AI 원팀에 누가 합류했나$/);
  await see(messages(page), 'LG유플러스');
});

it('fits a window of 360 pixels, one thing at a time', async () => {
  const { page } = await browser.open(gisabot.url, { width: 360, height: 640 });
  await place(page, 'gisabot').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '채널과 다이렉트 메시지' }).click();
  await place(page, 'news').click();
  await page.getByRole('heading', { name: '#news', level: 2 }).waitFor();
  await place(page, 'gisabot').waitFor({ state: 'hidden' });
  await page.getByRole('main').getByRole('button', { name: 'AI 원팀에 누가 합류했나?' }).click();
  await page.getByRole('button', { name: '댓글 1개' }).click();
  await see(threadPane(page).getByRole('article'), 'LG유플러스');
  await page.getByRole('main').waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});

it('comes back after the server was started again', async () => {
  const { page } = await browser.open(gisabot.url);
  await say(composer(page), 'before');
  await see(messages(page), 'before');
  await gisabot.stop();
  await page.getByRole('status').filter({ hasText: '연결이 끊겼습니다' }).waitFor();
  await say(composer(page), '@gisabot AI 원팀에 누가 합류했나?');
  await page.getByRole('alert').filter({ hasText: '보내지 못했습니다' }).waitFor();
  gisabot = await startGisabot(Number(new URL(gisabot.url).port));
  await page.getByRole('status').filter({ hasText: '연결이 끊겼습니다' }).waitFor({ state: 'hidden' });
  // What was not sent is still there to be sent.
  await composer(page).press('Enter');
  await page.getByRole('button', { name: '댓글 1개' }).waitFor();
  expect(await messages(page).filter({ hasText: 'before' }).count()).toBe(0);
});
