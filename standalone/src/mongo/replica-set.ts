import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';

export const REPLICA_SET = 'lyceum';

const NOT_YET_INITIALIZED = 94;
const ELECTED_WITHIN_MS = 30_000;

/** Makes a lone mongod the primary of a replica set of one, which transactions and change streams need. */
export async function becomePrimary(uri: string, port: number): Promise<void> {
  const client = await new mongo.MongoClient(uri, { serverSelectionTimeoutMS: ELECTED_WITHIN_MS }).connect();
  try {
    const admin = client.db('admin');
    const host = `127.0.0.1:${port}`;
    const known = await currentConfig(admin);
    if (!known) {
      await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    } else if (known.members[0]?.host !== host) {
      // On another port than last time it does not find itself in its own set; only force may change that.
      const moved = { ...known, version: known.version + 1, members: [{ ...known.members[0], host }] };
      await admin.command({ replSetReconfig: moved, force: true });
    }
    const giveUpAt = Date.now() + ELECTED_WITHIN_MS;
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > giveUpAt) throw new Error('The local mongod did not become primary within 30 s.');
      await sleep(50);
    }
  } finally {
    await client.close();
  }
}

interface SetConfig {
  version: number;
  members: { _id: number; host: string }[];
}

async function currentConfig(admin: mongo.Db): Promise<SetConfig | null> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 }, { readPreference: 'nearest' });
    return config as SetConfig;
  } catch (error) {
    if ((error as { code?: number }).code === NOT_YET_INITIALIZED) return null;
    throw error;
  }
}
