import type { Bot, Guide, Lesson, PatientBot, Teaching, TryOut } from '../bot';
import type { Log } from '../log';
import type { Store } from '../store';
import type { HandoverReplies } from './handover-replies';
import type { Inbox } from './inbox';
import type { People } from './people';
import type { TaughtBots } from './taught-bots';
import type { SlackWatch } from './watch';
import type { Workspaces } from './workspaces';

/** What the Slack room is given from outside. */
export interface SlackDeps {
  readonly bot: Bot;
  readonly guide: Guide;
  /** Open; whoever gave it closes it. */
  readonly store: Store;
  /** Left out: nothing can be taught. */
  readonly school?: School;
  /** What the app asks for where workspaces install it: the manifest's. */
  readonly scopes?: readonly string[];
  /** User ids of those who settle things for the workspace; none: its admins and owners. */
  readonly maintainers?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Told of what passes between the bot and Slack. */
  readonly watch?: SlackWatch | undefined;
}

/** How maintainers teach the bot. */
export interface School {
  readonly teaching: Teaching;
  readonly tryOut: TryOut;
  /** Starts a bot with lessons in its knowledge. */
  readonly amended: (lessons: readonly Lesson[]) => AmendedBot;
}

/** A bot at work beside this process's own doings. */
export interface AmendedBot extends PatientBot {
  /** Whether it can still be asked. */
  readonly alive: boolean;
  /** It is not needed any longer; what it is asked meanwhile is answered. */
  stop(): void;
}

/** What the listeners share within one running app. */
export interface ListenerDeps extends SlackDeps {
  readonly people: People;
  readonly bots: TaughtBots;
  readonly inbox: Inbox;
  readonly workspaces: Workspaces;
  readonly handoverReplies: HandoverReplies;
}
