import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator } from '../../standalone/src/mongo/config';
import { type EngineName, engineNames } from '../../standalone/src/mongo/engines';
import { claim, isClaimed } from '../../standalone/src/mongo/folder';
import { startLocalMongo } from '../../standalone/src/mongo/mongo';
import { endLeftoverRedis, startRedis } from './redis';

const PREFIX = 'lyceum-test-';

/**
 * What all test files of a run share: one MongoDB (the faithful one, built once when nothing better is there) and, where
 * redis-server is installed, one Redis. Told to the workers through MONGODB_URI, MONGO_INDEXES and TEST_REDIS_URL.
 */
export async function startTestServices(): Promise<{ stop(): Promise<void> }> {
  await removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  try {
    const mongo = await startLocalMongo({
      dataDir,
      port: 0,
      uri: operator.uri,
      mongod: operator.mongod,
      engine: engineNamed(operator.engine),
      buildIfMissing: true,
      say: (line) => console.error(line),
      onExit: (line) => console.error(line),
    });
    const redis = await startRedis(dataDir);

    tellWorkers('MONGODB_URI', mongo.uri);
    if (mongo.engine !== 'given') tellWorkers('MONGO_INDEXES', mongo.indexes);
    if (redis) tellWorkers('TEST_REDIS_URL', redis.url);

    return {
      async stop() {
        await Promise.all([mongo.stop(), redis?.stop()]);
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
}

function tellWorkers(name: string, value: string): void {
  process.env[name] = value;
}

function engineNamed(name: string | undefined): EngineName | undefined {
  const engine = engineNames.find((known) => known === name);
  if (name && !engine) throw new Error(`LYCEUM_MONGO_ENGINE is ${name}; it can be ${engineNames.join(', ')}`);
  return engine;
}

/** Data folders and stores of test runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name);
    // A run that is just beginning has not claimed its folder yet.
    if (!isClaimed(dataDir)) continue;
    try {
      await claim(dataDir);
      await endLeftoverRedis(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // Of a run that is alive, or of another user.
    }
  }
}
