import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { findBuilt } from './built';
import { cacheFolder } from './config';
import type { EngineName } from './engines';
import { emptyDataFolder, mongoFolder, type StoreNote } from './folder';
import { type LocalMongo, type LocalMongoOptions, startLocalMongo } from './mongo';
import { isRunning } from './process';
import { answer } from './programs';

jest.setTimeout(120_000);

// The prebuilt one can be fetched in a second; the others are tested where they are.
const engines: EngineName[] = [
  ...(findBuilt(cacheFolder) ? ['built' as const] : []),
  'prebuilt',
  ...(answer('mongod', ['--version']) ? ['mongod' as const] : []),
];
const usual = engines[0];

let dataDir: string;
const started: LocalMongo[] = [];
const platforms: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lyceum-mongo-'));
});

afterEach(async () => {
  for (const platform of platforms.splice(0)) platform.kill('SIGKILL');
  for (const store of started.splice(0)) await store.stop();
  await emptyDataFolder(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<LocalMongoOptions> = {}): Promise<LocalMongo> {
  const store = await startLocalMongo({ dataDir, port: 0, engine: usual, say: () => {}, ...options });
  started.push(store);
  return store;
}

async function withClient<T>(uri: string, work: (client: mongo.MongoClient) => Promise<T>): Promise<T> {
  const client = await new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 }).connect();
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const storeNote = (): StoreNote => JSON.parse(readFileSync(join(mongoFolder(dataDir), 'store.json'), 'utf8'));

const PLATFORM = `
  require('./register.cjs');
  const { startLocalMongo } = require('./standalone/src/mongo/mongo');
  startLocalMongo({ port: 0, say: () => {}, ...JSON.parse(process.argv[1]) }).then(
    (store) => { console.log(store.uri); setInterval(() => {}, 1000); process.stdin.once('data', () => process.exit(1)); },
    (error) => { console.log(error.message); process.exitCode = 1; },
  );`;

/** A process of its own that starts the store. Leads a process group, as a program in a terminal does. */
async function platform(
  options: object,
  env: NodeJS.ProcessEnv = {},
): Promise<{ child: ChildProcess; printed: string }> {
  const child = spawn(process.execPath, ['-e', PLATFORM, JSON.stringify({ dataDir, ...options })], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  platforms.push(child);
  const [printed] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, printed: String(printed).trim() };
}

async function gone(check: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 15_000;
  while (check()) {
    if (Date.now() > giveUpAt) throw new Error('It is still there after 15 s.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each(engines)('startLocalMongo on %s', (engine) => {
  it('accepts a transaction and tells it to a change stream', async () => {
    const { uri, indexes } = await start({ engine });
    expect(indexes).toBe(engine === 'prebuilt' ? 'unique' : 'all');
    await withClient(uri, async (client) => {
      const seats = client.db('t').collection<{ _id: string }>('seats');
      await seats.insertOne({ _id: 'first' });
      const changes = seats.watch();
      const told = changes.next();
      // The stream is open once its first batch has been answered.
      while (!changes.resumeToken) await new Promise((resolve) => setTimeout(resolve, 10));
      await client.withSession((session) =>
        session.withTransaction(() => seats.insertOne({ _id: 'second' }, { session })),
      );
      expect(await told).toMatchObject({ operationType: 'insert', fullDocument: { _id: 'second' } });
      await changes.close();
    });
  });

  it('keeps what it acknowledged through a kill -9 of the store, and reports that end', async () => {
    const exits: string[] = [];
    const first = await start({ engine, onExit: (line) => exits.push(line) });
    await withClient(first.uri, (client) => client.db('t').collection('seats').insertOne({ learner: 'Ada' }));
    process.kill(storeNote().pid, 'SIGKILL');
    await gone(() => exits.length === 0);
    expect(exits).toEqual([expect.stringContaining('ended unasked')]);
    await first.stop();

    const second = await start({ engine });
    const kept = await withClient(second.uri, (client) => client.db('t').collection('seats').countDocuments());
    expect(kept).toBe(1);
  });
});

describe('startLocalMongo', () => {
  it('ends the store that a killed platform left behind and serves its data', async () => {
    const { child, printed } = await platform({ engine: usual });
    await withClient(printed, (client) => client.db('t').collection('seats').insertOne({ learner: 'Ada' }));
    const orphan = storeNote();
    // The whole process group, as a terminal does it: the store must not be in it.
    process.kill(-(child.pid as number), 'SIGKILL');
    await once(child, 'exit');
    expect(isRunning(orphan)).toBe(true);

    const said: string[] = [];
    const { uri } = await start({ port: orphan.port, say: (line) => said.push(line) });
    expect(isRunning(orphan)).toBe(false);
    expect(said[0]).toContain('left behind');
    expect(uri).toContain(`:${orphan.port}/`);
    expect(await withClient(uri, (client) => client.db('t').collection('seats').countDocuments())).toBe(1);
  });

  it('takes the store along when the platform exits without stopping it', async () => {
    const { child } = await platform({ engine: usual });
    const store = storeNote();
    child.stdin?.write('exit');
    await once(child, 'exit');
    await gone(() => isRunning(store));
  });

  it('refuses a folder that a living platform uses, in one line', async () => {
    const { child } = await platform({ engine: usual });
    const store = storeNote();
    await expect(start()).rejects.toThrow(new RegExp(`^.*in use by process ${child.pid}; .*LYCEUM_DATA_DIR$`));
    expect(isRunning(store)).toBe(true);
    process.kill(-(child.pid as number), 'SIGKILL');
    await once(child, 'exit');
  });

  it('says a taken port in one line that names MONGO_PORT, and gives the folder free again', async () => {
    const other = createServer().listen(0, '127.0.0.1').unref();
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toThrow(new RegExp(`^Port ${port} is taken; set MONGO_PORT$`));
    other.close();
    await once(other, 'close');
    expect((await start({ port })).uri).toContain(`:${port}/`);
  });

  it('stays with the engine whose data the folder holds', async () => {
    await (await start({ engine: 'prebuilt' })).stop();
    // Left to itself a new folder gets the built one, or a mongod.
    expect(await start({ engine: undefined })).toMatchObject({ engine: 'prebuilt', indexes: 'unique' });
    await started.at(-1)?.stop();
    await expect(start({ engine: 'built' })).rejects.toThrow(/holds data of prebuilt, .*--fresh/);
  });

  it('uses MONGODB_URI as it is and starts nothing', async () => {
    const given = await start({ uri: 'mongodb://db.example/?replicaSet=rs0' });
    expect(given).toMatchObject({ uri: 'mongodb://db.example/?replicaSet=rs0', indexes: 'all' });
    expect(existsSync(mongoFolder(dataDir))).toBe(false);
  });

  it('refuses a LYCEUM_MONGOD that is no mongod rather than take another engine', async () => {
    const named = start({ engine: undefined, mongod: process.execPath });
    await expect(named).rejects.toThrow(/is no mongod/);
  });

  it('lists why there is none and the ways out, one a line, when no engine can be had', async () => {
    const bare = {
      PATH: '',
      XDG_CACHE_HOME: join(dataDir, 'cache'),
      HOME: dataDir,
      MONGOMS_DOWNLOAD_MIRROR: 'http://none.invalid',
    };
    const { printed } = await platform({}, bare);
    const lines = printed.split('\n').map((line) => line.trim());
    for (const what of [
      'mongod:',
      'official:',
      'built:',
      'prebuilt:',
      'install mongod',
      'set MONGODB_URI',
      'install Rust',
      'install python3',
    ]) {
      expect(lines.filter((line) => line.startsWith(what))).toHaveLength(1);
    }
  });
});
