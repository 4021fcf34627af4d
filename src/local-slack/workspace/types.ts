import type { Json } from '../json';

export interface Person {
  readonly id: string;
  /** As it is mentioned: `@name`. */
  readonly name: string;
  readonly realName: string;
  /** Such as `ko-KR`. */
  readonly locale: string;
  readonly tz: string;
  readonly isBot: boolean;
  /** Of the workspace. */
  readonly isAdmin?: boolean;
}

export type ChannelKind = 'public' | 'private' | 'im' | 'mpim';

export interface Channel {
  readonly id: string;
  /** Without `#`; of direct messages, their id. */
  readonly name: string;
  readonly kind: ChannelKind;
  readonly topic: string;
  readonly creator: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly archived: boolean;
  /** Ids of people, in the order they joined. */
  readonly members: ReadonlySet<string>;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/** A message as Slack keeps it; `toSlack` gives it Slack's form. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  /** The root's `ts`, in a reply only. */
  readonly threadTs?: string;
  /** A reply that is shown in the channel too. */
  readonly broadcast?: boolean;
  readonly metadata?: Json;
  readonly clientMsgId?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
  /** Only this person sees it. */
  readonly ephemeralTo?: string;
}

export interface Status {
  readonly channel: string;
  readonly threadTs: string;
  readonly status: string;
  readonly loadingMessages: readonly string[];
}

export interface Prompts {
  readonly channel: string;
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** A modal that is open, or a Home tab. `view` is what Slack answers and sends. */
export interface OpenView {
  readonly user: string;
  readonly view: Json & { readonly id: string };
}

/** What happened in the workspace; everything that follows from it is decided elsewhere. */
export type Change =
  | { readonly type: 'posted'; readonly message: Message }
  | { readonly type: 'edited'; readonly message: Message; readonly previous: Message }
  | { readonly type: 'deleted'; readonly message: Message }
  | { readonly type: 'reacted'; readonly message: Message; readonly user: string; readonly name: string }
  | { readonly type: 'unreacted'; readonly message: Message; readonly user: string; readonly name: string }
  | { readonly type: 'channel'; readonly channel: Channel }
  | { readonly type: 'joined'; readonly channel: Channel; readonly user: string; readonly inviter?: string }
  | { readonly type: 'read'; readonly channel: string; readonly user: string }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'prompts'; readonly prompts: Prompts }
  | { readonly type: 'title'; readonly channel: string; readonly threadTs: string; readonly title: string }
  | { readonly type: 'views'; readonly user: string }
  | { readonly type: 'home'; readonly user: string }
  | { readonly type: 'function'; readonly execution: Execution }
  /** The app has acknowledged an event, as it was delivered: one of the `events_api` payloads. */
  | { readonly type: 'acknowledged'; readonly payload: Json };

/** A run of one of the app's workflow steps. */
export interface Execution {
  readonly id: string;
  readonly callbackId: string;
  readonly user: string;
  readonly inputs: Json;
  readonly outcome?: { readonly outputs: Json } | { readonly error: string };
}
