import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as TlsServer } from 'node:https';
import type { Duplex } from 'node:stream';

export interface Connections {
  /** Call it with each request before anybody answers it. */
  serving(request: IncomingMessage, response: ServerResponse): void;
  /** What becomes of this one is another's business; it is still cut at the end of a drain. */
  leaves(socket: Duplex): void;
  /**
   * Stops listening and resolves when every connection has ended. From now on answers say `connection: close`. A connection
   * without a request stays open for `idleMs`, for one may be on its way; whatever is open after `drainMs` is cut.
   */
  drain(drainMs: number, idleMs: number): Promise<void>;
}

const SWEEP_MS = 50;

/**
 * Knows which of a server's connections are busy. Node knows it too, but takes a request for over as soon as its answer
 * was handed to the socket: `closeIdleConnections` cuts answers that are still being sent.
 */
export function watchConnections(server: Server): Connections {
  const open = new Set<Duplex>();
  // Each with its latest answer, which leaves after those before it.
  const latest = new Map<Duplex, ServerResponse | undefined>();
  let draining = false;

  const remember = (socket: Duplex) => {
    latest.set(socket, undefined);
    socket.once('close', () => latest.delete(socket));
  };
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on(server instanceof TlsServer ? 'secureConnection' : 'connection', remember);

  const closeIdle = () => {
    for (const [socket, answer] of latest) if (!answer || answer.writableFinished) socket.destroy();
  };

  return {
    serving(request, response) {
      latest.set(request.socket, response);
      if (draining) response.setHeader('connection', 'close');
    },
    leaves(socket) {
      latest.delete(socket);
    },
    async drain(drainMs, idleMs) {
      draining = true;
      for (const answer of latest.values()) {
        if (answer && !answer.headersSent) answer.setHeader('connection', 'close');
      }
      // `close` begins with it.
      server.closeIdleConnections = () => {};
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      let sweep: NodeJS.Timeout | undefined;
      const idle = setTimeout(() => {
        closeIdle();
        sweep = setInterval(closeIdle, SWEEP_MS);
      }, idleMs);
      const cut = setTimeout(() => {
        for (const socket of open) socket.destroy();
      }, drainMs);
      await closed;
      clearTimeout(idle);
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
