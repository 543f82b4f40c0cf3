import { homedir } from 'node:os';
import { join } from 'node:path';

/** Programs fetched or built for this user, shared by every clone. Safe to delete: the next start fetches again. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lyceum', 'mongo');

/** What the operator says about the store, for the test run; `npm start` reads the same in its own config. */
export const operator = {
  uri: process.env.MONGODB_URI || undefined,
  mongod: process.env.LYCEUM_MONGOD || undefined,
  engine: process.env.LYCEUM_MONGO_ENGINE || undefined,
};
