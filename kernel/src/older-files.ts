import type { Files } from './files';

// Whoever uploads goes on in the same hour; a form may stay open over night.
const KEPT_MS = 24 * 3_600_000;
const AT_ONCE = 500;

/** How often what was left behind is looked for. */
export const SWEEP_MS = 24 * 3_600_000;

/** Keys below `folder` of files that have lain there for more than a day, some hundreds at a time. */
export async function* olderFiles(files: Pick<Files, 'list'>, folder: string): AsyncGenerator<string[]> {
  let keys: string[] = [];
  for await (const { key, modifiedAt } of files.list(folder)) {
    if (isYoung(modifiedAt)) continue;
    keys.push(key);
    if (keys.length < AT_ONCE) continue;
    yield keys;
    keys = [];
  }
  if (keys.length > 0) yield keys;
}

/** Unless it has come anew meanwhile: the same content may be uploaded again under the same key. */
export async function removeOlder(files: Pick<Files, 'stat' | 'remove'>, key: string): Promise<void> {
  const found = await files.stat(key);
  if (found && !isYoung(found.modifiedAt)) await files.remove(key);
}

const isYoung = (modifiedAt: Date) => Date.now() - modifiedAt.getTime() <= KEPT_MS;
