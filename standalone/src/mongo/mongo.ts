import { cacheFolder } from './config';
import { type Engine, type EngineName, engineNames, isMongod, obtain, type Wish } from './engines';
import { claim, engineOf, forgetStore, logFile, mongoFolder, release, STOP_WITHIN_MS } from './folder';
import { type Launched, launch } from './launch';
import { end, sendSignal } from './process';
import type { Say } from './progress';
import { becomePrimary } from './replica-set';

export interface LocalMongoOptions {
  dataDir: string;
  /** 0: the system chooses. */
  port: number;
  /** MONGODB_URI of the operator: used as it is, nothing is started. */
  uri?: string;
  /** LYCEUM_MONGOD */
  mongod?: string;
  /** Only this engine will do. */
  engine?: EngineName;
  /** Build the faithful local store rather than take the prebuilt one. */
  buildIfMissing?: boolean;
  say: Say;
  /** The store ended without being asked to. */
  onExit?: (line: string) => void;
}

export interface LocalMongo {
  uri: string;
  engine: EngineName | 'given';
  /** For MONGO_INDEXES: `unique` where range scans on an index are not to be trusted. */
  indexes: 'all' | 'unique';
  /** Ends the store and gives the data folder free. May be called again. */
  stop(): Promise<void>;
}

const WAYS_OUT = `Any one of these gives it a MongoDB:
  install mongod 7 or later (or name one in LYCEUM_MONGOD)
  set MONGODB_URI to a replica set that runs elsewhere
  install Rust, cmake and a C compiler, then run \`npm run mongo:build\`
  install python3 with pip`;

/**
 * Finds, fetches or builds a MongoDB and starts it on a data folder, which keeps the engine that first wrote to it. A
 * store left behind by a killed platform is ended first.
 * @throws in plain lines when the folder is in use, the port is taken or no engine can be had.
 */
export async function startLocalMongo(options: LocalMongoOptions): Promise<LocalMongo> {
  const { dataDir, say, uri } = options;
  if (uri) {
    say('MongoDB: the one that MONGODB_URI names');
    return { uri, engine: 'given', indexes: 'all', stop: async () => {} };
  }
  const { endedOrphan } = await claim(dataDir);
  if (endedOrphan) say('MongoDB: ended the store that a killed platform left behind');
  try {
    const engine = await choose(options);
    return await start(engine, options);
  } catch (error) {
    release(dataDir);
    throw error;
  }
}

async function choose(options: LocalMongoOptions): Promise<Engine> {
  const wish: Wish = { ...options, cacheDir: cacheFolder };
  const held = engineOf(options.dataDir);
  if (held) return obtainHeld(held, wish, options);

  const wanted = options.engine
    ? [options.engine]
    : engineNames.filter((n) => n !== 'prebuilt' || !options.buildIfMissing);
  const reasons: string[] = [];
  for (const name of wanted) {
    try {
      return await obtain(name, wish);
    } catch (error) {
      // An operator who names a mongod means that one.
      if (name === 'mongod' && options.mongod) throw error;
      reasons.push(`  ${name}: ${(error as Error).message}`);
    }
  }
  throw new Error(`No MongoDB was found:\n${reasons.join('\n')}\n${WAYS_OUT}`);
}

async function obtainHeld(held: EngineName, wish: Wish, options: LocalMongoOptions): Promise<Engine> {
  const folder = mongoFolder(options.dataDir);
  if (options.engine && options.engine !== held) {
    throw new Error(`${folder} holds data of ${held}, which ${options.engine} cannot read; --fresh empties it`);
  }
  try {
    return await obtain(held, wish);
  } catch (error) {
    const why = (error as Error).message;
    throw new Error(`${folder} holds data of ${held}, which is not to be had any more (${why}); --fresh empties it`);
  }
}

async function start(engine: Engine, { dataDir, port, say, onExit }: LocalMongoOptions): Promise<LocalMongo> {
  const store = await launch(engine, dataDir, port);
  const uri = `mongodb://127.0.0.1:${store.port}/?directConnection=true`;
  const stop = stopper(store, dataDir, () =>
    onExit?.(`${engine.label} ended unasked; see ${logFile(mongoFolder(dataDir))}`),
  );
  try {
    if (isMongod(engine)) await becomePrimary(uri, store.port);
  } catch (error) {
    await stop();
    throw error;
  }
  say(`MongoDB: ${engine.label}, on port ${store.port}, data in ${mongoFolder(dataDir)}`);
  return { uri, engine: engine.name, indexes: engine.name === 'prebuilt' ? 'unique' : 'all', stop };
}

function stopper(store: Launched, dataDir: string, endedUnasked: () => void): () => Promise<void> {
  // A platform that leaves by process.exit takes the store along; one that is killed leaves it to the next start.
  const takeAlong = () => sendSignal(store.ref, 'SIGTERM');
  process.once('exit', takeAlong);
  let stopping: Promise<void> | null = null;
  store.child.once('exit', () => {
    process.off('exit', takeAlong);
    if (!stopping) endedUnasked();
  });
  return () => {
    stopping ??= end(store.ref, STOP_WITHIN_MS).then(() => {
      forgetStore(dataDir);
      release(dataDir);
    });
    return stopping;
  };
}
