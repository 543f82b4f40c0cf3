import { firstIdAt } from '@lyceum/kernel/events/outbox';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { LRUCache } from 'lru-cache';
import { type SubmissionRow, submissions } from '../submission/submission.model';
import { results } from './result.model';

const PAGE = 1_000;
// A slow insert may come after younger ones were graded.
const SETTLED_MS = 60_000;
// Some lie among the dead letters: what came after them is not looked at again because of them.
const MOST_LEFT = 200;
const SAMPLE = 1_000;
// Classes hand in one after another: from so many places, each as far from the next.
const PLACES = 8;

type Waiting = Pick<SubmissionRow, '_id' | 'time'> & { data: { attemptId: string } };

interface Seen {
  /** Of the submissions up to this one all are graded but those left. */
  past: string | undefined;
  left: Waiting[];
}

interface Front {
  /** The oldest that wait, a page at most and those left before it. */
  oldest: Waiting[];
  /** The last submission that was looked at; null when it is the last there is. */
  end: string | null;
}

// By tenant and exam: so that each graded one is looked at once and not at every refresh.
const seenBefore = new LRUCache<string, Seen>({ max: 1_000 });

/** Where grading has come to. */
export async function frontOf(scope: TenantScope, examId: string): Promise<Front> {
  const key = `${scope.tenant.id} ${examId}`;
  const before = seenBefore.get(key);
  let seen: Seen = { past: before?.past, left: await ungraded(scope, before?.left ?? []) };
  let isSettled = true;
  for (let past = seen.past; ; ) {
    const page = await pageAfter(scope, examId, past);
    const next = await ungraded(scope, page);
    past = page.at(-1)?._id ?? past;
    const left = [...seen.left, ...next];
    isSettled &&= isLongAgo(past) && left.length <= MOST_LEFT;
    if (isSettled) seen = { past, left };
    seenBefore.set(key, seen);
    if (page.length < PAGE) return { oldest: left, end: null };
    if (next.length > 0 && !isSettled) return { oldest: left, end: past ?? null };
  }
}

export interface WaitingAttempt {
  attemptId: string;
  /** For how many it stands: 1 unless it is one of a sample. */
  weight: number;
}

/** The attempts whose submissions wait. Costs a page of ids for each thousand. */
export async function listWaiting(scope: TenantScope, examId: string): Promise<WaitingAttempt[]> {
  const { oldest, end } = await frontOf(scope, examId);
  const waiting = [...oldest];
  for (let past = end; past !== null; ) {
    const page = await pageAfter(scope, examId, past);
    waiting.push(...(await ungraded(scope, page)));
    past = page.length < PAGE ? null : (page.at(-1)?._id ?? null);
  }
  return standingFor(waiting, 1);
}

/** The oldest of the attempts whose submissions wait, and about a thousand from all along the queue, which is so long. */
export async function sampleWaiting(scope: TenantScope, examId: string, length: number): Promise<WaitingAttempt[]> {
  const { oldest, end } = await frontOf(scope, examId);
  if (end === null) return standingFor(oldest, 1);
  const behind = Math.max(0, length - oldest.length);
  const places = Array.from({ length: PLACES }, (_, place) => Math.floor(((place + 0.5) * behind) / PLACES));
  const pages = await Promise.all(
    places.map((skip) => pageAfter(scope, examId, end, { skip, limit: SAMPLE / PLACES })),
  );
  const sample = await ungraded(scope, pages.flat());
  return [...standingFor(oldest, 1), ...standingFor(sample, behind / Math.max(1, sample.length))];
}

const standingFor = (waiting: readonly Waiting[], weight: number): WaitingAttempt[] =>
  waiting.map(({ data }) => ({ attemptId: data.attemptId, weight }));

const isLongAgo = (id: string | undefined) => id !== undefined && id < firstIdAt(new Date(Date.now() - SETTLED_MS));

function pageAfter(
  scope: TenantScope,
  examId: string,
  past: string | undefined,
  { skip = 0, limit = PAGE } = {},
): Promise<Waiting[]> {
  return submissions(scope).find(
    { 'data.examId': examId, ...(past !== undefined && { _id: { $gt: past } }) },
    { sort: { _id: 1 }, skip, limit, projection: { time: 1, 'data.attemptId': 1 } },
  );
}

async function ungraded(scope: TenantScope, rows: readonly Waiting[]): Promise<Waiting[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ _id }) => _id);
  const found = await results(scope).find({ _id: { $in: ids } }, { projection: { _id: 1 } });
  const graded = new Set(found.map(({ _id }) => _id));
  return rows.filter(({ _id }) => !graded.has(_id));
}
