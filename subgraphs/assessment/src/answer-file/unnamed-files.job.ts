import type { Files } from '@lyceum/kernel/files';
import type { Job } from '@lyceum/kernel/jobs';
import { SWEEP_MS } from '@lyceum/kernel/older-files';
import { platformAccess, tenantsAcross } from '@lyceum/kernel/tenancy';
import { attempts } from '../attempt/attempt.model';
import { sweepAnswerFiles } from './sweep.service';

/** Removes what learners have uploaded and no answer names. */
export function unnamedFiles({ files }: { files: Files }): Job {
  return {
    name: 'unnamed-answer-files',
    everyMs: SWEEP_MS,
    async run({ store, log, signal }) {
      const access = platformAccess(store, 'uploads that no answer names');
      // Only below schools that are known here: whatever else lies in the store is somebody else's.
      for await (const { tenant } of tenantsAcross(access, attempts)) {
        signal.throwIfAborted();
        const removed = await sweepAnswerFiles({ tenant, files });
        if (removed > 0) log.info({ tenant: tenant.id, removed }, 'uploads that no answer names have been removed');
      }
    },
  };
}
