import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

// Field names that may hold a secret, wherever they stand in a logged object's first two levels.
const secrets = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'retryKey',
  'authorization',
  'secret',
  'mongodbUri',
  'redisUrl',
];

// The most that a pipe takes in one piece (PIPE_BUF): lines of several processes that share one do not mix.
const MAX_WRITE = 4_096;
const MIN_WRITE = 3_500;
const FLUSH_MS = 200;
// As pino numbers them.
const ERROR = 50;
// Kept for a reader that has stopped reading; what comes after that is lost, not the process.
const MAX_WAITING = 16 * 1024 * 1024;

let output: DestinationStream | undefined;

/** What all components of a process print to. A write costs more than ten lines do, so that lines wait a moment for others. */
function standardOutput(): DestinationStream {
  const blocks = pino.destination({
    dest: 1,
    sync: false,
    minLength: MIN_WRITE,
    maxWrite: MAX_WRITE,
    maxLength: MAX_WAITING,
    periodicFlush: FLUSH_MS,
  });
  // A full disk ends the lines, not the process.
  blocks.on('error', () => {});
  return {
    // Then pino says the level of each line.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string) {
      blocks.write(line);
      // What may be the last words of a process.
      if (this.lastLevel >= ERROR) blocks.flush();
    },
  } as DestinationStream & { lastLevel: number };
}

/** One line of JSON an entry, every entry with `service`; request loggers add requestId, traceId and tenant. */
export function createLog(service: string, level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...secrets, ...secrets.map((name) => `*.${name}`)], censor: '[secret]' },
  };
  output ??= standardOutput();
  return pino(options, destination ?? output);
}
