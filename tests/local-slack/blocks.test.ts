import type { WebClient } from '@slack/web-api';
import { refusal, start, stopAll } from './helpers/start';

let client: WebClient;
beforeAll(async () => {
  ({ client } = await start());
});
afterAll(stopAll);

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (fields: object = {}) => ({ type: 'button', text: plain('Press'), ...fields });
const option = (value: string) => ({ text: plain(value), value });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const long = (length: number) => 'x'.repeat(length);
const rich = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }] };

const post = (blocks: readonly object[]) =>
  client.apiCall('chat.postMessage', { channel: 'general', text: 'x', blocks });

it.each([
  ['header', { type: 'header', text: plain(long(150)) }],
  [
    'section with an accessory',
    { type: 'section', text: mrkdwn(long(3000)), accessory: button({ url: 'https://a.kr' }) },
  ],
  ['section of fields', { type: 'section', fields: times(10, () => mrkdwn(long(2000))) }],
  [
    'context',
    { type: 'context', elements: [mrkdwn('x'), { type: 'image', image_url: 'https://a.kr/i', alt_text: 'i' }] },
  ],
  ['actions', actions(...times(25, (index) => button({ action_id: `a${index}` })))],
  ['overflow', actions({ type: 'overflow', options: times(5, (index) => option(`${index}`)) })],
  ['static_select', actions({ type: 'static_select', options: times(100, (index) => option(`${index}`)) })],
  ['divider', { type: 'divider', block_id: long(255) }],
  ['markdown', { type: 'markdown', text: long(12_000) }],
  ['rich_text', rich],
  ['image', { type: 'image', image_url: 'https://a.kr/i', alt_text: 'i', title: plain('i') }],
  [
    'table',
    { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }, rich]], column_settings: [null, { align: 'right' }] },
  ],
  [
    'context_actions',
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'f',
          positive_button: { text: plain('Good'), value: 'good' },
          negative_button: { text: plain('Bad'), value: 'bad' },
        },
        { type: 'icon_button', icon: 'trash', text: plain('Delete') },
      ],
    },
  ],
  ['a block that is only known', { type: 'video' }],
])('takes a block up to its limits: %s', async (_name, block) => {
  expect(await post([block])).toMatchObject({ ok: true });
});

it.each([
  ['no object', ['x'], 'must be an object [json-pointer:/blocks/0]'],
  ['no type', [{}], 'missing required field: type [json-pointer:/blocks/0]'],
  ['an unknown type', [{ type: 'constructor' }], 'unsupported type: constructor [json-pointer:/blocks/0/type]'],
  ['51 blocks', times(51, () => ({ type: 'divider' })), 'no more than 50 items allowed [json-pointer:/blocks]'],
  [
    'a long section',
    [{ type: 'section', text: mrkdwn(long(3001)) }],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'an empty text',
    [{ type: 'section', text: mrkdwn('') }],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['a section of nothing', [{ type: 'section' }], 'must have text or fields [json-pointer:/blocks/0]'],
  [
    'a long header',
    [{ type: 'header', text: plain(long(151)) }],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'mrkdwn in a header',
    [{ type: 'header', text: mrkdwn('x') }],
    'must be a valid enum value [json-pointer:/blocks/0/text/type]',
  ],
  [
    '11 elements of context',
    [{ type: 'context', elements: times(11, () => mrkdwn('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    '26 buttons',
    [actions(...times(26, () => button()))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  ['no button', [actions()], 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]'],
  [
    'a long button',
    [actions(button({ text: plain(long(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a long value',
    [actions(button({ value: long(2001) }))],
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'an unknown style',
    [actions(button({ style: 'loud' }))],
    'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'an unknown field',
    [actions(button({ colour: 'red' }))],
    'invalid additional property: colour [json-pointer:/blocks/0/elements/0]',
  ],
  [
    '6 options of overflow',
    [actions({ type: 'overflow', options: times(6, (index) => option(`${index}`)) })],
    'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'a select of nothing',
    [actions({ type: 'static_select' })],
    'must have exactly one of options and option_groups [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'an input in actions',
    [actions({ type: 'plain_text_input' })],
    'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    '6 elements of context_actions',
    [
      {
        type: 'context_actions',
        elements: times(6, (index) => ({
          type: 'icon_button',
          icon: 'trash',
          text: plain('x'),
          action_id: `${index}`,
        })),
      },
    ],
    'no more than 5 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'too much markdown',
    times(2, () => ({ type: 'markdown', text: long(6001) })),
    'markdown blocks hold too much text [json-pointer:/blocks]',
  ],
  [
    'two tables',
    times(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] })),
    'only_one_table_allowed [json-pointer:/blocks]',
  ],
  [
    '101 rows',
    [{ type: 'table', rows: times(101, () => [{ type: 'raw_text', text: 'a' }]) }],
    'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
  ],
  [
    '21 columns',
    [{ type: 'table', rows: [times(21, () => ({ type: 'raw_text', text: 'a' }))] }],
    'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
  ],
  [
    'an image from nowhere',
    [{ type: 'image', alt_text: 'i' }],
    'must have image_url or slack_file [json-pointer:/blocks/0]',
  ],
  [
    'an initial option that is not offered',
    [actions({ type: 'radio_buttons', options: [option('a')], initial_option: option('b') })],
    'the initial option b is not among the options [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'a repeated block_id',
    times(2, () => ({ type: 'divider', block_id: 'same' })),
    'block_id already exists: same [json-pointer:/blocks/1/block_id]',
  ],
  [
    'a repeated action_id',
    [actions(button({ action_id: 'same' }), button({ action_id: 'same' }))],
    'action_id already exists: same [json-pointer:/blocks/0]',
  ],
  [
    'an unknown rich text',
    [{ type: 'rich_text', elements: [{ type: 'text', text: 'x' }] }],
    'unsupported type: text [json-pointer:/blocks/0/elements/0/type]',
  ],
])('refuses %s and says where', async (_name, blocks, message) => {
  const { error, errors, response_metadata } = await refusal(post(blocks as object[]));
  expect(error).toBe('invalid_blocks');
  expect(errors).toContain(message);
  expect(response_metadata).toMatchObject({ messages: expect.arrayContaining([`[ERROR] ${message}`]) });
});

it('looks into attachments, too', async () => {
  const attach = (blocks: unknown) =>
    refusal(client.apiCall('chat.postMessage', { channel: 'general', text: 'x', attachments: [{}, { blocks }] }));
  const error = 'invalid_attachments';
  expect(await attach(5)).toMatchObject({ error, errors: ['must be an array [json-pointer:/attachments/1/blocks]'] });
  expect(await attach([{ type: 'actions' }])).toMatchObject({
    error,
    errors: ['missing required field: elements [json-pointer:/attachments/1/blocks/0]'],
  });
});
