import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localNotice } from '../src/start-local';
import { startGisabot } from './browser/helpers/gisabot';

async function occupy(): Promise<[Server, number]> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, (server.address() as AddressInfo).port];
}

describe('startLocal', () => {
  it('connects the bot to a local Slack, and stops both', async () => {
    const local = await startGisabot();
    const command = { user: 'U00000ALEX', channel: 'C00GENERAL', command: '/gisa', text: 'Who joined AI One Team?' };
    const asked = await fetch(`${local.url}/page/slash`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(command),
    });
    expect(await asked.json()).toEqual({ ok: true });
    await local.stop();
    await expect(fetch(local.url)).rejects.toThrow();
  });

  it('says what to do where the port that was asked for is taken', async () => {
    const [server, port] = await occupy();
    await expect(startGisabot(port)).rejects.toMatchObject({
      code: 'PORT_UNAVAILABLE',
      message: expect.stringContaining(`PORT is ${port}`),
    });
    server.close();
  });
});

describe('localNotice', () => {
  it('names the address, how to stop, how to connect Slack and how to ask in the terminal', () => {
    const notice = localNotice('http://127.0.0.1:3000');
    expect(notice.split('\n')[0]).toContain('http://127.0.0.1:3000');
    for (const word of ['Ctrl-C', '.env', 'npm run ask']) expect(notice).toContain(word);
    expect(notice).not.toContain('in use');
  });

  it('says when another port was taken, and only then', () => {
    expect(localNotice('http://127.0.0.1:3001')).toContain('port 3000 is in use');
    expect(localNotice('http://127.0.0.1:8080', 8080)).not.toContain('in use');
  });
});
