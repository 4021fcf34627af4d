import { setTimeout as sleep } from 'node:timers/promises';
import { createSlackApp } from '../../../src/slack/create-app';
import { IN_MEMORY, openStore } from '../../../src/store';
import { FORM_TYPE, formOf, JSON_TYPE, signed, startHttpBot } from '../../security/helpers/http-bot';
import { recordingLog } from '../../slack/helpers/harness';
import { mention } from '../../slack/helpers/payloads';
import { acceptSockets } from '../../slack/helpers/socket-server';
import { createTestBot, TEST_GUIDE } from '../../slack/helpers/test-bot';
import { startWebApi } from '../../slack/helpers/web-api';
import { createChance } from './chance';
import { heapUsed } from './heap';
import { makePayload } from './payloads';
import { report } from './report';

/** Payloads sent at once: Bolt holds one that nobody listens to for three seconds. */
const AT_ONCE = 200;

const isEvent = (payload: object): boolean => 'event' in payload || 'event_id' in payload;

/** What of a signed payload is no crash: taken, not understood, or not for anybody. */
const ANSWERS: readonly number[] = [200, 400, 401, 404, 413, 500];

interface Way {
  send(payload: object): Promise<string | undefined>;
  settled(): Promise<void>;
  /** Forgets what was sent and said, as Slack's side of it is no part of the bot. */
  clear(): void;
  readonly sent: () => object[];
  readonly responseUrl: string;
}

async function overHttp(): Promise<Way> {
  const log = recordingLog([]);
  const bot = await startHttpBot({ log: { ...log, info: none, warn: none, error: none } as typeof log });
  return {
    async send(payload) {
      const body = isEvent(payload) ? JSON.stringify(payload) : formOf(payload);
      const response = await bot.post(body, { ...(isEvent(payload) ? JSON_TYPE : FORM_TYPE), ...signed(body) });
      await response.arrayBuffer();
      return ANSWERS.includes(response.status) ? undefined : `HTTP ${response.status}`;
    },
    settled: bot.app.settled,
    clear: () => void [bot.api.calls.splice(0), bot.bot.asked.splice(0)],
    sent: bot.api.sent,
    responseUrl: bot.api.responseUrl,
  };
}

async function overSocket(): Promise<Way> {
  const api = await startWebApi();
  const next = acceptSockets(api.server);
  api.answer('apps.connections.open', { url: `${api.url.replace('http', 'ws')}socket` });
  const bot = createTestBot();
  const log = recordingLog([]);
  const app = createSlackApp(
    { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: api.url },
    {
      bot,
      guide: TEST_GUIDE,
      store: await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now }),
      now: Date.now,
      log: { ...log, info: none, warn: none, error: none } as typeof log,
    },
  );
  await app.start();
  let socket = await next();
  void (async () => {
    for (;;) socket = await next();
  })();
  let sent = 0;
  return {
    async send(payload) {
      sent += 1;
      const type = isEvent(payload) ? 'events_api' : 'command' in payload ? 'slash_commands' : 'interactive';
      socket.send({ envelope_id: `e${sent}`, type, payload, accepts_response_payload: true });
      return undefined;
    },
    async settled() {
      // What was sent is read in order; a connection that was silent for long has been replaced.
      const ts = `7.${sent}`;
      const answered = () => api.sent().some((message) => message.thread_ts === ts);
      while (!answered()) {
        socket.send({ envelope_id: ts, type: 'events_api', payload: mention({ ts }) });
        await sleep(100);
      }
      await app.settled();
    },
    clear: () => void [api.calls.splice(0), bot.asked.splice(0)],
    sent: api.sent,
    responseUrl: api.responseUrl,
  };
}

function none(): void {}

async function main([seed = 0, count = 0]: readonly number[]): Promise<void> {
  const chance = createChance(seed);
  const ways = [await overHttp(), await overSocket()];
  const problems: string[] = [];
  let atFirst = 0;
  for (let done = 0; done < count; done += AT_ONCE) {
    const way = ways[(done / AT_ONCE) % 2] as Way;
    const payloads = Array.from({ length: AT_ONCE }, () => makePayload(chance, way.responseUrl));
    await Promise.all(
      payloads.map(async (payload) => {
        const wrong = await way.send(payload).catch((error: unknown) => String(error));
        if (wrong) problems.push(`${wrong}: ${JSON.stringify(payload).slice(0, 2000)}`);
      }),
    );
    await way.settled();
    way.clear();
    await way.send(mention({ ts: `8.${done}` }));
    await way.settled();
    if (!way.sent().some((message) => (message as { thread_ts?: string }).thread_ts === `8.${done}`)) {
      problems.push(`no answer after payload ${done}`);
    }
    way.clear();
    if (Object.hasOwn(Object.prototype, 'polluted') || 'polluted' in {}) problems.push('Object.prototype was changed');
    if (done < count / 10 && done + AT_ONCE >= count / 10) atFirst = await heapUsed();
  }
  report({ done: count, problems, growth: (await heapUsed()) / atFirst });
  process.exit(0);
}

void main(process.argv.slice(2).map(Number));
