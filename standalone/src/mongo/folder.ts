import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EngineName, engineNames } from './engines';
import { end, isRunning, type ProcessRef, refer } from './process';

// A store that is killed replays its journal, so waiting longer than this for it to end gains nothing.
export const STOP_WITHIN_MS = 10_000;

/**
 * The part of a data folder that belongs to the store: `mongo/<engine>/` holds the data and names who made it;
 * `owner.json` the platform that uses it, `store.json` the store that runs on it, `store.log` what that printed.
 */
export const mongoFolder = (dataDir: string) => join(dataDir, 'mongo');
export const logFile = (folder: string) => join(folder, 'store.log');
const ownerFile = (folder: string) => join(folder, 'owner.json');
const storeFile = (folder: string) => join(folder, 'store.json');

export interface StoreNote extends ProcessRef {
  engine: EngineName;
  /** 0 until the store has told which one the system chose. */
  port: number;
  startedAt: string;
}

/**
 * Makes this process the owner of the folder and ends the store that a killed owner left behind. Such a store is not
 * taken over: it would go on holding the documents of the transactions that its client died in.
 * @throws when another platform that is alive owns it.
 */
export async function claim(dataDir: string): Promise<{ endedOrphan: boolean }> {
  const folder = mongoFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  const me = refer(process.pid);
  // Created exclusively, so of several that start at once one succeeds.
  while (!createNote(ownerFile(folder), me)) {
    const owner = readNote<ProcessRef>(ownerFile(folder));
    if (owner && isRunning(owner)) {
      throw new Error(`${dataDir} is in use by process ${owner.pid}; stop that one or set LYCEUM_DATA_DIR`);
    }
    clearAway(ownerFile(folder));
  }
  const orphan = readNote<StoreNote>(storeFile(folder));
  const endedOrphan = orphan !== null && isRunning(orphan);
  if (orphan) await end(orphan, STOP_WITHIN_MS);
  forgetStore(dataDir);
  return { endedOrphan };
}

/** Whether some platform, alive or killed, has not given the folder free. */
export function isClaimed(dataDir: string): boolean {
  return existsSync(ownerFile(mongoFolder(dataDir)));
}

export function release(dataDir: string): void {
  rmSync(ownerFile(mongoFolder(dataDir)), { force: true });
}

export function noteStore(dataDir: string, note: StoreNote): void {
  const path = storeFile(mongoFolder(dataDir));
  // Renamed into place, so that a kill leaves the old note or the new one and never half of one.
  writeFileSync(`${path}.new`, JSON.stringify(note));
  renameSync(`${path}.new`, path);
}

export function forgetStore(dataDir: string): void {
  rmSync(storeFile(mongoFolder(dataDir)), { force: true });
}

/** The engine whose data the folder holds, or null when it holds none. */
export function engineOf(dataDir: string): EngineName | null {
  return engineNames.find((name) => isFilled(join(mongoFolder(dataDir), name))) ?? null;
}

// All that a start ever puts there; somebody's LYCEUM_DATA_DIR may hold other things too.
const OURS = ['mongo', 'files', 'mail', 'secrets.json', 'demo.json'];

/**
 * Empties a data folder (`--fresh`) of what the platform put there, ending a store left behind on it first.
 * @throws when another platform that is alive uses it.
 */
export async function emptyDataFolder(dataDir: string): Promise<void> {
  // A folder that no start has used holds nothing of ours, whatever its files are called.
  if (!existsSync(join(dataDir, 'secrets.json')) && !existsSync(mongoFolder(dataDir))) return;
  await claim(dataDir);
  for (const name of OURS) rmSync(join(dataDir, name), { recursive: true, force: true });
}

function isFilled(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

function createNote(path: string, note: object): boolean {
  try {
    writeFileSync(path, JSON.stringify(note), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null when there is none, or when a crash left it half written. */
function readNote<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** Removes the note of an owner that is gone; one that another start has put there meanwhile goes back. */
function clearAway(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const owner = readNote<ProcessRef>(aside);
  if (owner && isRunning(owner)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}
