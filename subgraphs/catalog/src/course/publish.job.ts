import type { Job } from '@lyceum/kernel/jobs';
import { findAcross, platformAccess } from '@lyceum/kernel/tenancy';
import { courses } from './course.model';
import { publishScheduled } from './schedule.service';

const EVERY_MS = 10_000;

/** Publishes the courses whose time has come; what came due while nothing ran is published then. */
export function publishDue(now = () => new Date()): Job {
  return {
    name: 'publish-due',
    everyMs: EVERY_MS,
    async run({ store, log, signal }) {
      const access = platformAccess(store, 'courses whose publication has come due');
      // Both bounds, or the index could not be used.
      const due = { publishAt: { $gt: new Date(0), $lte: now() } };
      for await (const { scope, row } of findAcross(access, courses, due)) {
        signal.throwIfAborted();
        const course = { course: row._id, tenant: row.tenantId };
        try {
          const outcome = await publishScheduled({ ...scope, now: now() }, row._id);
          if (outcome === 'published') log.info(course, 'a course has been published at its time');
          if (outcome === 'missed') log.warn(course, 'a course was not published at its time: something is missing');
        } catch (error) {
          log.warn({ ...course, err: error }, 'a course could not be published at its time and will be tried again');
        }
      }
    },
  };
}
