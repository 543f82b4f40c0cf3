import type { WebSocket } from 'ws';

/**
 * Asks an open socket every so many ms whether the other side lives, and calls `dead` when it has said nothing by the next
 * time. What it returns is for signs of life that are no messages.
 */
export function watchPulse(socket: WebSocket, every: number, dead: () => void): () => void {
  let alive = true;
  const sign = () => {
    alive = true;
  };
  const timer = setInterval(() => {
    if (alive) {
      alive = false;
      return socket.ping();
    }
    // After what has come in while this process was busy.
    setImmediate(() => alive || dead());
  }, every);
  socket.on('pong', sign);
  socket.on('ping', sign);
  socket.on('message', sign);
  socket.once('close', () => clearInterval(timer));
  return sign;
}
