import { pino } from 'pino';
import type { HttpArrival } from './exchange';
import type { Outcome } from './serve';

export interface AccessLog {
  /** One line for what became of a request or of an operation. */
  write(arrival: HttpArrival, outcome: Outcome): void;
  /** Resolves when every line so far was written. */
  flush(): Promise<void>;
}

// The most that a pipe takes in one piece (PIPE_BUF): lines of several processes that share one do not mix.
const MAX_WRITE = 4_096;
const MIN_WRITE = 3_500;
const FLUSH_MS = 1_000;
// Kept for a reader that has stopped reading; what comes after that is lost, not the router.
const MAX_WAITING = 16 * 1024 * 1024;
// Clients choose the names of operations.
const MAX_NAME = 200;

/**
 * The lines have the shape of the kernel's log, `msg: "request"`, and are written in blocks: at the latest a second later, and as the process exits.
 * They go past pino's own formatting, whose search for secrets costs four times as much as the line; none of these fields holds one.
 */
export function createAccessLog({ service, fd = 1 }: { service: string; fd?: number }): AccessLog {
  const destination = pino.destination({
    dest: fd,
    sync: false,
    minLength: MIN_WRITE,
    maxWrite: MAX_WRITE,
    maxLength: MAX_WAITING,
    periodicFlush: FLUSH_MS,
  });
  // A full disk ends the lines, not the process.
  destination.on('error', () => {});
  const clock = isoClock();

  return {
    write(arrival, { status, bytes, ms, gone, notes }) {
      const line = {
        level: 'info',
        time: clock(),
        service,
        requestId: arrival.requestId,
        traceId: notes?.traceId,
        operation: notes?.operation?.slice(0, MAX_NAME),
        method: arrival.method === 'POST' ? undefined : arrival.method,
        address: arrival.address,
        caller: notes?.caller,
        tenant: notes?.tenant,
        status,
        ms: Math.round(ms * 10) / 10,
        bytes,
        codes: notes?.codes,
        gone: gone || undefined,
        msg: 'request',
      };
      destination.write(`${JSON.stringify(line)}\n`);
    },
    async flush() {
      // The first one may find a block on its way, and then waits for that alone.
      await flushed(destination);
      await flushed(destination);
    },
  };
}

function flushed(destination: ReturnType<typeof pino.destination>): Promise<void> {
  // Every block is written by then; only a file can be synchronised, and a pipe answers that with an error.
  return new Promise((resolve) => destination.flush(() => resolve()));
}

/** Formats each millisecond once: it takes longer than the rest of a line, and a busy router has many lines in one. */
function isoClock(): () => string {
  let last = 0;
  let text = '';
  return () => {
    const now = Date.now();
    if (now !== last) {
      last = now;
      text = new Date(now).toISOString();
    }
    return text;
  };
}
