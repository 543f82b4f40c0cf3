import type { EventScope } from '@lyceum/kernel/events/event';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { contentConsumer } from '../src/content/content.consumer';
import { progressConsumer } from '../src/learner/progress.consumer';
import { resultConsumer } from '../src/learner/result.consumer';

const consumers = [resultConsumer, progressConsumer, contentConsumer];

/** Delivers an event as the worker does: checked by its schema, in a transaction. */
export async function deliver(subgraph: TestSubgraph, tenantId: string, type: string, data: object): Promise<void> {
  const subscription = consumers.flatMap(({ events }) => events).find((event) => event.type === type);
  if (!subscription) throw new Error(`nobody listens to ${type}`);
  const parsed = subscription.schema.parse(JSON.parse(JSON.stringify(data)));
  await inTransaction(subgraph.scope(tenantId), (scope) =>
    subscription.handle(scope as EventScope, parsed as never, {} as never),
  );
}

export interface ResultFields {
  resultId?: string;
  learnerId: string;
  courseId?: string;
  examId?: string;
  revision?: number;
  purpose?: 'EXAM' | 'PRACTICE';
  submittedAt?: Date;
  standing?: boolean;
  byAnswer?: boolean;
  /** `right`, item and skills. */
  answers: [right: number, item: string, skills: string[], omitted?: boolean][];
}

export async function release(subgraph: TestSubgraph, tenantId: string, fields: ResultFields): Promise<void> {
  await deliver(subgraph, tenantId, RELEASED, eventOf(fields));
}

/** As those of one moment come, which share a transaction. */
export async function releaseAll(
  subgraph: TestSubgraph,
  tenantId: string,
  all: readonly ResultFields[],
): Promise<void> {
  const subscription = resultConsumer.events.find(({ type }) => type === RELEASED);
  const parsed = all.map((fields) => subscription?.schema.parse(JSON.parse(JSON.stringify(eventOf(fields)))) as never);
  await inTransaction({ ...subgraph.scope(tenantId), now: new Date() }, async (scope) =>
    subscription?.handleAll?.(scope, parsed),
  );
}

const RELEASED = 'assessment.result.released.v1';

function eventOf({ answers, ...rest }: ResultFields) {
  return {
    ...{ resultId: newId(), courseId: newId(), examId: newId(), revision: 1, purpose: 'EXAM', standing: true },
    submittedAt: new Date(),
    ...rest,
    answers: answers.map(([correctness, itemId, skills, omitted = false]) => ({
      itemId,
      skills,
      correctness,
      omitted,
    })),
  };
}

export const withdraw = (subgraph: TestSubgraph, tenantId: string, result: { resultId: string; learnerId: string }) =>
  deliver(subgraph, tenantId, 'assessment.result.withdrawn.v1', result);

export async function publishCourse(
  subgraph: TestSubgraph,
  tenantId: string,
  { courseId = newId(), title = 'Optics', lessonIds = [newId(), newId()], revision = 1, status = 'PUBLISHED' } = {},
): Promise<{ courseId: string; lessonIds: string[] }> {
  const data = { courseId, title, status, revision, lessonIds };
  await deliver(subgraph, tenantId, 'catalog.course.published.v1', data);
  return { courseId, lessonIds };
}

export async function schedulePractice(
  subgraph: TestSubgraph,
  tenantId: string,
  { courseId, examId = newId(), title = 'Practice' }: { courseId: string; examId?: string; title?: string },
): Promise<string> {
  await deliver(subgraph, tenantId, 'assessment.exam.scheduled.v1', {
    ...{ examId, courseId, title, purpose: 'PRACTICE', status: 'SCHEDULED', revision: 1 },
    ...{ opensAt: null, closesAt: null },
  });
  return examId;
}

export const takeSeat = (subgraph: TestSubgraph, tenantId: string, seat: { courseId: string; learnerId: string }) =>
  deliver(subgraph, tenantId, 'enrollment.seat.taken.v1', seat);
