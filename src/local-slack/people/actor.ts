import type { Backend } from '../backend';
import { openHome, runFunction } from '../events';
import {
  type Chosen,
  close,
  encodeMessage,
  type Filled,
  pressInMessage,
  pressInView,
  type Reaction,
  type Submission,
  shortcut,
  slash,
  submit,
} from '../interactions';
import type { Json } from '../json';
import { notPossible } from '../local-slack-error';
import {
  botDirectMessage,
  type Execution,
  edit,
  join,
  type Message,
  markRead,
  post,
  react,
  remove,
  unreact,
} from '../workspace';
import { findPerson, memberChannel, ownMessage, seenMessage } from './reach';

/** Where something is pressed: in a message or in a view. */
export type Place = { readonly channel: string; readonly ts: string } | { readonly view: string };

/**
 * A person of the workspace who does things. Channels are given by id or name. What a person cannot do throws a
 * LocalSlackError `NOT_POSSIBLE`.
 */
export interface Actor {
  readonly id: string;
  readonly name: string;
  /** The id of the direct message with the bot. */
  readonly dm: string;
  /** Posts what was typed: `@name`, `#channel` and addresses are marked up, `& < >` escaped. */
  say(channel: string, typed: string, options?: { readonly thread?: string }): Message;
  edit(channel: string, ts: string, typed: string): Message;
  delete(channel: string, ts: string): void;
  react(channel: string, ts: string, name: string): void;
  unreact(channel: string, ts: string, name: string): void;
  /** Resolves when the app has acknowledged, or did not in time. */
  slash(channel: string, command: string, text?: string): Promise<Reaction>;
  press(place: Place, actionId: string, options?: PressOptions): Promise<Reaction>;
  submit(view: string, filled?: Filled): Promise<Submission>;
  close(view: string, options?: { readonly all?: boolean }): Promise<void>;
  shortcut(callbackId: string, on?: { readonly channel: string; readonly ts: string }): Promise<Reaction>;
  openHome(tab?: 'home' | 'messages'): void;
  /** Brings someone into a channel; the bot, if nobody is named. */
  invite(channel: string, person?: string): void;
  /** Has seen everything up to `ts`; to the end, if left out. */
  read(channel: string, ts?: string): void;
  runFunction(callbackId: string, inputs?: Json): Execution;
}

export interface PressOptions {
  readonly blockId?: string;
  readonly chosen?: Chosen;
  readonly filled?: Filled;
}

export function createActor(backend: Backend, who: string): Actor {
  const { workspace } = backend;
  const { id, name } = findPerson(workspace, who);
  return {
    id,
    name,
    dm: botDirectMessage(workspace, id).id,
    say(reference, typed, { thread } = {}) {
      const channel = memberChannel(backend, id, reference);
      if (typed.trim() === '') throw notPossible('There is nothing to send.');
      const root = thread ? (seenMessage(backend, id, channel.id, thread).threadTs ?? thread) : undefined;
      return post(workspace, {
        channel: channel.id,
        user: id,
        text: encodeMessage(workspace, typed.trim()),
        clientMsgId: workspace.ids.uuid(),
        ...(root && { threadTs: root }),
      });
    },
    edit: (channel, ts, typed) =>
      edit(workspace, ownMessage(backend, id, channel, ts), { text: encodeMessage(workspace, typed.trim()) }, id),
    delete: (channel, ts) => remove(workspace, ownMessage(backend, id, channel, ts)),
    react: (channel, ts, emoji) => void react(workspace, seenMessage(backend, id, channel, ts), id, emoji),
    unreact: (channel, ts, emoji) => void unreact(workspace, seenMessage(backend, id, channel, ts), id, emoji),
    slash: async (channel, command, text = '') =>
      slash(backend, id, memberChannel(backend, id, channel), command, text),
    press: async (place, actionId, options = {}) =>
      'view' in place
        ? pressInView(backend, id, place.view, { actionId, ...options })
        : pressInMessage(backend, id, memberChannel(backend, id, place.channel).id, place.ts, { actionId, ...options }),
    submit: async (view, filled = {}) => submit(backend, id, view, filled),
    close: async (view, { all = false } = {}) => close(backend, id, view, all),
    shortcut: async (callbackId, on) =>
      shortcut(backend, id, callbackId, on && { ...on, channel: memberChannel(backend, id, on.channel).id }),
    openHome: (tab = 'home') => openHome(backend, id, tab),
    invite(reference, person = workspace.bot.id) {
      join(workspace, memberChannel(backend, id, reference), findPerson(workspace, person).id, id);
    },
    read(reference, ts) {
      const channel = memberChannel(backend, id, reference);
      const last = [...(workspace.messages.get(channel.id)?.keys() ?? [])].at(-1);
      const seen = ts ?? last;
      if (seen) markRead(workspace, channel.id, id, seen);
    },
    runFunction: (callbackId, inputs = {}) => runFunction(backend, id, callbackId, inputs),
  };
}
