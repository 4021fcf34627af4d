import type { Ids } from '../ids';
import type { Json } from '../json';
import type { Manifest } from '../manifest';
import type { Timers } from '../timers';
import type { Timings } from '../timings';
import type { File } from './files';
import { CHANNELS, PEOPLE, SLACKBOT } from './people.data';
import type { Change, Channel, Execution, Message, OpenView, Person, Prompts, Status } from './types';

/** Everything a workspace knows, in memory. Others change it only through the functions of this folder. */
export interface Workspace {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: { readonly id: string; readonly name: string; readonly botId: string };
  readonly bot: Person;
  readonly people: ReadonlyMap<string, Person>;
  readonly channels: Map<string, Channel>;
  /** By channel, then by `ts`; each channel's in the order of their `ts`. */
  readonly messages: Map<string, Map<string, Message>>;
  /** By channel and `ts` of the root: its replies' `ts`, in order. */
  readonly replies: Map<string, Set<string>>;
  /** By `ts`. */
  readonly ephemerals: Map<string, Message>;
  /** By person and channel: the `ts` of the last message read. */
  readonly lastRead: Map<string, string>;
  readonly statuses: Map<string, { readonly status: Status; readonly cancel: () => void }>;
  /** By channel. */
  readonly prompts: Map<string, Prompts>;
  readonly titles: Map<string, string>;
  /** Modals, by id. */
  readonly views: Map<string, OpenView>;
  /** By person: ids of their open modals, the one in front last. */
  readonly stacks: Map<string, readonly string[]>;
  /** By person. */
  readonly homes: Map<string, OpenView>;
  /** By person, block and element: the options that the app suggested there, by value. */
  readonly suggested: Map<string, Map<string, Json>>;
  readonly files: Map<string, File>;
  readonly executions: Map<string, Execution>;
  readonly ids: Ids;
  readonly timers: Timers;
  readonly timings: Timings;
  /** Messages of a channel that are kept. */
  readonly kept: number;
  /** Milliseconds since 1970. */
  now(): number;
  announce(change: Change): void;
  /** @returns what ends the subscription. */
  subscribe(listener: (change: Change) => void): () => void;
}

export interface WorkspaceDeps {
  readonly team: Workspace['team'];
  readonly manifest: Manifest;
  readonly ids: Ids;
  readonly timers: Timers;
  readonly timings: Timings;
  readonly now: () => number;
  /** Messages of a channel that are kept. */
  readonly kept: number;
}

export const TEAM = { id: 'T000000LOCAL', name: 'Local Slack', domain: 'local' };
export const APP = { id: 'A000000LOCAL', botId: 'B000000LOCAL' };

export function createWorkspace({ team, manifest, ids, timers, timings, now, kept }: WorkspaceDeps): Workspace {
  const bot: Person = {
    id: 'U000000BOT',
    name: manifest.botName,
    realName: manifest.botName,
    locale: 'en-US',
    tz: 'America/Los_Angeles',
    isBot: true,
  };
  const people = new Map([...PEOPLE, SLACKBOT, bot].map((person) => [person.id, person]));
  const listeners = new Set<(change: Change) => void>();
  const workspace: Workspace = {
    team,
    app: { ...APP, name: manifest.name },
    bot,
    people,
    channels: new Map(),
    messages: new Map(),
    replies: new Map(),
    ephemerals: new Map(),
    lastRead: new Map(),
    statuses: new Map(),
    prompts: new Map(),
    titles: new Map(),
    views: new Map(),
    stacks: new Map(),
    homes: new Map(),
    suggested: new Map(),
    files: new Map(),
    executions: new Map(),
    ids,
    timers,
    timings,
    kept,
    now,
    announce(change) {
      for (const listener of [...listeners]) listener(change);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  seed(workspace, manifest);
  return workspace;
}

/** The first channels, and a direct message of each person with the bot. */
function seed(workspace: Workspace, manifest: Manifest): void {
  const created = Math.floor(workspace.now() / 1000);
  const common = { creator: PEOPLE[0]?.id ?? '', created, archived: false };
  for (const { people, withBot, ...channel } of CHANNELS) {
    const members = new Set(withBot ? [...people, workspace.bot.id] : people);
    workspace.channels.set(channel.id, { ...channel, ...common, members });
  }
  for (const { id } of PEOPLE) {
    const channel = id.replace(/^U/, 'D');
    const members = new Set([id, workspace.bot.id]);
    workspace.channels.set(channel, { id: channel, name: channel, kind: 'im', topic: '', ...common, members });
    if (manifest.prompts.length > 0) {
      workspace.prompts.set(channel, { channel, title: '', prompts: manifest.prompts });
    }
  }
}
