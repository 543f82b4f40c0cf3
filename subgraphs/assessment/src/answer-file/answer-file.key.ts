import { DomainError } from '@lyceum/kernel/errors';

const MAX_NAME = 120;
const ENDING = /\.([a-z0-9]{1,10})$/i;

/** Where the files of a tenant lie; with the attempt, its own, and with the item, those of one question. No key leads to another’s. */
export function folderOf(tenantId: string, ...within: [attemptId?: string, itemId?: string]): string {
  return ['answers', tenantId, ...within].join('/');
}

/** By content: an upload that is repeated on a bad connection gives the same key. `ending` as of `endingOf`. */
export const keyOf = (folder: string, sha256: string, ending: string): string =>
  `${folder}/${sha256}${ending && `.${ending}`}`;

/**
 * A name as it may be shown and saved under: the last part of a path, without control characters and those that turn the
 * direction of writing, which make `exe.fdp` of a name; not hidden, and not longer than 120 characters, its ending kept.
 * @throws BAD_USER_INPUT when nothing is left.
 */
export function cleanName(given: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^[.\s~-]+|[.\s]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(plain))
    throw new DomainError('BAD_USER_INPUT', 'Name the file, such as `essay.pdf`.', {
      reason: 'FILE_NOT_UPLOADED',
      field: 'name',
    });
  const letters = [...plain];
  if (letters.length <= MAX_NAME) return plain;
  const ending = ENDING.exec(plain)?.[0] ?? '';
  return `${letters.slice(0, MAX_NAME - ending.length).join('')}${ending}`;
}

/** `pdf` of `Essay.PDF`; empty where there is none. */
export const endingOf = (name: string): string => ENDING.exec(name)?.[1]?.toLowerCase() ?? '';
