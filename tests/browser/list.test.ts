import type { Page } from 'playwright-core';
import { type Connected, connectSocket } from '../local-slack/helpers/bolt';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { composer, messages, place, say, see, threadPane } from './helpers/parts';

jest.setTimeout(PATIENCE);

let browser: TestBrowser;
let app: Connected;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await connectSocket();
  page = (await browser.open(`${app.slack.url}/?user=U00000ALEX`)).page;
});
afterEach(() => app.close());

const focused = () => page.locator(':focus');
const log = () => page.getByRole('main').getByRole('log');
const scrolled = () => log().evaluate((node) => (node as unknown as { scrollTop: number }).scrollTop);

it('stays where it was scrolled to, says that there is more, and follows again from its end', async () => {
  const other = app.slack.as('민준');
  for (let index = 0; index < 40; index += 1) other.say('general', `line ${index}`);
  await see(messages(page), 'line 39');
  // What was seen counts as read a moment later.
  await page.getByRole('button', { name: '#general', exact: true }).waitFor();
  const jump = page.getByRole('button', { name: 'New messages' });
  const before = 100;
  await page.evaluate(`document.querySelector('main [role=log]').scrollTop = ${before}`);
  // The page hears of it with the next picture it draws.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
  other.say('general', 'meanwhile');
  await jump.waitFor();
  expect(await scrolled()).toBe(before);
  await page.getByRole('button', { name: '#general, unread 1' }).waitFor();
  await place(page, 'news').click();
  await place(page, 'general').click();
  await jump.waitFor({ state: 'hidden' });
  expect(await scrolled()).toBe(before);
  other.say('general', 'once more');
  await jump.click();
  await page.getByRole('button', { name: '#general', exact: true }).waitFor();
  other.say('general', 'the last');
  await see(messages(page), 'the last');
  expect(await scrolled()).toBeGreaterThan(before);
});

it('lets a person do all that matters by keyboard alone', async () => {
  await page.keyboard.type('@ti');
  await page.keyboard.press('Tab');
  await page.keyboard.type('hello');
  await page.keyboard.press('Enter');
  const replies = page.getByRole('button', { name: '1 reply' });
  await replies.waitFor();
  for (let times = 0; times < 9 && !(await replies.and(focused()).count()); times += 1) {
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await threadPane(page).getByRole('textbox', { name: 'Reply…' }).and(focused()).waitFor();
  await page.keyboard.type('in the thread');
  await page.keyboard.press('Enter');
  await see(threadPane(page).getByRole('article'), 'in the thread');
  await page.keyboard.press('Escape');
  await composer(page).and(focused()).waitFor();
  // The last message of the channel, not the one in the thread that is closed.
  await page.keyboard.press('ArrowUp');
  await page.getByRole('textbox', { name: 'Edit message' }).and(focused()).waitFor();
  await page.keyboard.type(' again');
  await page.keyboard.press('Enter');
  await see(messages(page), '@tiny hello again (edited)');
  await composer(page).and(focused()).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('heading', { name: '#news', level: 2 }).waitFor();
});

it('puts the focus where one writes when a prompt has gone', async () => {
  await place(page, 'tiny').click();
  await page.getByRole('main').getByRole('button', { name: 'Hello' }).press('Enter');
  await see(messages(page), 'Say hello');
  await composer(page).and(focused()).waitFor();
  await page.getByRole('tabpanel', { name: 'Messages' }).waitFor();
});

it('does not take Enter for a half syllable where a message is changed, or in a modal', async () => {
  const keyboard = await page.context().newCDPSession(page);
  const enterWhileComposing = async (text: string) => {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await keyboard.send('Input.insertText', { text });
  };
  await say(composer(page), '안녕하세');
  await see(messages(page), '안녕하세');
  await composer(page).press('ArrowUp');
  await enterWhileComposing('요');
  expect(await page.getByRole('textbox', { name: 'Edit message' }).inputValue()).toBe('안녕하세요');
  await page.keyboard.press('Enter');
  await see(messages(page), '안녕하세요 (edited)');
  await say(composer(page), '/tiny form');
  const word = page.getByRole('dialog').getByLabel('Word').and(focused());
  await word.waitFor();
  await enterWhileComposing('말');
  expect(await word.inputValue()).toBe('말');
  await word.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await place(page, 'tiny').click();
  await see(messages(page), 'The word is 말');
});

it('is dark where the person wants it dark', async () => {
  const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe('rgb(26, 29, 33)');
});
