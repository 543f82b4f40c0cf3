import { firstIdAt } from '@lyceum/kernel/events/outbox';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type SubmissionRow, submissions } from '../submission/submission.model';
import { results } from './result.model';

export interface GradingQueue {
  accepted: number;
  graded: number;
  waiting: number;
  /** When the oldest that waits was accepted: one that lies among the dead letters waits too. Null when none does. */
  oldestAt: Date | null;
}

const PAGE = 1_000;
// A slow insert may come after younger ones were graded.
const SETTLED_MS = 60_000;
const MAX_EXAMS = 1_000;
// By tenant and exam, the submission before which all are graded: so that each is looked at once and not at every refresh.
const gradedThrough = new Map<string, string>();

/** How far grading has come with an exam. Costs two counts on an index, and a look at what waits. */
export async function gradingQueue(scope: TenantScope, examId: string): Promise<GradingQueue> {
  const [accepted, graded] = await Promise.all([
    submissions(scope).count({ 'data.examId': examId }),
    results(scope).count({ examId }),
  ]);
  const waiting = Math.max(0, accepted - graded);
  return { accepted, graded, waiting, oldestAt: waiting === 0 ? null : await oldestWaiting(scope, examId) };
}

async function oldestWaiting(scope: TenantScope, examId: string): Promise<Date | null> {
  for await (const { time } of waitingIn(scope, examId)) return time;
  return null;
}

/** The attempts whose submissions wait, the oldest first, up to so many. */
export async function listWaitingAttempts(scope: TenantScope, examId: string, most: number): Promise<string[]> {
  const attemptIds: string[] = [];
  for await (const { data } of waitingIn(scope, examId)) {
    if (attemptIds.length >= most) break;
    attemptIds.push(data.attemptId);
  }
  return attemptIds;
}

type Waiting = Pick<SubmissionRow, '_id' | 'time' | 'data'>;

async function* waitingIn(scope: TenantScope, examId: string): AsyncGenerator<Waiting> {
  const key = `${scope.tenant.id} ${examId}`;
  let past = gradedThrough.get(key);
  for (let allDone = true; ; ) {
    const page: Waiting[] = await submissions(scope).find(
      { 'data.examId': examId, ...(past !== undefined && { _id: { $gt: past } }) },
      { sort: { _id: 1 }, limit: PAGE, projection: { time: 1, 'data.attemptId': 1 } },
    );
    const ids = page.map(({ _id }) => _id);
    const found = await results(scope).find({ _id: { $in: ids } }, { projection: { _id: 1 } });
    const done = new Set(found.map(({ _id }) => _id));
    const first = page.findIndex(({ _id }) => !done.has(_id));
    const last = first === -1 ? ids.at(-1) : ids[first - 1];
    if (allDone && last !== undefined && last < firstIdAt(new Date(Date.now() - SETTLED_MS))) {
      gradedThrough.delete(key);
      gradedThrough.set(key, last);
      if (gradedThrough.size > MAX_EXAMS) gradedThrough.delete(gradedThrough.keys().next().value as string);
    }
    allDone &&= first === -1;
    yield* page.filter(({ _id }) => !done.has(_id));
    if (page.length < PAGE) return;
    past = ids.at(-1);
  }
}
