import { connect, type Socket } from 'node:net';

/** A listener as cheap as can be, so that thousands fit beside what is measured: a socket that counts events. */
export interface Listener {
  readonly socket: Socket;
  /** ms of `performance.now()` when an event of this name last came. */
  arrivedAt: number;
}

/** Resolves with the first event of the stream, or with null when there is no place just now; rejects when it is refused. */
export function listen(port: number, token: string, event: string): Promise<Listener | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const listener: Listener = { socket, arrivedAt: 0 };
    let head = '';
    const first = (chunk: Buffer) => {
      head += chunk.toString('latin1');
      if (!head.includes('event: connected')) {
        if (!head.includes('\r\n\r\n') || head.startsWith('HTTP/1.1 200')) return;
        socket.destroy();
        return head.startsWith('HTTP/1.1 503') ? resolve(null) : reject(new Error(head.slice(0, 400)));
      }
      head = '';
      socket.off('data', first);
      socket.on('data', (later: Buffer) => {
        if (later.includes(`event: ${event}`)) listener.arrivedAt = performance.now();
      });
      resolve(listener);
    };
    socket.on('data', first).once('error', reject);
    socket.write(`GET /events HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`);
  });
}
