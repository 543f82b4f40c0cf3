import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, refer } from '../../standalone/src/mongo/process';
import { answer } from '../../standalone/src/mongo/programs';
import { freePort } from './free-port';

// It keeps nothing, so there is nothing to wait for.
const STOP_WITHIN_MS = 2_000;

const noteIn = (folder: string) => join(folder, 'redis.json');

/** Ends the Redis of a run that was killed. */
export async function endLeftoverRedis(folder: string): Promise<void> {
  if (existsSync(noteIn(folder))) await end(JSON.parse(readFileSync(noteIn(folder), 'utf8')), STOP_WITHIN_MS);
}

export interface Redis {
  url: string;
  port: number;
  stop(): Promise<void>;
  /** As `kill -9`. */
  kill(): Promise<void>;
}

/** A Redis that keeps nothing, on a free port or the one given; null where redis-server is not installed. It ends with this process. */
export async function startRedis(folder: string, wanted?: number): Promise<Redis | null> {
  if (answer('redis-server', ['--version']) === null) return null;

  const port = wanted ?? (await freePort());
  const inMemory = ['--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', ...inMemory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  writeFileSync(noteIn(folder), JSON.stringify(refer(child.pid as number)));
  const endToo = () => child.kill();
  process.once('exit', endToo);
  const ended = once(child, 'exit');

  await new Promise<void>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('Ready to accept connections')) resolve();
    });
    ended.then(() => reject(new Error(`redis-server did not start:\n${printed}`)), reject);
  });
  child.stdout.removeAllListeners('data').resume();

  const stop = async (signal?: NodeJS.Signals) => {
    process.off('exit', endToo);
    child.kill(signal);
    await ended;
  };
  return { url: `redis://127.0.0.1:${port}`, port, stop: () => stop(), kill: () => stop('SIGKILL') };
}
