import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DryMongoBinary } from 'mongodb-memory-server-core/lib/util/DryMongoBinary';
import { MongoBinary } from 'mongodb-memory-server-core/lib/util/MongoBinary';
import resolveConfig, {
  ResolveConfigVariables,
  setDefaultValue,
} from 'mongodb-memory-server-core/lib/util/resolveConfig';
import type { Say } from './progress';

const HOST = 'fastdl.mongodb.org';
const PROBE_MS = 2_000;

/** The official mongod from the cache of mongodb-memory-server, or null. */
export async function findOfficial(): Promise<string | null> {
  return (await DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions())) ?? null;
}

/**
 * Downloads the official mongod for this machine into the cache of mongodb-memory-server, which draws its own bar.
 * @throws in one line when its host cannot be reached or has nothing for this machine.
 */
export async function fetchOfficial(say: Say): Promise<string> {
  const mirror =
    resolveConfig(ResolveConfigVariables.DOWNLOAD_URL) ?? resolveConfig(ResolveConfigVariables.DOWNLOAD_MIRROR);
  const host = mirror ? new URL(mirror).hostname : HOST;
  if (!(await resolves(host))) throw new Error(`the download host ${host} cannot be reached`);

  // A failing try costs 2 s and would be repeated three times.
  setDefaultValue(ResolveConfigVariables.MAX_RETRIES, '0');
  say(`Downloading the official MongoDB from ${host}`);
  try {
    return await MongoBinary.getPath();
  } catch (error) {
    throw new Error(`the official MongoDB could not be downloaded: ${(error as Error).message.split('\n')[0]}`);
  }
}

async function resolves(host: string): Promise<boolean> {
  const found = lookup(host).then(
    () => true,
    () => false,
  );
  return Promise.race([found, sleep(PROBE_MS, false, { ref: false })]);
}
