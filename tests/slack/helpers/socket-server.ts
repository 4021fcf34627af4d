import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** One Socket Mode connection, seen from Slack's side. */
export interface Socket {
  send(payload: object): void;
  /** Resolves with the next payload from the bot. */
  received(): Promise<{ envelope_id?: string }>;
  /** Resolves when the bot has closed the connection. */
  readonly closed: Promise<void>;
  /** Cuts the line without a word. */
  cut(): void;
}

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;

/**
 * Accepts WebSockets on `server` (RFC 6455, as far as Socket Mode goes: whole frames, below 64 KiB) and greets each.
 * Resolves with each connection in turn.
 */
export function acceptSockets(server: Server): () => Promise<Socket> {
  const accepted = queue<Socket>();
  server.on('upgrade', (request: IncomingMessage, line: Duplex) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${MAGIC}`).digest('base64');
    line.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const socket = openSocket(line);
    socket.send({ type: 'hello' });
    accepted.put(socket);
  });
  return accepted.take;
}

function openSocket(line: Duplex): Socket {
  const payloads = queue<{ envelope_id?: string }>();
  let rest: Buffer = Buffer.alloc(0);
  line.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
      rest = rest.subarray(frame.size);
      if (frame.opcode === TEXT) payloads.put(JSON.parse(frame.payload.toString()));
      if (frame.opcode === PING) line.write(writeFrame(PONG, frame.payload));
      if (frame.opcode === CLOSE) line.end(writeFrame(CLOSE, frame.payload));
    }
  });
  line.on('error', () => undefined);
  return {
    send: (payload) => line.write(writeFrame(TEXT, Buffer.from(JSON.stringify(payload)))),
    received: payloads.take,
    closed: new Promise((resolve) => line.once('close', resolve)),
    cut: () => line.destroy(),
  };
}

/** The first frame of a masked stream, or undefined while it has not come whole. */
function readFrame(data: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (data.length < 6) return undefined;
  const short = data.readUInt8(1) & 0x7f;
  const header = short === 126 ? 8 : 6;
  if (data.length < header) return undefined;
  const length = short === 126 ? data.readUInt16BE(2) : short;
  if (data.length < header + length) return undefined;
  const mask = data.subarray(header - 4, header);
  const payload = data.subarray(header, header + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return { opcode: data.readUInt8(0) & 0x0f, payload: Buffer.from(payload), size: header + length };
}

function writeFrame(opcode: number, payload: Buffer): Buffer {
  const header =
    payload.length < 126 ? Buffer.from([0x80 | opcode, payload.length]) : Buffer.from([0x80 | opcode, 126, 0, 0]);
  if (payload.length >= 126) header.writeUInt16BE(payload.length, 2);
  return Buffer.concat([header, payload]);
}

/** What is put can be taken once, also by who asked before it was there. */
function queue<T>(): { put(item: T): void; take(): Promise<T> } {
  const items: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  return {
    put(item) {
      const waiter = waiting.shift();
      if (waiter) waiter(item);
      else items.push(item);
    },
    take() {
      const [item] = items.splice(0, 1);
      return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item);
    },
  };
}
