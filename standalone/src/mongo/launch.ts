import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { command, type Engine, isMongod } from './engines';
import { logFile, mongoFolder, noteStore } from './folder';
import { type ProcessRef, refer } from './process';

// The slowest seen was 1.3 s, after a kill -9 with 500 MB; a mongod that replays a large journal takes longer.
const READY_WITHIN_MS = 120_000;

export interface Launched {
  ref: ProcessRef;
  port: number;
  child: ChildProcess;
}

/**
 * Starts an engine on its part of the data folder and waits until it listens. The store is a process group of its own,
 * so that the terminal's Ctrl-C reaches only us and it is there until we have drained.
 * @throws in one line when the port is taken or the engine refuses the folder.
 */
export async function launch(engine: Engine, dataDir: string, wantedPort: number): Promise<Launched> {
  const folder = mongoFolder(dataDir);
  const data = join(folder, engine.name);
  mkdirSync(data, { recursive: true });
  const asked = await freePort(wantedPort);
  // Only SecantusDB has the system choose a port and tells it.
  const { args, ready } = command(engine, data, wantedPort === 0 && !isMongod(engine) ? 0 : asked);

  // A file rather than a pipe: the store must not depend on anybody reading.
  const log = openSync(logFile(folder), 'w');
  const child = spawn(engine.program, args, { detached: true, stdio: ['ignore', log, log], windowsHide: true });
  closeSync(log);
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `${engine.label} ended with ${signal ?? code}`;
  });
  if (child.pid === undefined) {
    await sleep(0);
    throw new Error(`${engine.program} cannot be started: ${ended}`);
  }
  child.unref();

  const note = { engine: engine.name, startedAt: new Date().toISOString() };
  const ref = refer(child.pid);
  noteStore(dataDir, { ...ref, ...note, port: 0 });

  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const printed = readFileSync(logFile(folder), 'utf8');
    const line = ready.exec(printed);
    if (line) {
      const port = Number(line[1]);
      noteStore(dataDir, { ...ref, ...note, port });
      return { ref, port, child };
    }
    if (ended) throw new Error(explain(printed, ended, wantedPort));
    if (Date.now() > giveUpAt) {
      child.kill('SIGKILL');
      throw new Error(`${engine.label} did not become ready within 120 s; it printed ${logFile(folder)}`);
    }
    await sleep(25);
  }
}

function explain(printed: string, ended: string, port: number): string {
  if (/address already in use/i.test(printed)) return taken(port);
  const said = printed.split('\n').findLast((line) => line.trim() !== '');
  return said ? `${ended}: ${said.trim()}` : ended;
}

/** The port itself when it is free, any free one for 0. */
function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(taken(port)) : error);
    });
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

const taken = (port: number) => `Port ${port} is taken; set MONGO_PORT`;
