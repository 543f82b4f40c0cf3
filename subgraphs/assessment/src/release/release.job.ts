import { clockOf } from '@lyceum/kernel/clock';
import type { Job } from '@lyceum/kernel/jobs';
import { findAcross, platformAccess } from '@lyceum/kernel/tenancy';
import { type ExamRow, exams } from '../exam/exam.model';
import { tellsWhatIsRight } from './policy';
import { releaseByPolicy } from './release.service';
import { isStillSat } from './still-sat';

const EVERY_MS = 10_000;

/**
 * Releases the results of exams whose policy has come due. AFTER_CLOSE waits for those who still write, with extra time or
 * because they were let in later; so does a time after the end where results tell what is right.
 */
export function releaseDue(everyMs = EVERY_MS): Job {
  return {
    name: 'release-due',
    everyMs,
    async run({ store, log, signal }) {
      const access = platformAccess(store, 'results whose release has come due');
      const now = await clockOf(store).now();
      const due = {
        status: { $in: ['SCHEDULED', 'CLOSED'] },
        releasedAt: null,
        $or: [
          { 'release.when': 'AT', 'release.at': { $lte: now } },
          { 'release.when': 'AFTER_CLOSE', closesAt: { $lte: now } },
        ],
      };
      for await (const { scope, row } of findAcross(access, exams, due)) {
        signal.throwIfAborted();
        if (waitsForAll(row, now) && (await isStillSat(scope, row, now))) continue;
        await releaseByPolicy({ ...scope, now }, row);
        log.info({ exam: row._id, tenant: row.tenantId }, 'releasing the results of an exam');
      }
    },
  };
}

function waitsForAll(exam: ExamRow, now: Date): boolean {
  const { release, closesAt } = exam;
  return release.when === 'AFTER_CLOSE' || (closesAt !== null && closesAt <= now && tellsWhatIsRight(exam));
}
