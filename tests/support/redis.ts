import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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
  /** Keeps what it holds now in its folder: a Redis that starts there later begins with it. */
  snapshot(): Promise<void>;
}

/** For a Redis that is to begin with nothing. */
export const forgetSnapshot = (folder: string) => rmSync(join(folder, 'dump.rdb'), { force: true });

/** A Redis that keeps nothing unless it is told to, on a free port or the one given; null where redis-server is not installed. It ends with this process. */
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
  const snapshot = async () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('SAVE\r\n'));
    const [answer] = await once(socket, 'data');
    socket.destroy();
    if (!String(answer).startsWith('+OK')) throw new Error(`redis-server kept nothing: ${answer}`);
  };
  return { url: `redis://127.0.0.1:${port}`, port, stop: () => stop(), kill: () => stop('SIGKILL'), snapshot };
}
