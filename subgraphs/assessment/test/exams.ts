import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { items, itemVersions } from '../src/item/item.model';
import { learnOfSeat } from '../src/seat/known-seat.service';
import { single, staff, TENANT } from './graded';

// Exams as authors make them through the graph, and learners with a seat in their course.

export const author = staff;
export const learner = (tenantId = TENANT) => testPerson({ tenantId, permissions: ['exam:take'] });
export type Person = ReturnType<typeof learner>;

export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** A ready question with a right answer `b`. */
export async function readyItem(
  subgraph: TestSubgraph,
  { tags = [] as string[], status = 'READY' as 'READY' | 'DRAFT', tenantId = TENANT, version = 1 } = {},
): Promise<string> {
  const scope = subgraph.scope(tenantId);
  const _id = newId();
  const common = { createdBy: newId(), createdAt: scope.now };
  const kind = 'SINGLE' as const;
  const row = { _id, title: 'Which?', kind, status, tags, skills: [], version, ...common, changedAt: scope.now };
  await items(scope).create(row);
  for (let n = 1; n <= version; n++) {
    const marking = { points: n, credit: 'PARTIAL' as const, penalty: 0, certainty: false };
    await itemVersions(scope).create({
      ...{ _id: `${_id}:${n}`, itemId: _id, version: n, content: single('b'), marking },
      ...common,
    });
  }
  return _id;
}

export async function seat(subgraph: TestSubgraph, courseId: string, who: Person, active = true): Promise<void> {
  const row = { _id: `${courseId}:${who.id}`, courseId, learnerId: who.id, cohortIds: [], active };
  await inTransaction(subgraph.scope(who.tenantId), (scope) => learnOfSeat(scope, row));
}

export const PLAN =
  'id status opensAt closesAt plan { revision sections { id items { itemId version } draws { count poolSize } } problems { path message because } }';
export interface PlannedExam {
  id: string;
  status: string;
  opensAt: string | null;
  closesAt: string | null;
  plan: {
    revision: number;
    sections: {
      id: string;
      items: { itemId: string; version: number | null }[];
      draws: { poolSize: number | null }[];
    }[];
    problems: { path: string; message: string; because: { reason: string } }[];
  };
}

export async function draft(subgraph: TestSubgraph, fields: object = {}, by = author(), courseId = newId()) {
  const made = await subgraph.get<{ createExam: PlannedExam }>(
    `mutation ($input: CreateExamInput!) { createExam(input: $input) { ${PLAN} } }`,
    { input: { courseId, title: 'Finals' } },
    by,
  );
  const { id } = made.createExam;
  return { courseId, exam: await change(subgraph, { examId: id, revision: 1, ...fields }, by) };
}

export async function change(subgraph: TestSubgraph, input: object, by = author()): Promise<PlannedExam> {
  const query = `mutation ($input: ChangeExamInput!) { changeExam(input: $input) { ${PLAN} } }`;
  return (await subgraph.get<{ changeExam: PlannedExam }>(query, { input }, by)).changeExam;
}

export async function schedule(subgraph: TestSubgraph, { id, plan }: PlannedExam, by = author()): Promise<PlannedExam> {
  const query = `mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { ${PLAN} } }`;
  return (await subgraph.get<{ scheduleExam: PlannedExam }>(query, { id, revision: plan.revision }, by)).scheduleExam;
}

/** Open since an hour, for another; of two questions in one section, with an hour for each attempt. */
export async function openExam(subgraph: TestSubgraph, fields: object = {}, tenantId = TENANT) {
  const by = author(tenantId);
  const itemIds = [await readyItem(subgraph, { tenantId }), await readyItem(subgraph, { tenantId })];
  const { courseId, exam } = await draft(
    subgraph,
    {
      opensAt: inMinutes(-60),
      closesAt: inMinutes(60),
      timeLimitMinutes: 30,
      sections: [{ title: 'One', items: itemIds.map((itemId) => ({ itemId })) }],
      ...fields,
    },
    by,
  );
  const scheduled = await schedule(subgraph, exam, by);
  return { examId: scheduled.id, courseId, itemIds, exam: scheduled };
}

export const ATTEMPT =
  'id number status startedAt deadline graceUntil savedAt serverTime ticket sections { title questions { id kind points choices { id } } } answers { itemId seq response { choices text } }';
export interface StartedAttempt {
  id: string;
  number: number;
  status: string;
  startedAt: string;
  deadline: string | null;
  graceUntil: string | null;
  savedAt: string | null;
  serverTime: string;
  ticket: string | null;
  sections: { title: string; questions: { id: string; points: number; choices: { id: string }[] }[] }[];
  answers: { itemId: string; seq: number; response: { choices: string[] | null; text: string | null } }[];
}

export const start = (subgraph: TestSubgraph, examId: string, who: Person, accessCode?: string, number?: number) =>
  subgraph.ask<{ startAttempt: StartedAttempt }>(
    `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { ${ATTEMPT} } }`,
    { input: { examId, accessCode, number } },
    who,
  );

/** An attempt that runs, of a learner with a seat. */
export async function started(subgraph: TestSubgraph, fields: object = {}) {
  const exam = await openExam(subgraph, fields);
  const who = learner();
  await seat(subgraph, exam.courseId, who);
  const { data, errors } = await start(subgraph, exam.examId, who);
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...exam, who, attempt: data.startAttempt };
}

export const save = (subgraph: TestSubgraph, attemptId: string, who: Person, ...answers: object[]) =>
  subgraph.ask<{ saveAnswers: { savedAt: string; deadline: string; stored: { itemId: string; seq: number }[] } }>(
    'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt deadline serverTime stored { itemId seq } } }',
    { input: { attemptId, answers } },
    who,
  );

export const attemptOf = async (subgraph: TestSubgraph, id: string, who: Person) =>
  (await subgraph.get<{ attempt: StartedAttempt }>(`query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`, { id }, who))
    .attempt;
