import { connect, type Socket } from 'node:net';
import { answerReader } from './answer-reader';

export interface Answers {
  readonly requests: number;
  /** From the first request sent to the last answer received. */
  readonly seconds: number;
  /** Milliseconds from the moment a request was written to the last byte of its answer, sorted. */
  readonly latencies: Float64Array;
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Ends the load sooner. */
  readonly requests?: number;
  /** The JSON of the next request. */
  body(turn: number): string;
  /** Called when all connections are open, before the first request. */
  begins?(): void;
}

// Answers that are still missing so long after the load should have ended are an error.
const drainLimit = 60_000;

/**
 * Closed loop over HTTP/1.1: each connection sends its next request when the last one is answered. After `seconds` nothing more is
 * sent, and what is under way is awaited: every request that cost CPU time is counted.
 * Written on sockets because it shares a core with the subgraphs: it reads no more of an answer than its length.
 * @throws when an answer is not 200 or has errors, or a connection breaks.
 */
export async function load(options: LoadOptions): Promise<Answers> {
  const { port, connections, seconds, requests: most = Infinity, body } = options;
  const sockets: Socket[] = [];
  const latencies: number[] = [];
  const scratch = Buffer.allocUnsafe(256 * 1024);
  let turn = 0;
  let open = 0;
  let started = 0;
  let until = 0;
  let done: () => void;
  let fail: (error: Error) => void;
  const finished = new Promise<void>((resolve, reject) => {
    done = resolve;
    fail = reject;
  });

  const client = () => {
    const reader = answerReader();
    let sent = 0;
    let waiting = false;
    const send = () => {
      sent = performance.now();
      if (sent >= until || turn >= most) {
        if (--open === 0) done();
        return;
      }
      waiting = true;
      socket.write(request(body(turn++)));
    };
    const socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: {
        buffer: scratch,
        callback: (size) => {
          try {
            if (!reader(scratch, size)) return true;
          } catch (error) {
            fail(error as Error);
            return false;
          }
          latencies.push(performance.now() - sent);
          waiting = false;
          send();
          return true;
        },
      },
    });
    socket.on('error', (error) => fail(error));
    // One that has been answered for the last time may be closed as idle.
    socket.on('close', () => waiting && fail(new Error('the router closed a connection')));
    sockets.push(socket);
    return { socket, send };
  };

  let limit: NodeJS.Timeout | undefined;
  try {
    const clients = [];
    for (let index = 0; index < connections; index++) {
      const next = client();
      await Promise.race([new Promise<void>((resolve) => next.socket.once('connect', resolve)), finished]);
      clients.push(next);
    }
    options.begins?.();
    started = performance.now();
    until = started + seconds * 1000;
    open = connections;
    limit = setTimeout(() => fail(new Error(`${open} answers are missing`)), seconds * 1000 + drainLimit);
    for (const { send } of clients) send();
    await finished;
    return {
      requests: latencies.length,
      seconds: (performance.now() - started) / 1000,
      latencies: Float64Array.from(latencies).sort(),
    };
  } finally {
    clearTimeout(limit);
    for (const socket of sockets) socket.destroy();
  }
}

/** The value below which `share` of the sorted values are. */
export function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function request(body: string): string {
  return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
