import { resolve } from 'node:path';
import { build, builtLabel, findBuilt } from './built';
import { fetchOfficial, findOfficial } from './official';
import { fetchPrebuilt, findPrebuilt, prebuiltLabel } from './prebuilt';
import { answer } from './programs';
import type { Say } from './progress';
import { REPLICA_SET } from './replica-set';

/** In the order of preference for a new data folder. */
export const engineNames = ['mongod', 'official', 'built', 'prebuilt'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Engine {
  name: EngineName;
  program: string;
  label: string;
}

export interface Wish {
  /** Path of a mongod that the operator names. */
  mongod?: string;
  /** Build the faithful store rather than take the prebuilt one. */
  buildIfMissing?: boolean;
  cacheDir: string;
  say: Say;
}

// What the platform runs on in production; older ones are also out of support.
const OLDEST_MONGOD = 7;

/**
 * The program of one engine, fetched or built where that is allowed.
 * @throws in one line, saying why it cannot be had.
 */
export async function obtain(name: EngineName, wish: Wish): Promise<Engine> {
  switch (name) {
    case 'mongod':
      return mongod(name, wish.mongod ? resolve(wish.mongod) : 'mongod');
    case 'official':
      return mongod(name, (await findOfficial()) ?? (await fetchOfficial(wish.say)));
    case 'built': {
      const program = findBuilt(wish.cacheDir) ?? (wish.buildIfMissing ? await build(wish.cacheDir, wish.say) : null);
      if (!program) throw new Error('SecantusDB is not built for this user yet');
      return { name, program, label: builtLabel };
    }
    case 'prebuilt':
      return { name, program: findPrebuilt(wish.cacheDir) ?? (await fetchPrebuilt(wish)), label: prebuiltLabel };
  }
}

function mongod(name: EngineName, program: string): Engine {
  const printed = answer(program, ['--version']);
  if (printed === null)
    throw new Error(program === 'mongod' ? 'no mongod on the PATH' : `${program} does not run here`);
  const version = /db version v((\d+)[\d.]*)/.exec(printed);
  if (!version || Number(version[2]) < OLDEST_MONGOD) {
    throw new Error(
      `${program} is ${version ? `MongoDB ${version[1]}` : 'no mongod'}; ${OLDEST_MONGOD} or later is needed`,
    );
  }
  return { name, program, label: `MongoDB ${version[1]}${name === 'official' ? ', official binary' : ''}` };
}

export function isMongod(engine: Engine): boolean {
  return engine.name === 'mongod' || engine.name === 'official';
}

/** The command line, and the line of output that says it is ready; its first group is the port. */
export function command(engine: Engine, folder: string, port: number): { args: string[]; ready: RegExp } {
  if (isMongod(engine)) {
    // A lone primary has nobody to hand over to: without the parameter SIGTERM waits up to 15 s for that.
    const swiftly = ['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'];
    const where = ['--dbpath', folder, '--bind_ip', '127.0.0.1', '--port', `${port}`];
    return {
      args: [...where, '--replSet', REPLICA_SET, ...swiftly],
      ready: /"Waiting for connections".*?"port":(\d+)/,
    };
  }
  // Without --sync-on-commit a kill -9 loses acknowledged writes.
  const durable = ['--sync-on-commit', '--log-file-max', '128MB', '--cache-size', '256M'];
  return {
    args: ['--port', `${port}`, '--storage-path', folder, ...durable, '--oplog-retention-seconds', '86400'],
    ready: /listening on 127\.0\.0\.1:(\d+)/,
  };
}
