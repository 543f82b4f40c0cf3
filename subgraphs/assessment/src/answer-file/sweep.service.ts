import type { Files } from '@lyceum/kernel/files';
import { olderFiles, removeOlder } from '@lyceum/kernel/older-files';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { savedAnswers } from '../attempt/attempt.model';
import type { ItemResponse } from '../item/item.content';
import { results } from '../result/result.model';
import { submissions } from '../submission/submission.model';
import { folderOf } from './answer-file.key';
import { type AnswerFileRow, answerFiles } from './answer-file.model';

/**
 * Removes what has lain there for more than a day and is part of no answer: bytes that never became a file, because the upload was
 * given up before `keepAnswerFile`, and drafts beside what a learner has handed in. Until they have, also after the server has in
 * their stead, a device that is offline may still name any of them. Answers how many are gone.
 */
export async function sweepAnswerFiles(scope: TenantScope & { files: Files }): Promise<number> {
  const { files } = scope;
  let removed = 0;
  for await (const keys of olderFiles(files, `${folderOf(scope.tenant.id)}/`)) {
    const rows = await answerFiles(scope).find({ _id: { $in: keys } });
    const known = new Set(rows.map(({ _id }) => _id));
    const unnamed = await unnamedOf(scope, rows);
    if (unnamed.length > 0) await answerFiles(scope).deleteMany({ _id: { $in: unnamed } });
    for (const key of [...unnamed, ...keys.filter((one) => !known.has(one))]) {
      await removeOlder(files, key);
      removed++;
    }
  }
  return removed;
}

async function unnamedOf(scope: TenantScope, rows: readonly AnswerFileRow[]): Promise<string[]> {
  const attemptIds = [...new Set(rows.map(({ attemptId }) => attemptId))];
  if (attemptIds.length === 0) return [];
  const handedIn = await submissions(scope).find({ key: { $in: attemptIds.flatMap((id) => [id, `${id}:late`]) } });
  const isClosed = new Set(
    handedIn.filter(({ data }) => !data.flags.includes('AUTOMATIC')).map(({ data }) => data.attemptId),
  );
  const closed = [...isClosed];
  if (closed.length === 0) return [];
  const [saved, graded] = await Promise.all([
    savedAnswers(scope).find({ _id: { $in: closed } }),
    results(scope).find({ attemptId: { $in: closed } }, { projection: { items: 1 } }),
  ]);
  const responses: ItemResponse[] = [
    ...handedIn.flatMap(({ data }) => data.answers.map(({ response }) => response)),
    ...saved.flatMap(({ answers }) => Object.values(answers).map(({ response }) => response)),
    ...graded.flatMap(({ items }) => (items ?? []).map(({ response }) => response)),
  ];
  const named = new Set(responses.flatMap(({ files }) => files ?? []));
  return rows.filter(({ _id, attemptId }) => isClosed.has(attemptId) && !named.has(_id)).map(({ _id }) => _id);
}
