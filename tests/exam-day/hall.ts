import { type AttemptRow, attempts } from '@lyceum/assessment/attempt/attempt.model';
import { openTickets } from '@lyceum/assessment/attempt/ticket';
import { exams } from '@lyceum/assessment/exam/exam.model';
import type { ItemContent } from '@lyceum/assessment/item/item.content';
import { items, itemVersions } from '@lyceum/assessment/item/item.model';
import { paperIds } from '@lyceum/assessment/item/paper-ids';
import { results } from '@lyceum/assessment/result/result.model';
import { assessmentSchema } from '@lyceum/assessment/schema';
import { knownSeats } from '@lyceum/assessment/seat/known-seat.model';
import { submissions } from '@lyceum/assessment/submission/submission.model';
import { variables as identityVariables } from '@lyceum/identity/config';
import { permissionsOf } from '@lyceum/identity/role/system-roles';
import { openTokens } from '@lyceum/identity/tokens';
import { parseConfig } from '@lyceum/kernel/config';
import { eventCollections, outbox } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import { connectStore } from '@lyceum/kernel/store';
import type { TenantCollection, TenantScope } from '@lyceum/kernel/tenancy';

export interface Sitter {
  learnerId: string;
  token: string;
  attemptId: string;
  ticket: string;
}

/** An exam that is open, and what can be asked of the store about it. */
export interface Hall {
  readonly tenantId: string;
  readonly courseId: string;
  readonly examId: string;
  readonly itemIds: readonly string[];
  readonly scope: TenantScope;
  /** Learners with a seat and a token, each in the middle of an attempt unless `begun` is false; nobody knows them unless `ids` are people’s. */
  admit(count: number, begun?: boolean, ids?: readonly string[]): Promise<Sitter[]>;
  /** Submissions without a result. */
  waiting(): Promise<number>;
  /** What came of hand-ins, by what lies in the store. */
  audit(accepted: readonly Accepted[]): Promise<Audit>;
  close(): Promise<void>;
}

export interface Accepted {
  attemptId: string;
  submissionId: string;
}

export interface Audit {
  /** Accepted, and not in the store. */
  lost: number;
  /** Accepted, and without a result. */
  ungraded: number;
  /** Attempts with more than one submission. */
  doubled: number;
  /** Results that were told of more than once. */
  gradedTwice: number;
}

const rich = (text: string) => ({ format: 'MARKDOWN' as const, text });
const CONTENT: ItemContent = {
  kind: 'SINGLE',
  prompt: rich('Which one?'),
  choices: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: rich(`Answer ${id}`) })),
  correct: 'b',
  shuffle: true,
};
const letterOf = (index: number) => 'abcd'[index % 4] as string;

/** What the author calls so, by the id that the attempt’s paper shows. Attempts here have their id for a seed. */
export const choosing = (attemptId: string, itemId: string, choice: string) =>
  paperIds(attemptId, itemId).shown(CONTENT, { choices: [choice] });

const SUBMIT = `mutation SubmitExam($input: SubmitExamInput!) {
  submitExam(input: $input) { id status acceptedAt late }
}`;

/** What a phone sends to bff-mobile: some 3.6 KB for 30 answers. */
export function handInBody({ attemptId, ticket }: Sitter, itemIds: readonly string[]): string {
  const answers = itemIds.map((itemId, index) => ({ itemId, response: choosing(attemptId, itemId, letterOf(index)) }));
  const input = { attemptId, submissionKey: `phone-${attemptId}`, ticket, answers };
  return JSON.stringify({ query: SUBMIT, variables: { input } });
}

/**
 * Lays an exam of single-choice questions into the store of a platform that runs, or is about to, with this environment: a
 * thousand learners take a second and no request.
 */
export async function openHall(
  environment: NodeJS.ProcessEnv,
  questions = 30,
  tenantId: string = newId(),
): Promise<Hall> {
  const { MONGODB_URI: mongodbUri = '', MONGO_DATABASE_PREFIX: databasePrefix = 'lyceum', MONGO_INDEXES } = environment;
  const indexes = MONGO_INDEXES === 'unique' ? ('unique' as const) : ('all' as const);
  const config = { mongodbUri, databasePrefix, indexes, poolSize: 5 };
  const store = await connectStore(config, 'assessment', [...assessmentSchema.collections, ...eventCollections]);
  const tokens = openTokens(signingKeysOf(environment));
  const tickets = openTickets(environment.PRINCIPAL_SECRET ?? '');
  const [courseId, examId] = [newId(), newId()];
  const scope: TenantScope = { tenant: { id: tenantId, tier: 'STANDARD', store } };
  const itemIds = Array.from({ length: questions }, () => newId());
  const paper = itemIds.map((itemId) => ({ itemId, version: 1, sectionId: 'main', points: 1 }));
  await layDown(scope, { courseId, examId, itemIds });

  return {
    ...{ tenantId, courseId, examId, itemIds, scope },
    async admit(count, begun = true, ids = []) {
      const now = new Date();
      const deadline = new Date(now.getTime() + 3_600_000);
      const graceUntil = new Date(deadline.getTime() + 60_000);
      const sitters: Sitter[] = [];
      const rows: AttemptRow[] = [];
      for (let n = 0; n < count; n++) {
        const [learnerId, attemptId] = [ids[n] ?? newId(), newId()];
        const person = { kind: 'person', id: learnerId, tenantId, tier: 'STANDARD', sessionId: newId() } as const;
        const token = await tokens.mintAccessToken({ ...person, permissions: permissionsOf(['LEARNER']) }, now);
        const facts = { tenantId, attemptId, examId, courseId, learnerId, number: 1, deadline, graceUntil };
        sitters.push({ learnerId, token, attemptId, ticket: tickets.sign(facts) });
        rows.push({
          ...{ _id: attemptId, examId, courseId, learnerId, number: 1, seed: attemptId, paper, startedAt: now },
          ...{ deadline, graceUntil, status: 'OPEN', closedAt: null, noticed: 0, savedAt: null, answered: {} },
        } as AttemptRow);
      }
      const seats = sitters.map(({ learnerId }) => ({
        _id: newId(),
        courseId,
        learnerId,
        cohortIds: [],
        active: true,
      }));
      await insertAll(scope, knownSeats, seats);
      if (begun) await insertAll(scope, attempts, rows);
      return sitters;
    },
    async waiting() {
      const [handedIn, graded] = await Promise.all([submissions(scope).count({}), results(scope).count({})]);
      return handedIn - graded;
    },
    async audit(accepted) {
      const ids = accepted.map(({ submissionId }) => submissionId);
      const subjects = accepted.map(({ attemptId }) => `attempt:${attemptId}`);
      const [kept, graded, told] = await Promise.all([
        idsOf(submissions(scope).find({}, { projection: { _id: 1 } })),
        idsOf(results(scope).find({}, { projection: { _id: 1 } })),
        outbox(scope).find({ type: 'assessment.result.graded.v1' }, { projection: { subject: 1 } }),
      ]);
      const perSubject = countBy(told.map(({ subject }) => subject));
      const perAttempt = countBy(
        (await submissions(scope).find({}, { projection: { subject: 1 } })).map(({ subject }) => subject),
      );
      return {
        lost: ids.filter((id) => !kept.has(id)).length,
        ungraded: ids.filter((id) => !graded.has(id)).length,
        doubled: subjects.filter((subject) => (perAttempt.get(subject) ?? 0) > 1).length,
        gradedTwice: subjects.filter((subject) => (perSubject.get(subject) ?? 0) > 1).length,
      };
    },
    close: () => store.close(),
  };
}

function signingKeysOf(environment: NodeJS.ProcessEnv) {
  const { signingKeys } = identityVariables;
  return parseConfig({ signingKeys }, environment).signingKeys;
}

async function layDown(
  scope: TenantScope,
  { courseId, examId, itemIds }: Pick<Hall, 'courseId' | 'examId' | 'itemIds'>,
): Promise<void> {
  const now = new Date();
  const by = newId();
  const marking = { points: 1, credit: 'PARTIAL', penalty: 0, certainty: false };
  await insertAll(
    scope,
    items,
    itemIds.map((_id) => ({
      ...{ _id, title: 'Which one?', kind: 'SINGLE', status: 'READY', tags: [], skills: ['choosing'], version: 1 },
      ...{ createdBy: by, createdAt: now, changedAt: now },
    })) as never[],
  );
  await insertAll(
    scope,
    itemVersions,
    itemIds.map((itemId) => ({
      ...{ _id: `${itemId}:1`, itemId, version: 1, content: CONTENT, marking, createdBy: by, createdAt: now },
    })) as never[],
  );
  await exams(scope).create({
    ...{ _id: examId, key: examId, courseId, title: 'Finals', instructions: '', purpose: 'EXAM', status: 'SCHEDULED' },
    opensAt: new Date(now.getTime() - 3_600_000),
    closesAt: new Date(now.getTime() + 86_400_000),
    ...{ timeLimitMs: 3_600_000, graceMs: 60_000, attemptLimit: 1, accessCodeHash: null, shuffleChoices: false },
    sections: [
      {
        ...{ id: 'main', title: 'Main', instructions: '', draws: [], shuffle: false },
        items: itemIds.map((itemId) => ({ itemId, version: 1, points: 1 })),
      },
    ],
    ...{ passMark: 0.5, counts: 'BEST', releasedAt: null, leaderboard: false, revision: 1 },
    release: { when: 'AT_ONCE', at: null, show: { score: true, feedback: true, answers: false } },
    marking: { markers: 1, anonymous: false, tolerance: 0 },
    ...{ createdBy: by, createdAt: now, changedAt: now },
  } as never);
}

const CHUNK = 1_000;

async function insertAll<Row>(scope: TenantScope, collection: TenantCollection<Row>, rows: Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await collection(scope).bulkWrite(rows.slice(from, from + CHUNK).map((document) => ({ insertOne: { document } })));
}

async function idsOf(rows: Promise<{ _id: string }[]>): Promise<Set<string>> {
  return new Set((await rows).map(({ _id }) => _id));
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
