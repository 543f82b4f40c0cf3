import { inChunks } from '@lyceum/kernel/chunks';
import { clockOf } from '@lyceum/kernel/clock';
import type { Job } from '@lyceum/kernel/jobs';
import { findAcross, platformAccess, type TenantScope } from '@lyceum/kernel/tenancy';
import { acceptSubmission } from '../submission/accept.service';
import { listHandedIn } from '../submission/handed-in';
import { type AttemptRow, attempts, savedAnswers } from './attempt.model';

// The grace is over by then: a few seconds more are nobody's loss.
const EVERY_MS = 5_000;
const AT_ONCE = 32;

/** Hands in what was saved of attempts whose time is over. */
export const overdueAttempts: Job = {
  name: 'overdue-attempts',
  everyMs: EVERY_MS,
  async run({ store, log, signal }) {
    const access = platformAccess(store, 'attempts whose time is over');
    const now = await clockOf(store).now();
    const overdue = { status: 'OPEN', closedAt: null, graceUntil: { $lte: now } };
    const attempt = ({ scope, row }: Overdue) =>
      handInSaved(scope, row, now).catch((error) =>
        log.warn({ err: error, attemptId: row._id, tenant: row.tenantId }, 'an overdue attempt could not be handed in'),
      );
    for await (const some of inChunks(findAcross(access, attempts, overdue), AT_ONCE)) {
      signal.throwIfAborted();
      await Promise.all((await notHandedIn(some, now)).map(attempt));
    }
  },
};

interface Overdue {
  scope: TenantScope;
  row: AttemptRow & { tenantId: string };
}

/** What only waits for its grader, which after a rush is nearly all, is closed together. */
async function notHandedIn(some: readonly Overdue[], now: Date): Promise<Overdue[]> {
  const byTenant = new Map<string, Overdue[]>();
  for (const one of some) byTenant.set(one.row.tenantId, [...(byTenant.get(one.row.tenantId) ?? []), one]);
  const open = [...byTenant.values()].map(async (own) => {
    const [{ scope }] = own as [Overdue];
    const ids = own.map(({ row }) => row._id);
    const handedIn = await listHandedIn(scope, ids);
    if (handedIn.length > 0) await attempts(scope).updateMany({ _id: { $in: handedIn } }, { $set: { closedAt: now } });
    return own.filter(({ row }) => !handedIn.includes(row._id));
  });
  return (await Promise.all(open)).flat();
}

/**
 * Closes the saved answers, hands them in and closes the attempt, in this order: cut off anywhere it is done again, and no save
 * that was answered is missing. What the learner has handed in meanwhile stands.
 */
export async function handInSaved(scope: TenantScope, { _id, ...attempt }: AttemptRow, now: Date): Promise<void> {
  const { examId, courseId, learnerId, graceUntil } = attempt;
  // An extension of the last moment counts.
  const still = await attempts(scope).findOne({ _id, status: 'OPEN', closedAt: null, graceUntil });
  if (!still) return;
  const saved = await savedAnswers(scope).findOneAndUpdate(
    { _id },
    { $set: { closed: true }, $inc: { revision: 1 }, $setOnInsert: { learnerId, bytes: 0, answers: {} } },
    { upsert: true },
  );
  const answers = Object.entries(saved?.answers ?? {}).map(([itemId, { response }]) => ({ itemId, response }));
  await acceptSubmission(scope, {
    ...{ attemptId: _id, examId, courseId, learnerId, answers },
    submissionKey: 'automatic',
    acceptedAt: now,
    flags: ['AUTOMATIC'],
  });
  await attempts(scope).updateOne({ _id }, { $set: { closedAt: now } });
}
