import type { Files } from '@lyceum/kernel/files';
import type { Job } from '@lyceum/kernel/jobs';
import { SWEEP_MS } from '@lyceum/kernel/older-files';
import { platformAccess, tenantsAcross } from '@lyceum/kernel/tenancy';
import { courses } from '../course/course.model';
import { sweepMedia } from './lesson.media';

/** Removes what was uploaded for a lesson that was then never saved. */
export function unnamedMedia({ files }: { files: Files }): Job {
  return {
    name: 'unnamed-media',
    everyMs: SWEEP_MS,
    async run({ store, log, signal }) {
      const access = platformAccess(store, 'uploads that no lesson names');
      // Only below schools that are known here: whatever else lies in the store is somebody else's.
      for await (const { tenant } of tenantsAcross(access, courses)) {
        signal.throwIfAborted();
        const removed = await sweepMedia({ tenant, files });
        if (removed > 0) log.info({ tenant: tenant.id, removed }, 'uploads that no lesson names have been removed');
      }
    },
  };
}
