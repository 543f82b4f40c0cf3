import type { IncomingMessage, Server } from 'node:http';
import { Server as TlsServer } from 'node:https';
import type { Duplex } from 'node:stream';

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Hands connections that become WebSockets to `upgrade`. Once somebody listens, Node hands over every request with an Upgrade
 * header; one that offers h2c, as Java's client does with its first request, is answered here as if it had not offered.
 */
export function onWebSocket(server: Server, upgrade: Upgrade): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() === 'websocket') return upgrade(request, socket, head);
    socket.unshift(Buffer.concat([headOf(request), head]));
    server.emit(server instanceof TlsServer ? 'secureConnection' : 'connection', socket);
  });
}

/** As it came, without the offer. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  let text = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (!/^(connection|upgrade|http2-settings)$/i.test(rawHeaders[at] as string))
      text += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  }
  return Buffer.from(`${text}\r\n`, 'latin1');
}
