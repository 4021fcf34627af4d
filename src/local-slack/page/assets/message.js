import { renderBlocks } from './blocks.js';
import { h } from './dom.js';
import { editor } from './editor.js';
import { emoji, QUICK_REACTIONS } from './emoji.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { mrkdwn, unescapeText } from './mrkdwn.js';
import { createSurface } from './surface.js';
import { clock, isoTime, moment } from './times.js';

const COLOURS = 6;

/** Whose picture a message has: a letter on a colour of its own. */
export function avatar(person) {
  const letters = [...(person?.name ?? '?')];
  const sum = [...(person?.id ?? '')].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const name = person?.is_bot ? 'avatar avatar-bot' : `avatar avatar-${sum % COLOURS}`;
  return h('span', { class: name, 'aria-hidden': 'true' }, letters[0].toUpperCase());
}

/**
 * One message with all that can be done to it.
 * @param joined it goes on where the same person's last message ended: no picture, no name.
 */
export function renderMessage(message, app, { joined = false, inThread = false } = {}) {
  const words = app.words();
  const author = app.state.people.get(message.user);
  const name = author?.name ?? message.user;
  const label = `${name}, ${clock(message.ts, app.locale())}`;
  const editing = app.ui.editing === `${message.channel} ${message.ts}`;
  const own = ['message', joined && 'joined', message.is_ephemeral && 'ephemeral', mentionsMe(message, app) && 'to-me'];
  return h('article', { class: own.filter(Boolean).join(' '), 'aria-label': label, 'data-ts': message.ts }, [
    joined ? timeOf(message, app, 'aside-time') : avatar(author),
    h('div', { class: 'message-main' }, [
      message.is_ephemeral && h('p', { class: 'only-you' }, icon('eye'), words.only_you),
      !joined && head(message, author, app),
      editing
        ? editor(message, app)
        : h('div', { class: 'content' }, content(message, app), isMarkedEdited(message) && edited(app)),
      reactions(message, app),
      inThread && message.subtype === 'thread_broadcast' && h('p', { class: 'quiet' }, words.sent_channel),
      !inThread && message.reply_count > 0 && repliesBar(message, app),
    ]),
    !message.is_ephemeral && toolbar(message, app, inThread),
  ]);
}

function mentionsMe({ text, user }, { state }) {
  return user !== state.you && String(text).includes(`<@${state.you}>`);
}

function head(message, author, app) {
  return h('p', { class: 'head' }, [
    h('strong', {}, author?.name ?? message.user),
    author?.is_bot && h('span', { class: 'badge' }, app.words().app),
    timeOf(message, app),
  ]);
}

function timeOf({ ts }, app, name = 'time') {
  const [hour, whole] = [clock(ts, app.locale()), moment(ts, app.locale())];
  return h('time', { class: name, datetime: isoTime(ts), title: whole }, hour);
}

/** Of what an app made of blocks Slack does not say that it was changed. */
const isMarkedEdited = ({ edited, bot_id, blocks }) => edited && !(bot_id && blocks?.length > 0);

const edited = (app) => h('small', { class: 'quiet' }, ` ${app.words().edited}`);

function content(message, app) {
  const act = (action, body) => app.act(action, { channel: message.channel, ts: message.ts, ...body });
  const surface = createSurface({ app, act });
  const shown = message.blocks?.length
    ? renderBlocks(message.blocks, surface)
    : mrkdwn(String(message.text ?? ''), app);
  const attached = (message.attachments ?? []).map(({ blocks, text, fallback, title }) =>
    h('div', { class: 'attachment' }, [
      title && h('strong', {}, unescapeText(String(title))),
      blocks ? renderBlocks(blocks, surface) : h('div', {}, mrkdwn(String(text ?? fallback ?? ''), app)),
    ]),
  );
  return [shown, attached];
}

function reactions(message, app) {
  if (!message.reactions?.length) return undefined;
  const one = ({ name, count, users }) => {
    const mine = users.includes(app.state.you);
    const click = () => app.act(mine ? 'unreact' : 'react', { channel: message.channel, ts: message.ts, name });
    const who = users.map((id) => app.state.people.get(id)?.name ?? id).join(', ');
    const props = { 'aria-pressed': String(mine), 'data-focus': `reaction ${name}`, title: who, on: { click } };
    return h('button', { type: 'button', class: 'reaction', 'aria-label': `${name} ${count}`, ...props }, [
      `${emoji(name)} ${count}`,
    ]);
  };
  return h('div', { class: 'reactions' }, message.reactions.map(one));
}

function repliesBar(message, app) {
  const words = app.words();
  const click = () => app.go({ channel: message.channel, thread: message.ts });
  const faces = (message.reply_users ?? []).slice(0, 3).map((id) => avatar(app.state.people.get(id)));
  const last = message.latest_reply && words.last_reply(clock(message.latest_reply, app.locale()));
  return h('button', { type: 'button', class: 'replies', 'data-focus': 'replies', on: { click } }, [
    faces,
    h('span', { class: 'replies-count' }, words.replies(message.reply_count)),
    ' ',
    h('span', { class: 'quiet' }, last),
  ]);
}

function toolbar(message, app, inThread) {
  const words = app.words();
  const { channel, ts } = message;
  const tool = (name, label, click, menu) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': label,
        title: label,
        'data-focus': name,
        'aria-haspopup': menu ? 'menu' : undefined,
        on: { click },
      },
      icon(name),
    );
  const react = ({ currentTarget }) => {
    const add = (name) => ({ label: emoji(name), act: () => app.act('react', { channel, ts, name }) });
    openMenu(currentTarget, words.react, QUICK_REACTIONS.map(add));
  };
  const more = ({ currentTarget }) => openMenu(currentTarget, words.more, actionsOf(message, app));
  return h('div', { class: 'toolbar', role: 'group', 'aria-label': words.more }, [
    tool('smile', words.react, react, true),
    !inThread && tool('reply', words.reply, () => app.go({ channel, thread: message.thread_ts ?? ts })),
    actionsOf(message, app).length > 0 && tool('more', words.more, more, true),
  ]);
}

/** The app's shortcuts, and what a person may do to their own messages. */
function actionsOf(message, app) {
  const words = app.words();
  const { channel, ts } = message;
  const shortcuts = app.state.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, callback_id }) => ({
      label: name,
      hint: app.state.bot.app,
      act: () => app.act('shortcut', { callback_id, channel, ts }),
    }));
  if (message.user !== app.state.you) return shortcuts;
  return [
    ...shortcuts,
    { label: words.edit, act: () => app.edit(`${channel} ${ts}`) },
    { label: words.remove, danger: true, act: () => app.act('delete', { channel, ts }) },
  ];
}
