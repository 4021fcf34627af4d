import { ConfigError, readConfig } from './config';
import { GisabotError } from './errors';
import { type LocalSlack, LocalSlackError, type LocalSlackOptions, startLocalSlack } from './local-slack';
import { readManifest } from './manifest';
import { createSlackApp, type SlackApp, type SlackDeps } from './slack';

export interface LocalOptions extends SlackDeps {
  /** Where the page is; if left out, the first that is free from 3000 on. */
  readonly port?: number;
  /** The app's manifest, `manifest.yml`. */
  readonly manifestFile: string;
}

/** The bot at work in a local Slack. */
export interface LocalRun {
  /** Of the page, for a browser. */
  readonly url: string;
  /** As of the bot alone; the local Slack then closes within half a second. */
  readonly stop: SlackApp['stop'];
  readonly left: SlackApp['left'];
  readonly connected: SlackApp['connected'];
}

const FIRST_PORT = 3000;
const LAST_PORT = 3020;

/** Shown where nobody has asked anything yet, as far as the bot answers them. */
const FIRST_QUESTIONS = [
  'AI 원팀에 누가 합류했나?',
  '박정호 사장은 뭐라고 했어?',
  'When was AI One Team launched?',
  'Is Samsung in AI One Team?',
];

/** Starts a local Slack and, connected to it, the very bot that runs in Slack. @throws GisabotError that says what to do. */
export async function startLocal({ port, manifestFile, ...deps }: LocalOptions): Promise<LocalRun> {
  const { bot, log } = deps;
  const options = {
    manifest: readManifest(manifestFile),
    mode: 'socket',
    firstQuestions: FIRST_QUESTIONS.filter((question) => bot.ask(question).status !== 'not_in_article'),
    log,
  } as const;
  const slack = await (port === undefined ? startAnywhere(options) : startLocalSlack({ ...options, port })).catch(
    (error: unknown) => {
      if (!(error instanceof LocalSlackError)) throw error;
      const allTaken = error.code === 'PORT_UNAVAILABLE' ? NONE_FREE : error.message;
      throw new GisabotError(error.code, port === undefined ? allTaken : portTaken(port), { cause: error });
    },
  );
  const config = readConfig(slack.env);
  if (config.mode === 'local') throw new ConfigError(['The local Slack gave no tokens.']);
  const app = createSlackApp(config, deps);
  await app.start();
  return {
    url: slack.url,
    async stop(patience, hurry) {
      await app.stop(patience, hurry);
      await slack.stop();
    },
    left: app.left,
    connected: app.connected,
  };
}

const NONE_FREE = `No port from ${FIRST_PORT} to ${LAST_PORT} is free: name another in PORT.`;

function portTaken(port: number): string {
  return `PORT is ${port}, which is in use or not allowed: choose another, or leave PORT out for the first that is free.`;
}

/** On the first free port. Somebody else's is left alone. */
async function startAnywhere(options: LocalSlackOptions, port = FIRST_PORT): Promise<LocalSlack> {
  try {
    return await startLocalSlack({ ...options, port });
  } catch (error) {
    if (!(error instanceof LocalSlackError) || error.code !== 'PORT_UNAVAILABLE' || port >= LAST_PORT) throw error;
    return startAnywhere(options, port + 1);
  }
}

/** What a person is told who has just started it. @param asked the port they asked for. */
export function localNotice(url: string, asked = FIRST_PORT): string {
  const moved = url.endsWith(`:${asked}`) ? '' : ` (port ${asked} is in use)`;
  return [
    `기사봇: 브라우저에서 ${url} 을 여세요 · gisabot is at ${url}${moved}`,
    '  A local Slack with the real bot, on this machine alone. Ctrl-C stops it.',
    '  To connect a real Slack: tokens in .env, see README.md. To ask in the terminal: npm run ask',
  ].join('\n');
}
