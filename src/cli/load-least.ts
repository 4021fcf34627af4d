import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocket } from 'ws';
import { readTextFile } from './read-text-file';
import { run } from './run';
import { UsageError } from './usage-error';

const USAGE = `Usage: load-least FILE
  FILE  the arguments of the chat.postMessage that it posts, JSON
  The least that can answer Slack, with no library and no thought: how many of its answers "npm run load" can take is
  how much of a load that makes.`;

interface Event {
  readonly type?: string;
  readonly channel?: string;
  readonly ts?: string;
}

/** As "npm run load" gives them: an app token, or a port for signed requests. */
const { SLACK_API_URL = '', SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '', PORT } = process.env;

const agent = new Agent({ keepAlive: true });

async function call(method: string, token: string, body: string): Promise<string> {
  const sent = request(`${SLACK_API_URL}${method}`, {
    agent,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  return text(response);
}

async function least([file]: readonly string[]): Promise<number> {
  if (!file) throw new UsageError('FILE is missing');
  const message: Record<string, unknown> = JSON.parse(readTextFile(file));
  const fields = Object.entries(message).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const same = new URLSearchParams(fields as [string, string][]).toString();
  const answer = ({ type, channel = '', ts = '' }: Event = {}) => {
    if (type !== 'app_mention') return;
    void call('chat.postMessage', SLACK_BOT_TOKEN, `${same}&channel=${channel}&thread_ts=${ts}`);
  };

  if (SLACK_APP_TOKEN === '') {
    createServer(async (incoming, response) => {
      const body = await text(incoming);
      response.end();
      answer(JSON.parse(body).event);
    }).listen(Number(PORT), '127.0.0.1');
  } else {
    const opened = JSON.parse(await call('apps.connections.open', SLACK_APP_TOKEN, ''));
    const socket = new WebSocket(opened.url);
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      if (!envelope_id) return;
      socket.send(JSON.stringify({ envelope_id }));
      answer(payload.event);
    });
  }
  await once(process, 'SIGTERM');
  process.exit(0);
}

void run(least, USAGE);
