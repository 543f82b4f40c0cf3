import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import { olderFiles } from '@lyceum/kernel/older-files';
import { type LessonRow, lessons } from './lesson.model';
import type { LessonMedia } from './lesson.type';

type Scope = Pick<Context, 'tenant'> & { files: Files };
type Shown = Pick<LessonRow, 'kind' | 'reference' | 'fileName' | 'captions'>;

// Films, captions and files that lie in our own store. A lesson names them by the name alone: whatever it names, it cannot
// reach the files of another tenant.
const STORED = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.[a-z\d]{1,10}$/;
// A day: longer than anybody watches, and whoever opens the lesson again gets new links.
const LINK_MS = 86_400_000;

/** Where bff-admin puts what is uploaded (src/courses/lesson-media.route.ts). */
const folderOf = ({ tenant }: Scope) => `lessons/${tenant.id}/`;
const keyOf = (scope: Scope, file: string) => `${folderOf(scope)}${file}`;

const storedIn = ({ kind, reference }: Shown): string | null =>
  (kind === 'VIDEO' || kind === 'FILE') && reference !== null && STORED.test(reference) ? reference : null;

const filesOf = (row: Shown) => [storedIn(row) ?? [], row.captions?.map(({ file }) => file) ?? []].flat();

/** Null for what lies elsewhere, or is gone. */
export async function mediaOf(scope: Scope, row: LessonRow): Promise<LessonMedia | null> {
  const file = storedIn(row);
  const found = file === null ? null : await scope.files.stat(keyOf(scope, file));
  if (file === null || !found) return null;
  const link = (file: string, download?: string) =>
    scope.files.signedUrl(keyOf(scope, file), { expiresInMs: LINK_MS, ...(download && { download }) });
  const name = row.fileName ?? file;
  return {
    name,
    bytes: found.bytes,
    url: row.kind === 'FILE' ? link(file, name) : link(file),
    captions: row.captions?.map(({ language, file }) => ({ language, file, url: link(file) })) ?? [],
  };
}

/** @throws BAD_USER_INPUT when a file is named that was not uploaded, or captions stand beside what is no film of ours. */
export async function requireMedia(scope: Scope, row: Shown): Promise<void> {
  if (row.captions?.length && (row.kind !== 'VIDEO' || storedIn(row) === null))
    throw new DomainError('BAD_USER_INPUT', 'Captions stand beside a film that was uploaded.', {
      reason: 'CAPTIONS_WITHOUT_FILM',
    });
  for (const file of filesOf(row))
    if (!STORED.test(file) || !(await scope.files.stat(keyOf(scope, file))))
      throw new DomainError('BAD_USER_INPUT', 'There is no such upload.', { reason: 'FILE_NOT_UPLOADED', file });
}

/** What a lesson named before it was changed, and none names now. */
export async function removeUnnamed(scope: Scope, before: Shown, after: Shown): Promise<void> {
  const named = filesOf(after);
  for (const file of filesOf(before).filter((one) => !named.includes(one)))
    if (!(await lessons(scope).findOne(naming([file])))) await scope.files.remove(keyOf(scope, file));
}

/** What was uploaded more than a day ago and no lesson names, be it published, drafted or taken out. Answers how many are gone. */
export async function sweepMedia(scope: Scope): Promise<number> {
  let removed = 0;
  for await (const keys of olderFiles(scope.files, folderOf(scope))) {
    const names = keys.map((key) => key.slice(folderOf(scope).length));
    const rows = await lessons(scope).find(naming(names), { projection: { reference: 1, captions: 1 } });
    const named = new Set(
      rows.flatMap(({ reference, captions }) => [reference, ...(captions ?? []).map((one) => one.file)]),
    );
    for (const file of names.filter((name) => !named.has(name))) {
      await scope.files.remove(keyOf(scope, file));
      removed++;
    }
  }
  return removed;
}

const naming = (names: string[]) => ({ $or: [{ reference: { $in: names } }, { 'captions.file': { $in: names } }] });
