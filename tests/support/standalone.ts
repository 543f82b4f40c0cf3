import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ComponentName, componentNames } from '@lyceum/standalone/components';
import { localSecrets } from '@lyceum/standalone/secrets';
import { emptyDataFolder } from '../../standalone/src/mongo/folder';
import { isRunning, type ProcessRef } from '../../standalone/src/mongo/process';
import { testEnvironment } from './platform';
import { type Process, startProcess } from './process';

/** A place for `npm start`: a data folder and ports of its own. */
export interface Machine {
  readonly dataDir: string;
  url(component: ComponentName): string;
  /** `npm start`, with these variables on top. Does not wait. */
  start(more?: NodeJS.ProcessEnv, ...args: string[]): Process;
  /** What a program beside the running platform has to know, such as `newTenant`. */
  environment(): Promise<NodeJS.ProcessEnv>;
  /** The store that the data folder names, or null when it names none. */
  store(): ProcessRef | null;
  /** Also ends a store that a killed platform has left. */
  remove(): Promise<void>;
}

export async function createMachine(): Promise<Machine> {
  const { environment, folder: dataDir, url } = await testEnvironment();
  const ports = Object.fromEntries(Object.entries(environment).filter(([name]) => name.endsWith('_PORT')));
  const note = join(dataDir, 'mongo', 'store.json');
  const readNote = () =>
    existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as ProcessRef & { port: number }) : null;
  return {
    dataDir,
    url,
    start: (more = {}, ...args) =>
      startProcess('standalone/src/main.ts', { ...ports, MONGO_PORT: '0', LYCEUM_DATA_DIR: dataDir, ...more }, args),
    async environment() {
      const uri = `mongodb://127.0.0.1:${readNote()?.port}/?directConnection=true`;
      return { MONGODB_URI: uri, MONGO_DATABASE_PREFIX: 'lyceum', ...(await localSecrets(dataDir)) };
    },
    store: readNote,
    async remove() {
      await emptyDataFolder(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export const isAlive = (store: ProcessRef | null): boolean => store !== null && isRunning(store);

/** All but the mobile BFF: a part of the platform, so no demo tenant is set up. */
export const WITHOUT_DEMO = { LYCEUM_SERVICES: componentNames.filter((name) => name !== 'bff-mobile').join(',') };
