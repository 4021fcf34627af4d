import type { Change, LocalSlack } from '../local-slack';

/** What became of the questions asked between two `take`s. Times are milliseconds from when a question was due. */
export interface Recorded {
  /** Until the app had acknowledged both events that a mention comes as. */
  readonly toAck: number[];
  /** Until the answer stood in the question's thread. */
  readonly toAnswer: number[];
}

/** Mentions the bot, and watches what comes. */
export interface Asker {
  /** @param due when the question was to be asked, on `now`'s clock; resolves with its answer */
  ask(due: number): Promise<void>;
  /** Questions that wait for their answer or acknowledgements. */
  waiting(): number;
  /** Resolves when nothing waits, or after so many milliseconds. */
  quiet(patience: number): Promise<void>;
  /** What was recorded since the last time. */
  take(): Recorded;
  readonly asked: () => number;
  /** Answers to questions that had theirs. */
  readonly twice: () => number;
  stop(): void;
}

interface Waiting {
  readonly due: number;
  events: number;
  answered: boolean;
  done(): void;
}

/** `message` and `app_mention`. */
const EVENTS = 2;

/** Questions are spread over the channels that the bot is in and the people who are there. */
const CHANNELS = ['general', 'news'];

export function createAsker(slack: LocalSlack, questions: readonly string[], now: () => number): Asker {
  const people = slack.people.filter(({ isBot }) => !isBot).map(({ id }) => slack.as(id));
  const waiting = new Map<string, Waiting>();
  let recorded: Recorded = { toAck: [], toAnswer: [] };
  let asked = 0;
  let twice = 0;
  let whenQuiet: (() => void)[] = [];

  const finish = (ts: string, { events, answered }: Waiting) => {
    if (events < EVENTS || !answered) return;
    waiting.delete(ts);
    if (waiting.size > 0) return;
    for (const resolve of whenQuiet) resolve();
    whenQuiet = [];
  };
  const acknowledged = (ts: string) => {
    const one = waiting.get(ts);
    if (!one) return;
    one.events += 1;
    if (one.events === EVENTS) recorded.toAck.push(now() - one.due);
    finish(ts, one);
  };
  const answered = (ts: string) => {
    const one = waiting.get(ts);
    if (!one || one.answered) {
      twice += 1;
      return;
    }
    one.answered = true;
    recorded.toAnswer.push(now() - one.due);
    one.done();
    finish(ts, one);
  };
  const stop = slack.see.changes((change: Change) => {
    if (change.type === 'acknowledged') acknowledged((change.payload.event as { readonly ts?: string }).ts ?? '');
    else if (change.type === 'posted' && change.message.user === slack.bot.user) {
      answered(change.message.threadTs ?? '');
    }
  });

  return {
    ask(due) {
      const question = questions[asked % questions.length];
      const person = people[asked % people.length];
      const channel = CHANNELS[asked % CHANNELS.length] as string;
      asked += 1;
      return new Promise((done) => {
        // Nothing is delivered before this turn of the event loop is over: the acknowledgement cannot be missed.
        const ts = person?.say(channel, `@${slack.bot.name} ${question}`).ts ?? '';
        waiting.set(ts, { due, events: 0, answered: false, done });
      });
    },
    waiting: () => waiting.size,
    quiet(patience) {
      if (waiting.size === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, patience);
        whenQuiet.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    take() {
      const taken = recorded;
      recorded = { toAck: [], toAnswer: [] };
      return taken;
    },
    asked: () => asked,
    twice: () => twice,
    stop,
  };
}
