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
  type Suggestion,
  shortcut,
  slash,
  submit,
  suggestInMessage,
  suggestInView,
} from '../interactions';
import type { Json } from '../json';
import { notPossible } from '../local-slack-error';
import {
  botDirectMessage,
  type Execution,
  edit,
  type File,
  join,
  keepFile,
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
  readonly isBot: boolean;
  /** The id of the direct message with the bot. */
  readonly dm: string;
  /** Posts what was typed: `@name`, `#channel` and addresses are marked up, `& < >` escaped. */
  say(channel: string, typed: string, options?: SayOptions): Message;
  edit(channel: string, ts: string, typed: string): Message;
  delete(channel: string, ts: string): void;
  react(channel: string, ts: string, name: string): void;
  unreact(channel: string, ts: string, name: string): void;
  /** Resolves when the app has acknowledged, or did not in time. */
  slash(channel: string, command: string, text?: string): Promise<Reaction>;
  press(place: Place, actionId: string, options?: PressOptions): Promise<Reaction>;
  /** Types into a menu whose options the app keeps itself. */
  suggest(place: Place, actionId: string, text: string, options?: { readonly blockId?: string }): Promise<Suggestion>;
  /** Gives a file, to be chosen in a modal by its id. */
  upload(file: { readonly name: string; readonly mimetype: string; readonly content: Buffer }): File;
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

export interface SayOptions {
  /** The `ts` of a message of the thread that it goes to. */
  readonly thread?: string;
  /** Shown in the channel, too. */
  readonly broadcast?: boolean;
}

export interface PressOptions {
  readonly blockId?: string;
  readonly chosen?: Chosen;
  readonly filled?: Filled;
}

export function createActor(backend: Backend, who: string): Actor {
  const { workspace } = backend;
  const { id, name, isBot } = findPerson(workspace, who);
  return {
    id,
    name,
    isBot,
    dm: botDirectMessage(workspace, id).id,
    say(reference, typed, { thread, broadcast } = {}) {
      const channel = memberChannel(backend, id, reference);
      if (typed.trim() === '') throw notPossible('There is nothing to send.');
      const root = thread ? (seenMessage(backend, id, channel.id, thread).threadTs ?? thread) : undefined;
      return post(workspace, {
        channel: channel.id,
        user: id,
        text: encodeMessage(workspace, typed.trim()),
        clientMsgId: workspace.ids.uuid(),
        ...(root && { threadTs: root, ...(broadcast && { broadcast }) }),
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
    suggest: async (place, actionId, text, options = {}) => {
      const typed = { actionId, text, ...options };
      if ('view' in place) return suggestInView(backend, id, place.view, typed);
      return suggestInMessage(backend, id, memberChannel(backend, id, place.channel).id, place.ts, typed);
    },
    upload: (file) => keepFile(workspace, { ...file, user: id }),
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
