import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import type { Permission } from '@lyceum/kernel/principal';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { type ExamRow, exams } from '../src/exam/exam.model';
import type { ItemContent, ItemResponse, Marking } from '../src/item/item.content';
import { items, itemVersions } from '../src/item/item.model';
import { totalsOf } from '../src/marking/totals';
import { resultGraded, resultSubject } from '../src/result/result.events';
import { type ItemResult, type ResultRow, results } from '../src/result/result.model';
import { scoreItem } from '../src/scoring/score-item';

// What has been handed in and graded, laid down as grading leaves it: for those who work on results.

export const TENANT = 'tenant-a';

const permissionsOfStaff: Permission[] = [
  'item:author',
  'exam:author',
  'exam:proctor',
  'result:read',
  'result:grade',
  'result:moderate',
  'result:release',
];
export const staff = (tenantId = TENANT) => testPerson({ tenantId, permissions: permissionsOfStaff });
export const marker = (tenantId = TENANT) => testPerson({ tenantId, permissions: ['result:grade'] });

export const essay = (rubricId?: string): ItemContent => ({
  kind: 'ESSAY',
  prompt: { format: 'MARKDOWN', text: 'Why?' } as never,
  minWords: 0,
  maxWords: 500,
  ...(rubricId && { rubricId }),
});

export const single = (correct: string): ItemContent => ({
  kind: 'SINGLE',
  prompt: { format: 'MARKDOWN', text: 'Which?' } as never,
  choices: ['a', 'b', 'c'].map((id) => ({ id, text: { format: 'MARKDOWN', text: id } as never })),
  correct,
  shuffle: true,
});

const usual: Marking = { points: 1, credit: 'PARTIAL', penalty: 0, certainty: false } as Marking;

/** An item with one version for each content. */
export async function makeItem(subgraph: Pick<TestSubgraph, 'scope'>, ...contents: ItemContent[]): Promise<string> {
  const scope = subgraph.scope(TENANT);
  const _id = newId();
  const { now: createdAt } = scope;
  const [first] = contents as [ItemContent];
  await items(scope).create({
    _id,
    title: 'An item',
    kind: first.kind,
    status: 'READY',
    tags: [],
    skills: ['s1'],
    version: contents.length,
    createdBy: newId(),
    createdAt,
    changedAt: createdAt,
  } as never);
  for (const [index, content] of contents.entries()) {
    const version = index + 1;
    const row = {
      _id: `${_id}:${version}`,
      itemId: _id,
      version,
      content,
      marking: usual,
      createdBy: newId(),
      createdAt,
    };
    await itemVersions(scope).create(row as never);
  }
  return _id;
}

export async function makeExam(subgraph: Pick<TestSubgraph, 'scope'>, fields: Partial<ExamRow> = {}): Promise<ExamRow> {
  const scope = subgraph.scope(TENANT);
  const _id = newId();
  return exams(scope).create({
    _id,
    key: _id,
    courseId: newId(),
    title: 'Finals',
    instructions: '',
    purpose: 'EXAM',
    status: 'SCHEDULED',
    opensAt: new Date(Date.now() - 7_200_000),
    closesAt: new Date(Date.now() - 3_600_000),
    timeLimitMs: null,
    graceMs: 60_000,
    attemptLimit: 1,
    accessCodeHash: null,
    sections: [],
    shuffleChoices: true,
    passMark: 0.5,
    counts: 'BEST',
    release: { when: 'BY_HAND', at: null, show: { score: true, feedback: true, answers: true } },
    releasedAt: null,
    marking: { markers: 1, anonymous: true, tolerance: 0.1 },
    leaderboard: false,
    revision: 1,
    createdBy: newId(),
    createdAt: new Date(),
    changedAt: new Date(),
    ...fields,
  } as ExamRow);
}

export interface Answered {
  itemId: string;
  version?: number;
  points?: number;
  response: ItemResponse;
}

/** One learner's result, scored as grading scores it. */
export async function makeResult(
  subgraph: Pick<TestSubgraph, 'scope'>,
  exam: ExamRow,
  answers: readonly Answered[],
  fields: Partial<ResultRow> = {},
): Promise<ResultRow> {
  const scope = subgraph.scope(TENANT);
  const graded: ItemResult[] = [];
  for (const { itemId, version = 1, points: maxPoints = 1, response } of answers) {
    const row = await itemVersions(scope).findOne({ _id: `${itemId}:${version}` });
    if (!row) throw new Error(`no item ${itemId}`);
    const score = await scoreItem(row.content, row.marking, response);
    const points = score.fraction === null ? null : score.fraction * maxPoints;
    const place = { itemId, version, sectionId: 's1', kind: row.content.kind, skills: ['s1'] };
    graded.push({ ...place, response, maxPoints, score, points, comment: null, markedBy: null });
  }
  const totals = totalsOf(graded, exam.passMark);
  const attemptId = newId();
  const result: ResultRow = {
    _id: newId(),
    attemptId,
    examId: exam._id,
    courseId: exam.courseId,
    learnerId: newId(),
    attemptNumber: 1,
    submittedAt: new Date(),
    gradedAt: new Date(),
    status: totals.score === null ? 'AWAITING_MARKING' : 'GRADED',
    flags: [],
    standing: true,
    items: graded,
    ...totals,
    releasedAt: null,
    revision: 1,
    history: [],
    ...fields,
  };
  await inTransaction(scope, async (scope) => {
    await results(scope).create(result);
    const { examId, courseId, learnerId, revision } = result;
    const facts = { resultId: result._id, attemptId: result.attemptId, examId, courseId, learnerId, revision };
    await record(scope, resultGraded.of(resultSubject(result.attemptId), facts));
  });
  return result;
}
