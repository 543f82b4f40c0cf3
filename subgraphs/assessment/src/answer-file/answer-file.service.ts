import { DomainError } from '@lyceum/kernel/errors';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { AttemptRow } from '../attempt/attempt.model';
import type { AssessmentContext } from '../context';
import type { ItemResponse } from '../item/item.content';
import { itemVersionsOf } from '../item/item.versions';
import { endingOf } from './answer-file.key';
import { type AnswerFileRow, answerFiles } from './answer-file.model';
import type { AnswerFile } from './answer-file.type';

const LINK_MS = 3_600_000;

type Given = { itemId: string; response: ItemResponse };

/** Of all their questions, in the order of their uploads. Batched by `loaders.answerFiles`. */
export function listByAttempts(scope: TenantScope, attemptIds: readonly string[]): Promise<AnswerFileRow[]> {
  return answerFiles(scope).find({ attemptId: { $in: [...attemptIds] } }, { sort: { uploadedAt: 1 } });
}

/** Whether a key is one of this attempt's files for this item. Without a read where no answer names a file. */
export async function ownFilesOf(
  scope: TenantScope,
  attemptId: string,
  answers: readonly Given[],
): Promise<(itemId: string, key: string) => boolean> {
  if (!answers.some(({ response }) => response.files?.length)) return () => false;
  const rows = await answerFiles(scope).find({ attemptId }, { projection: { itemId: 1 } });
  const itemOf = new Map(rows.map(({ _id, itemId }) => [_id, itemId]));
  return (itemId, key) => itemOf.get(key) === itemId;
}

/** @throws BAD_USER_INPUT for a key of somebody else's, of another question, or of no file. */
export async function requireOwnFiles(scope: TenantScope, attemptId: string, answers: readonly Given[]): Promise<void> {
  const isOwn = await ownFilesOf(scope, attemptId, answers);
  for (const { itemId, response } of answers)
    if (response.files && !response.files.every((key) => isOwn(itemId, key)))
      throw new DomainError('BAD_USER_INPUT', 'The answer names files that were not uploaded for it.', {
        reason: 'FILE_NOT_UPLOADED',
        itemId,
      });
}

/** The files that an answer names, for those who may see the answer. `anonymous`: their names could tell whose they are. */
export async function filesOfAnswer(
  { loaders, files }: Pick<AssessmentContext, 'loaders' | 'files'>,
  { attemptId, itemId, response }: Given & { attemptId: string },
  { anonymous = false } = {},
): Promise<AnswerFile[]> {
  if (!response.files?.length) return [];
  const rows = new Map((await loaders.answerFiles.load(attemptId)).map((row) => [row._id, row]));
  const named = response.files.flatMap((key) => rows.get(key) ?? []).filter((row) => row.itemId === itemId);
  return named.map((row, index) => linked({ files }, anonymous ? { ...row, name: neutral(row, index) } : row));
}

/** What one has uploaded for an attempt. Without a read where its paper asks for no files. */
export async function filesOfAttempt(
  scope: Pick<AssessmentContext, 'tenant' | 'loaders' | 'files'>,
  { _id, paper }: AttemptRow,
): Promise<AnswerFile[]> {
  const versions = await itemVersionsOf(scope, paper);
  if (![...versions.values()].some(({ content }) => content.kind === 'FILE')) return [];
  return (await scope.loaders.answerFiles.load(_id)).map((row) => linked(scope, row));
}

/** With a link to it. */
export function linked({ files }: Pick<AssessmentContext, 'files'>, row: AnswerFileRow): AnswerFile {
  const { _id: key, itemId, name, bytes, uploadedAt } = row;
  return { key, itemId, name, bytes, uploadedAt, url: files.signedUrl(key, { expiresInMs: LINK_MS, download: name }) };
}

function neutral({ name }: AnswerFileRow, index: number): string {
  const ending = endingOf(name);
  return `answer-${index + 1}${ending && `.${ending}`}`;
}
