import { startLocalSlack } from '../../src/local-slack';
import { FULL } from '../local-slack/helpers/manifest';
import { clientOf, start, stopAll } from '../local-slack/helpers/start';
import { PATIENCE, startBrowser, type TestBrowser } from './helpers/browser';
import { startGisabot } from './helpers/gisabot';
import { composer, messages, place, say, see, threadPane } from './helpers/parts';

jest.setTimeout(PATIENCE);

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt;bold&lt;/b&gt; &amp;amp;',
  '[link](javascript:alert(1)) javascript:alert(1)',
];
const LIVE = ['img', 'script', 'b', 'svg[onload]', 'a[href^="javascript"]'].map((tag) => `.rows ${tag}`).join(', ');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(stopAll);

it('shows what is asked as text, wherever it appears', async () => {
  const gisabot = await startGisabot();
  const { page, complaints } = await browser.open(gisabot.url);
  for (const attack of ATTACKS) {
    await say(composer(page), attack);
    await see(messages(page), attack);
  }
  await say(composer(page), `/gisa ${ATTACKS[0]}`);
  await see(messages(page), `Question: ${ATTACKS[0]}`);
  await say(composer(page), `@gisabot ${ATTACKS[1]} <!channel> <@U0000JIWOO>`);
  await page.getByRole('button', { name: '댓글 1개' }).click();
  await see(threadPane(page).getByRole('article'), '<!channel> <@U0000JIWOO>');
  expect(await page.locator(LIVE).count()).toBe(0);
  expect(complaints).toEqual([]);
  await gisabot.stop();
});

it('shows names as text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  const manifest = {
    ...FULL,
    display_information: { name },
    features: { ...FULL.features, bot_user: { display_name: name } },
  };
  const slack = await startLocalSlack({ manifest, mode: 'socket', firstQuestions: [name] });
  const { page, complaints } = await browser.open(slack.url);
  await clientOf(slack).chat.postMessage({ channel: 'C00GENERAL', text: `<@${slack.bot.user}>`, username: name });
  await see(messages(page), `@${name}`);
  await page.getByRole('navigation').getByText(name).waitFor();
  await composer(page).fill('@');
  await page.getByRole('option').filter({ hasText: name }).waitFor();
  expect(await page.locator('img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await slack.stop();
});

it('links only to http, https and mail addresses', async () => {
  const { slack, client } = await start();
  const { page } = await browser.open(slack.url);
  const addresses = [
    'https://a.kr/?a=1&amp;b=2',
    'mailto:a@b.kr',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///x',
  ];
  await client.chat.postMessage({
    channel: 'C00GENERAL',
    text: addresses.map((address) => `<${address}|label>`).join(' '),
  });
  await see(messages(page), 'label label label label label');
  const links = messages(page).getByRole('link');
  expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual([
    'https://a.kr/?a=1&b=2',
    'mailto:a@b.kr',
  ]);
  await place(page, 'gisabot').or(place(page, 'tiny')).waitFor();
});
