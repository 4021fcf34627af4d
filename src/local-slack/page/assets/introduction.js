import { h } from './dom.js';
import { isBotChannel } from './state.js';

/** The beginning of a channel. While nobody has asked the bot, it offers first questions. */
export function introduction(channel, messages, app) {
  const { state } = app;
  const direct = isBotChannel(state, channel);
  const asked = messages.length > 0;
  const prompts = direct ? state.prompts.get(channel.id) : undefined;
  const questions = asked ? [] : offered(channel, prompts, app);
  const mark = JSON.stringify([
    channel.id,
    channel.name,
    questions.map(({ label }) => label),
    prompts?.title,
    app.ui.version,
  ]);
  return { key: 'introduction', mark, make: () => draw(channel, direct, prompts?.title, questions, app) };
}

/** What the app suggests comes before what the program that runs the app gave. */
function offered(channel, prompts, app) {
  const { state } = app;
  const { bot, firstQuestions } = state;
  const direct = isBotChannel(state, channel);
  if (direct && (state.tabs.read_only || !state.tabs.messages)) return [];
  if (!direct && !channel.members.includes(bot.user)) return [];
  if (prompts?.prompts.length > 0)
    return prompts.prompts.map(({ title, message }) => ({ label: title, text: message }));
  if (channel.kind === 'im' && !direct) return [];
  return firstQuestions.map((label) => ({ label, text: direct ? label : `@${bot.name} ${label}` }));
}

function draw(channel, direct, title, questions, app) {
  const words = app.words();
  const { bot } = app.state;
  const name = app.nameOf(channel);
  const begin = channel.kind === 'im' ? words.begin_direct(channel.name) : words.begin_channel(name);
  const how = direct ? words.ask_direct(bot.name) : words.ask_channel(bot.name);
  const withBot = direct || channel.members.includes(bot.user);
  const question = ({ label, text }) => {
    const click = () => {
      app.say({ channel: channel.id }, text);
      // The button goes with the first message, and what had the focus would have none.
      app.write();
    };
    return h('li', {}, h('button', { type: 'button', class: 'prompt', on: { click } }, label));
  };
  return h('section', { class: 'introduction', 'aria-label': name }, [
    h('h3', {}, name),
    h('p', { class: 'quiet' }, begin, withBot && ` ${how}`),
    questions.length > 0 && [h('h4', {}, title || words.first), h('ul', { class: 'prompts' }, questions.map(question))],
  ]);
}
