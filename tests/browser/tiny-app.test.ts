import { type Connected, connectSocket } from '../local-slack/helpers/bolt';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { composer, messages, place, say, see, threadPane } from './helpers/parts';

jest.setTimeout(PATIENCE);

let browser: TestBrowser;
let app: Connected;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await connectSocket();
});
afterEach(() => app.close());

const open = async () => (await browser.open(`${app.slack.url}/?user=U00000ALEX`)).page;

it('presses a button, and shows what becomes of the message', async () => {
  const page = await open();
  await say(composer(page), '@tiny hello');
  await page.getByRole('button', { name: '1 reply' }).click();
  await threadPane(page).getByRole('button', { name: 'Press' }).click();
  await see(threadPane(page).getByRole('article'), 'Pressed v1');
  expect(await threadPane(page).getByRole('button', { name: 'Press' }).count()).toBe(0);
});

it('opens a modal, shows what is wrong beside the field, and sends it', async () => {
  const page = await open();
  await say(composer(page), '/tiny form');
  const modal = page.getByRole('dialog', { name: 'A form' });
  const word = modal.getByLabel('Word');
  await word.waitFor();
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.getByText('Please complete this required field.').waitFor();
  await word.fill('bad');
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.getByText('Not that one').waitFor();
  expect(await word.getAttribute('aria-invalid')).toBe('true');
  await word.fill('good');
  await word.press('Enter');
  await modal.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'tiny, unread 1' }).click();
  await see(messages(page), 'The word is good');
});

it('tells the app when a modal is closed with Escape', async () => {
  const page = await open();
  await say(composer(page), '/tiny form');
  await page.getByRole('dialog', { name: 'A form' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await place(page, 'tiny').click();
  await see(messages(page), 'No word, then');
});

it('shows the Home tab, and prompts in the Messages tab', async () => {
  const page = await open();
  await place(page, 'tiny').click();
  await page.getByRole('tab', { name: 'Home' }).click();
  await page.getByRole('heading', { name: 'At home' }).waitFor();
  await page.getByRole('tab', { name: 'Home' }).press('ArrowLeft');
  await page.getByRole('main').getByRole('button', { name: 'Hello' }).click();
  await see(messages(page), 'Say hello');
});

it('offers shortcuts: of a message, and from anywhere', async () => {
  const page = await open();
  await say(composer(page), 'what about this');
  const message = await see(messages(page), 'what about this');
  await message.hover();
  await message.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'About this' }).click();
  await see(messages(page), 'About: what about this');
  await page.getByRole('button', { name: 'Shortcuts and commands' }).click();
  await page.getByRole('menu').press('ArrowUp');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Shortcuts and commands' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Anywhere' }).press('Enter');
  await page.getByRole('dialog', { name: 'A form' }).waitFor();
});

it('changes, takes back and reacts to messages', async () => {
  const page = await open();
  await say(composer(page), 'frist');
  const message = await see(messages(page), 'frist');
  await composer(page).press('ArrowUp');
  await page.getByRole('textbox', { name: 'Edit message' }).fill('first & <foremost>');
  await page.getByRole('textbox', { name: 'Edit message' }).press('Enter');
  const changed = await see(messages(page), 'first & <foremost> (edited)');
  await changed.hover();
  await changed.getByRole('button', { name: 'Add a reaction' }).click();
  await page.getByRole('menuitem').first().click();
  await changed.getByRole('button', { name: '+1 1', pressed: true }).click();
  await changed.getByRole('button', { name: '+1 1' }).waitFor({ state: 'hidden' });
  await changed.hover();
  await changed.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete message' }).click();
  await message.waitFor({ state: 'hidden' });
});
