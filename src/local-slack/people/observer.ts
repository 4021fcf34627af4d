import type { Backend } from '../backend';
import { LocalSlackError } from '../local-slack-error';
import {
  type Change,
  findChannel,
  history,
  type Message,
  type OpenView,
  openViews,
  type Prompts,
  type Status,
  thread,
  type Unread,
  unread,
} from '../workspace';
import { findPerson } from './reach';

/** What is to be seen in the workspace. Channels and people are given by id or name. */
export interface Observer {
  /** Roots and broadcast replies, in order. */
  messages(channel: string): Message[];
  /** A root and its replies, in order. */
  thread(channel: string, root: string): Message[];
  /** What only this person has been shown, in order. */
  ephemerals(person: string): Message[];
  /** A person's open modals, the one in front last. */
  views(person: string): OpenView['view'][];
  home(person: string): OpenView['view'] | undefined;
  statuses(): Status[];
  prompts(channel: string): Prompts | undefined;
  title(channel: string, thread: string): string | undefined;
  unread(channel: string, person: string): Unread;
  outcome(execution: string): unknown;
  /** Tells of every change from now on, as it happens. @returns what ends it. */
  changes(listener: (change: Change) => void): () => void;
  /**
   * Resolves with what `find` gives as soon as it gives something: asked now, and again after every change.
   * @throws LocalSlackError `STOPPED` if the local Slack is stopped before.
   */
  when<T>(find: () => T | undefined | false): Promise<T>;
}

export function createObserver(backend: Backend, stopped: AbortSignal): Observer {
  const { workspace } = backend;
  const channelId = (reference: string) => findChannel(workspace, reference)?.id ?? reference;
  const personId = (who: string) => findPerson(workspace, who).id;
  return {
    messages: (channel) => history(workspace, channelId(channel)),
    thread: (channel, root) => thread(workspace, channelId(channel), root),
    ephemerals(person) {
      const id = personId(person);
      return [...workspace.ephemerals.values()].filter(({ ephemeralTo }) => ephemeralTo === id);
    },
    views: (person) => openViews(workspace, personId(person)).map(({ view }) => view),
    home: (person) => workspace.homes.get(personId(person))?.view,
    statuses: () => [...workspace.statuses.values()].map(({ status }) => status),
    prompts: (channel) => workspace.prompts.get(channelId(channel)),
    title: (channel, root) => workspace.titles.get(`${channelId(channel)} ${root}`),
    unread: (channel, person) => unread(workspace, channelId(channel), personId(person)),
    outcome: (execution) => workspace.executions.get(execution)?.outcome,
    changes: workspace.subscribe,
    when: (find) => when(backend, stopped, find),
  };
}

function when<T>({ workspace }: Backend, stopped: AbortSignal, find: () => T | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      try {
        const found = find();
        if (found === undefined || found === false) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error);
      }
    };
    const giveUp = (): void => {
      end();
      reject(new LocalSlackError('STOPPED', 'The local Slack was stopped before it came.'));
    };
    const unsubscribe = workspace.subscribe(look);
    const end = (): void => {
      unsubscribe();
      stopped.removeEventListener('abort', giveUp);
    };
    stopped.addEventListener('abort', giveUp);
    if (stopped.aborted) giveUp();
    else look();
  });
}
