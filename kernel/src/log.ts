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

/** One line of JSON an entry, every entry with `service`; request loggers add requestId, traceId and tenant. */
export function createLog(service: string, level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...secrets, ...secrets.map((name) => `*.${name}`)], censor: '[secret]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
