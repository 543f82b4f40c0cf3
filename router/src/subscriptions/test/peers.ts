import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

const closers: (() => Promise<void>)[] = [];

/** Ends all that the functions here began; for `afterEach`. */
export async function endPeers(): Promise<void> {
  for (const close of closers.splice(0)) await close();
}

/** A subgraph that says what a test likes. `said` gets each message of the client, `connection_init` too. */
export function serveWebSocket(
  said: (message: { type: string; id?: string }, socket: WebSocket, request: IncomingMessage) => void,
  tls?: ServerOptions,
): Promise<string> {
  const server = tls ? createTlsServer(tls) : createServer();
  const webSockets = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' });
  webSockets.on('connection', (socket, request) => {
    socket.on('error', () => {});
    socket.on('message', (data) => said(JSON.parse(String(data)), socket, request));
  });
  return listen(server, tls ? 'https' : 'http');
}

/** One that takes every subscription, and then does as it is told. */
export function serveSubscription(
  subscribed: (socket: WebSocket, say: (type: string, payload?: unknown) => void) => void,
  tls?: ServerOptions,
): Promise<string> {
  return serveWebSocket((message, socket) => {
    if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}');
    const { id } = message;
    if (message.type === 'subscribe')
      subscribed(socket, (type, payload) => socket.send(JSON.stringify({ id, type, payload })));
  }, tls);
}

export function serveHttp(listener: RequestListener, tls?: ServerOptions): Promise<string> {
  return listen(tls ? createTlsServer(tls, listener) : createServer(listener), tls ? 'https' : 'http');
}

/** An event stream that says this, and then nothing. */
export function serveEvents(text: string, { end = false, status = 200, type = 'text/event-stream' } = {}) {
  return serveHttp((_request, response) => {
    response.writeHead(status, { 'content-type': type });
    if (end) response.end(text);
    else response.write(text);
  });
}

async function listen(server: ReturnType<typeof createServer>, scheme: string): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
