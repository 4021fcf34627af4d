import type { Page } from 'playwright-core';
import { type Connected, connectSocket } from '../local-slack/helpers/bolt';
import { clientOf } from '../local-slack/helpers/start';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { messages, see } from './helpers/parts';

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

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (value: string) => ({ text: plain(`Option ${value}`), value });

/** Posts a message with these blocks, and gives what is shown of it. */
async function post(...blocks: object[]) {
  await clientOf(app.slack).apiCall('chat.postMessage', { channel: 'C00GENERAL', text: 'fallback', blocks });
  const shown = messages(page).last();
  await shown.waitFor();
  return shown;
}

/** What the app is told of the next thing that is pressed. */
async function pressing(press: () => Promise<unknown>) {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/page/press');
  await press();
  await answered;
  return app.received.filter(({ type }) => type === 'block_actions').at(-1)?.body.actions[0];
}

it('shows text, fields, context and lines', async () => {
  const shown = await post(
    { type: 'header', text: plain('A header') },
    {
      type: 'section',
      text: mrkdwn('*bold* _italic_ ~gone~ `code`\n&gt; quoted &lt;tag&gt;'),
      fields: [mrkdwn('*left*'), plain('*right*')],
    },
    { type: 'divider' },
    { type: 'context', elements: [mrkdwn('small <https://a.kr|link>'), plain('plain')] },
  );
  await shown.getByRole('heading', { name: 'A header' }).waitFor();
  for (const [tag, text] of [
    ['strong', 'bold'],
    ['em', 'italic'],
    ['s', 'gone'],
    ['code', 'code'],
    ['blockquote', 'quoted <tag>'],
    ['hr', ''],
  ] as const) {
    expect([tag, await shown.locator(`.content ${tag}`).first().innerText()]).toEqual([tag, text]);
  }
  expect(await shown.locator('.fields').innerText()).toBe('left\n*right*');
  await shown.getByRole('link', { name: 'link' }).waitFor();
});

it('shows markdown, rich text and tables', async () => {
  const inline = [
    { type: 'text', text: 'rich', style: { bold: true } },
    { type: 'user', user_id: 'U00000ALEX' },
    { type: 'link', url: 'https://a.kr', text: 'there' },
  ];
  const shown = await post(
    { type: 'markdown', text: '# Title\n\n- one **two**\n- [three](https://b.kr)\n\n```\nraw *text*\n```' },
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: inline },
        {
          type: 'rich_text_list',
          style: 'ordered',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'item' }] }],
        },
      ],
    },
    {
      type: 'table',
      rows: [
        [
          { type: 'raw_text', text: 'Who' },
          { type: 'raw_text', text: 'How many' },
        ],
        [
          { type: 'raw_text', text: 'KT' },
          { type: 'raw_text', text: '7' },
        ],
      ],
      column_settings: [{ align: 'left' }, { align: 'right' }],
    },
  );
  expect(await shown.getByRole('listitem').allInnerTexts()).toEqual(['one two', 'three', 'item']);
  expect(await shown.locator('pre').innerText()).toBe('raw *text*');
  expect(await shown.locator('.rich').innerText()).toBe('rich@alexthere');
  await shown.getByRole('columnheader', { name: 'How many' }).waitFor();
  await shown.getByRole('cell', { name: '7' }).waitFor();
});

it('shows tables, tasks and lists in lists of markdown', async () => {
  const text = [
    '| Who | How *many* | |',
    '|:--|--:|---|',
    '| a \\| b | `7` |',
    '| <b>x</b> | 8 | 9 | too much |',
    '',
    'No | table',
    '',
    '- one',
    '  - in one',
    '- [x] done',
    '',
    '3. three',
    '',
    '***both*** \\*plain\\*',
  ].join('\n');
  const shown = await post({ type: 'markdown', text });
  expect(await shown.getByRole('columnheader').allInnerTexts()).toEqual(['Who', 'How many', '']);
  expect(await shown.getByRole('cell').allInnerTexts()).toEqual(['a | b', '7', '', '<b>x</b>', '8', '9']);
  expect(await shown.locator('td.align-right').allInnerTexts()).toEqual(['7', '8']);
  expect(await shown.locator('li li').allInnerTexts()).toEqual(['in one']);
  expect(await shown.getByRole('checkbox', { name: 'done', checked: true }).isDisabled()).toBe(true);
  expect(await shown.locator('ol').getAttribute('start')).toBe('3');
  expect(await shown.locator('strong em').innerText()).toBe('both');
  expect(await shown.innerText()).toContain('No | table');
  expect(await shown.innerText()).toContain('both *plain*');
});

it('scrolls a table that is too wide, and keeps its words whole', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  const words = ['초협력', 'together', '한국전자통신연구원', 'announcement', 'organisation', 'cooperation'];
  const shown = await post({ type: 'table', rows: [words.map((text) => ({ type: 'raw_text', text }))] });
  const heights = await shown
    .getByRole('columnheader')
    .evaluateAll((cells) => cells.map((cell) => (cell as unknown as { clientHeight: number }).clientHeight));
  expect(Math.max(...heights)).toBeLessThan(40);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});

it('names a block that it cannot draw, and goes on', async () => {
  const broken = { type: 'rich_text_input', action_id: 'x', initial_value: { type: 'rich_text', elements: 5 } };
  const shown = await post({ type: 'actions', elements: [broken] });
  await shown.getByText('actions: not shown here').waitFor();
  app.slack.as('alex').say('general', 'still here');
  await see(messages(page), 'still here');
});

it('names what it does not show', async () => {
  const shown = await post(
    { type: 'image', image_url: 'https://a.kr/x.png', alt_text: 'A chart' },
    { type: 'video', title: plain('v'), video_url: 'https://a.kr', thumbnail_url: 'https://a.kr', alt_text: 'v' },
  );
  await shown.getByRole('img', { name: 'A chart' }).waitFor();
  await shown.getByText('video: not shown here').waitFor();
  expect(await page.locator('img').count()).toBe(0);
});

it('passes on what is chosen in menus, pickers and feedback', async () => {
  const shown = await post(
    {
      type: 'actions',
      elements: [{ type: 'overflow', action_id: 'x', options: [option('a'), option('b')] }],
    },
    {
      type: 'actions',
      elements: [
        { type: 'static_select', action_id: 'x', placeholder: plain('Which?'), options: [option('c'), option('d')] },
      ],
    },
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'x',
          positive_button: { text: plain('Good'), value: 'good' },
          negative_button: { text: plain('Bad'), value: 'bad' },
        },
      ],
    },
  );
  await shown.locator('.content').getByRole('button', { name: 'More actions' }).click();
  expect(await pressing(() => page.getByRole('menuitem', { name: 'Option b' }).click())).toMatchObject({
    type: 'overflow',
    selected_option: { value: 'b' },
  });
  expect(await pressing(() => shown.getByRole('combobox', { name: 'Which?' }).selectOption('d'))).toMatchObject({
    type: 'static_select',
    selected_option: { value: 'd' },
  });
  expect(await pressing(() => shown.getByRole('button', { name: 'Bad' }).click())).toMatchObject({
    type: 'feedback_buttons',
    value: 'bad',
  });
});

it('takes any name for a block, those that objects have too', async () => {
  const select = { type: 'static_select', action_id: 'x', placeholder: plain('Which?'), options: [option('a')] };
  const shown = await post({ type: 'actions', block_id: '__proto__', elements: [select] });
  const choose = () => shown.getByRole('combobox', { name: 'Which?' }).selectOption('a');
  expect(await pressing(choose)).toMatchObject({ block_id: '__proto__', selected_option: { value: 'a' } });
  expect(await page.evaluate('"x" in {}')).toBe(false);
});

it('shows that the app is at work, and that it no longer is', async () => {
  const { ts } = app.slack.as('alex').say('general', 'slow question');
  const client = clientOf(app.slack);
  const status = (text: string) =>
    client.apiCall('assistant.threads.setStatus', { channel_id: 'C00GENERAL', thread_ts: ts, status: text });
  await status('is thinking…');
  const shown = page.getByRole('status').filter({ hasText: 'tiny is thinking…' });
  await shown.waitFor();
  await status('');
  await shown.waitFor({ state: 'hidden' });
  await see(messages(page), 'slow question');
});
