import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Upgrade } from '@lyceum/kernel/upgrade';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { WEBSOCKET } from '../admissible';
import { type Connection, type ConnectionOptions, createConnections } from './connection';
import { trustedHeaders } from './origin';

export interface WebSockets {
  readonly upgrade: Upgrade;
  /** From now on takes none, and closes each with 1001 once its queries and mutations are answered. */
  leave(): void;
}

/** GraphQL over WebSocket (graphql-transport-ws) at the path of GraphQL over HTTP. */
export function createWebSockets(options: ConnectionOptions): WebSockets {
  const { generations } = options;
  const connect = createConnections(options);
  const open = new Set<Connection>();
  const { bodyLimit } = generations.current.config.server;
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: bodyLimit,
    handleProtocols,
  });
  let leaving = false;

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { server: serving, subscriptions, cors } = generations.current.config;
    // ws begins to listen only when it has taken the connection.
    socket.on('error', () => {});
    const [path] = (request.url as string).split('?', 1);
    if (path !== serving.path || !subscriptions.enabled) return refuse(socket, 404, 'Not Found');
    if (leaving || open.size >= subscriptions.max) return refuse(socket, 503, 'Service Unavailable', 'retry-after: 5');
    const headers = trustedHeaders(request.headers, cors);
    if (!headers) return refuse(socket, 403, 'Forbidden');
    server.handleUpgrade(request, socket, head, (webSocket: WebSocket) => {
      const { url = '', socket: connection } = request;
      const address = connection.remoteAddress ?? '';
      const connected = connect(webSocket, { method: WEBSOCKET, url, headers, address });
      open.add(connected);
      webSocket.once('close', () => open.delete(connected));
    });
  }

  return {
    upgrade,
    leave() {
      leaving = true;
      for (const connection of open) connection.leave();
    },
  };
}

function refuse(socket: Duplex, status: number, reason: string, ...headers: string[]): void {
  const head = [`HTTP/1.1 ${status} ${reason}`, 'connection: close', 'content-length: 0', ...headers];
  socket.end(`${head.join('\r\n')}\r\n\r\n`, () => socket.destroy());
}
