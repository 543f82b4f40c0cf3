import type { Files } from '@lyceum/kernel/files';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { attempts } from '../attempt/attempt.model';
import { folderOf } from './answer-file.key';
import { answerFiles } from './answer-file.model';

/** Removes all that somebody has uploaded, also what never became an answer. Answers how many rows are gone. */
export async function forgetFiles(
  scope: TenantScope,
  files: Pick<Files, 'list' | 'remove'>,
  learnerId: string,
): Promise<number> {
  for (const { _id } of await attempts(scope).find({ learnerId }, { projection: { _id: 1 } }))
    for await (const { key } of files.list(`${folderOf(scope.tenant.id, _id)}/`)) await files.remove(key);
  return answerFiles(scope).deleteMany({ learnerId });
}
