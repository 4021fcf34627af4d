import { type Connected, connectSocket } from '../local-slack/helpers/bolt';
import { clientOf } from '../local-slack/helpers/start';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { composer, say } from './helpers/parts';

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

const plain = (text: string) => ({ type: 'plain_text', text });
const input = (block_id: string, element: object, fields: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(block_id),
  element: { action_id: 'x', ...element },
  ...fields,
});

/** A page with a modal of these blocks open in it. */
async function open(blocks: object[], size?: { width: number; height: number }) {
  const { page } = await browser.open(`${app.slack.url}/?user=U00000ALEX`, size);
  await say(composer(page), '/tiny form');
  await page.getByRole('dialog', { name: 'A form' }).waitFor();
  const [view] = app.slack.see.views('alex');
  const next = { type: 'modal', callback_id: 'tiny-form', title: plain('Filled'), submit: plain('Send'), blocks };
  await clientOf(app.slack).apiCall('views.update', { view_id: view?.id, view: next });
  const modal = page.getByRole('dialog', { name: 'Filled' });
  await modal.waitFor();
  return { page, modal };
}

const submissions = () => app.received.filter(({ type }) => type === 'view_submission');
const sent = () => submissions().at(-1)?.body.view.state.values;
const long = Array.from({ length: 12 }, (_, index) =>
  input(`field ${index}`, { type: 'plain_text_input' }, { optional: true }),
);

it('keeps the title and the buttons in sight, however much there is to fill in', async () => {
  const { page, modal } = await open(long, { width: 360, height: 640 });
  await modal.getByLabel('field 6').scrollIntoViewIfNeeded();
  for (const place of [modal.getByRole('heading', { name: 'Filled' }), modal.getByRole('button', { name: 'Send' })]) {
    const { y = -1, height = 0 } = (await place.boundingBox()) ?? {};
    expect([y >= 0, y + height <= 640]).toEqual([true, true]);
  }
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});

it('begins in the first field, or in the one that asks for it', async () => {
  const { page, modal } = await open([
    { type: 'actions', elements: [{ type: 'button', action_id: 'x', text: plain('Go') }] },
    input('first', { type: 'plain_text_input' }),
  ]);
  const focused = (name: string) => modal.getByLabel(name).and(page.locator(':focus'));
  await focused('first').waitFor();
  const [view] = app.slack.see.views('alex');
  const blocks = [
    input('one', { type: 'plain_text_input' }),
    input('two', { type: 'plain_text_input', focus_on_load: true }),
  ];
  const next = { type: 'modal', title: plain('Filled'), submit: plain('Send'), blocks };
  await clientOf(app.slack).apiCall('views.update', { view_id: view?.id, view: next });
  await focused('two').waitFor();
});

it('sends once, however often Enter is pressed', async () => {
  const { page, modal } = await open([input('text', { type: 'plain_text_input' })]);
  await modal.getByLabel('text').fill('word');
  await page.evaluate('for (let times = 0; times < 3; times += 1) document.activeElement.form.requestSubmit()');
  await modal.waitFor({ state: 'hidden' });
  await app.slack.settled();
  expect(submissions()).toHaveLength(1);
});

it('says inside the modal what failed', async () => {
  const { modal } = await open([input('text', { type: 'plain_text_input' })]);
  await modal.getByLabel('text').fill('word');
  app.slack.faults.loseAcks();
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.getByRole('alert').filter({ hasText: 'The app did not answer in time.' }).waitFor();
  expect(await modal.getByLabel('text').inputValue()).toBe('word');
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.waitFor({ state: 'hidden' });
});

it('offers what the app suggests, by keyboard alone', async () => {
  const { page, modal } = await open([
    input('one', { type: 'external_select', action_id: 'fruit', min_query_length: 1 }),
    input('many', { type: 'multi_external_select', action_id: 'fruit', min_query_length: 0 }),
  ]);
  const one = modal.getByRole('combobox', { name: 'one' });
  await one.pressSequentially('b');
  const banana = modal.getByRole('option', { name: 'banana', selected: true });
  await banana.waitFor();
  const [field, offer] = [await one.boundingBox(), await banana.boundingBox()];
  expect((offer?.y ?? 0) - (field?.y ?? 0)).toBeGreaterThan(0);
  await one.press('Escape');
  await modal.getByRole('option').waitFor({ state: 'hidden' });
  await one.fill('ch');
  await modal.getByRole('option', { name: 'cherry' }).waitFor();
  await one.press('Enter');
  expect(await one.inputValue()).toBe('cherry');
  await one.press('Tab');
  const many = modal.getByRole('combobox', { name: 'many' }).and(page.locator(':focus'));
  await modal.getByRole('option', { name: 'banana' }).waitFor();
  await many.press('ArrowDown');
  await many.press('Enter');
  await many.fill('apple');
  await modal.getByRole('option', { name: 'apple' }).waitFor();
  await many.press('Enter');
  await modal.getByRole('button', { name: 'Take away banana' }).click();
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.waitFor({ state: 'hidden' });
  expect(sent()).toMatchObject({
    one: { fruit: { selected_option: { value: 'cherry' } } },
    many: { fruit: { selected_options: [{ value: 'apple' }] } },
  });
});

it('sends files', async () => {
  const { modal } = await open([input('files', { type: 'file_input', filetypes: ['txt'], max_files: 1 })]);
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('안녕') });
  await modal.getByLabel('files').setInputFiles([file('기사.txt')]);
  await modal.getByRole('listitem').filter({ hasText: '기사.txt' }).waitFor();
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.waitFor({ state: 'hidden' });
  expect(sent().files.x.files).toMatchObject([{ name: '기사.txt', mimetype: 'text/plain', size: 6 }]);
});

it('keeps the place in a text while the app changes the modal', async () => {
  const field = input('text', { type: 'plain_text_input', initial_value: 'abcd' });
  const { page, modal } = await open([field]);
  await modal.getByLabel('text').press('Home');
  await page.keyboard.press('ArrowRight');
  const [view] = app.slack.see.views('alex');
  const blocks = [field, { type: 'section', text: plain('more') }];
  const next = { type: 'modal', title: plain('Filled'), submit: plain('Send'), blocks };
  await clientOf(app.slack).apiCall('views.update', { view_id: view?.id, view: next });
  await modal.getByText('more').waitFor();
  await page.keyboard.type('X');
  expect(await modal.getByLabel('text').inputValue()).toBe('aXbcd');
});
