import { outbox } from '@lyceum/kernel/events/collections';
import { listDeadLetters } from '@lyceum/kernel/events/dead-letters';
import type { EventScope } from '@lyceum/kernel/events/event';
import { newId } from '@lyceum/kernel/ids';
import { createLog } from '@lyceum/kernel/log';
import { explainReads, type TestSubgraph } from '@lyceum/kernel/testing';
import { privacy, startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, single, staff, TENANT } from '../../test/graded';
import { withClockAhead } from '../../test/machine-clock';
import {
  choiceIn,
  eventually,
  handIn,
  learner,
  makeChoiceExam,
  type Sitting,
  SUBMIT,
  type Submitted,
  sit,
} from '../../test/sittings';
import { attempts } from '../attempt/attempt.model';
import { type ExamRow, exams } from '../exam/exam.model';
import { acceptSubmission } from '../submission/accept.service';
import { grade } from './grade.service';
import { gradingQueue } from './queue.service';
import { results } from './result.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const ALL = { score: true, feedback: true, answers: true };
const atOnce = (show = ALL): Partial<ExamRow> => ({ release: { when: 'AT_ONCE', at: null, show } });

const submit = async (sitting: Sitting, choices: Record<string, string>) => {
  const answers = Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, { choices: [choice] }]));
  return (await subgraph.get<Submitted>(SUBMIT, handIn(sitting, answers), sitting.learner)).submitExam.id;
};
const known = ({ attempt }: Sitting, itemId: string | undefined, choice: string) => ({
  choices: [choiceIn(attempt, itemId ?? '', choice)],
});
const graded = (id: string) =>
  eventually(async () => {
    const row = await results(subgraph.scope(TENANT)).findOne({ _id: id });
    if (!row) throw new Error('not graded yet');
    return row;
  });
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

const RESULT = `query ($id: ID!) { result(id: $id) { id status score maxScore percent passed learner { id } exam { title }
  items { itemId points correctness response { choices } solution { choices } } } }`;

describe('grading', () => {
  it('makes one result of a submission, hands the attempt in and tells of it, released at once where the exam says so', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph, 2, atOnce());
    const sitting = await sit(subgraph, exam, itemIds);
    const id = await submit(sitting, { [itemIds[0] as string]: 'b', [itemIds[1] as string]: 'a' });
    expect(await graded(id)).toMatchObject({
      attemptId: sitting.attempt._id,
      learnerId: sitting.learner.id,
      status: 'GRADED',
      ...{ score: 1, maxScore: 2, percent: 50, passed: true, standing: true, flags: [], revision: 1 },
      releasedAt: expect.any(Date),
      items: [{ points: 1, skills: ['s1'] }, { points: 0 }],
    });
    // Nothing was saved before: the board counts what was handed in.
    const { status, answered } = (await attempts(subgraph.scope(TENANT)).findOne({ _id: sitting.attempt._id })) ?? {};
    expect({ status, answers: Object.values(answered ?? {}) }).toEqual({ status: 'HANDED_IN', answers: [2] });
    const events = await outbox(subgraph.scope(TENANT)).find({ subject: `attempt:${sitting.attempt._id}` });
    expect(events.map(({ type }) => type)).toEqual(['assessment.result.graded.v1', 'assessment.result.released.v1']);
    const ask = `{ submission(id: "${id}") { status result { percent } } }`;
    expect(await subgraph.get(ask, {}, sitting.learner)).toEqual({
      submission: { status: 'RELEASED', result: { percent: 50 } },
    });
  });

  it('takes no answer by the author’s ids, which a learner can only guess', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph, 1);
    const row = await graded(await submit(await sit(subgraph, exam, itemIds), { [itemIds[0] as string]: '?b' }));
    expect(row).toMatchObject({ score: 0, items: [{ response: { choices: ['?b'] } }] });
  });

  it('scores one bad answer nothing, with a note, and the others as they are; what is left out is left out', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph, 3);
    const sitting = await sit(subgraph, exam, itemIds);
    const row = await graded(
      await submit(sitting, { [itemIds[0] as string]: '?no such', [itemIds[1] as string]: 'b' }),
    );
    expect(row).toMatchObject({ score: 1, maxScore: 3 });
    expect(row.items[0]).toMatchObject({ points: 0, response: { choices: ['?no such'] } });
    expect(row.items[0]?.score.parts?.[0]?.note).toEqual(expect.any(String));
    expect(row.items[2]).toMatchObject({ points: 0, score: { omitted: true } });
  });

  it('leaves to a person what only a person can mark', async () => {
    const itemIds = [await makeItem(subgraph, single('b')), await makeItem(subgraph, essay())];
    const exam = await makeExam(subgraph, atOnce());
    const sitting = await sit(subgraph, exam, itemIds);
    const answers = { [itemIds[0] as string]: { choices: ['b'] }, [itemIds[1] as string]: { text: 'Because.' } };
    const { submitExam } = await subgraph.get<Submitted>(SUBMIT, handIn(sitting, answers), sitting.learner);
    expect(await graded(submitExam.id)).toMatchObject({
      status: 'AWAITING_MARKING',
      ...{ score: null, percent: null, passed: null, releasedAt: null },
      items: [{ points: 1 }, { points: null }],
    });
  });

  it('gives a submission up that cannot be graded, and grades the rest', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph);
    const poisoned = await sit(subgraph, exam, [...itemIds, newId()]);
    const fine = await sit(subgraph, exam, itemIds);
    const [bad, good] = [await submit(poisoned, {}), await submit(fine, { [itemIds[0] as string]: 'b' })];
    expect((await graded(good)).score).toBe(1);
    const letter = await eventually(async () => {
      const found = (await listDeadLetters(subgraph.store)).find(({ _id }) => _id === `assessment.grading:${bad}`);
      if (!found) throw new Error('not given up yet');
      return found;
    }, 240_000);
    expect(letter).toMatchObject({ tries: 5, error: { message: 'An item of the paper is not there.' } });
    const queue = await gradingQueue(subgraph.scope(TENANT), exam._id);
    expect(queue).toMatchObject({ accepted: 2, graded: 1, waiting: 1, oldestAt: expect.any(Date) });
  });

  it('tells late by the attempt, not by what was thought when it was accepted', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph);
    const overdue = { deadline: new Date(Date.now() - 61_000), graceUntil: new Date(Date.now() - 1_000) };
    const late = await sit(subgraph, exam, itemIds, overdue);
    expect((await graded(await submit(late, {}))).flags).toEqual(['LATE']);
    const inTime = await sit(subgraph, exam, itemIds);
    const { attempt } = inTime;
    const { id } = await acceptSubmission(subgraph.scope(TENANT), {
      ...{ attemptId: attempt._id, examId: exam._id, courseId: exam.courseId, learnerId: attempt.learnerId },
      ...{ submissionKey: 'k', answers: [], acceptedAt: new Date(), flags: ['LATE', 'OFFLINE'] },
    });
    expect((await graded(id)).flags).toEqual(['OFFLINE']);
  });

  it('lets one submission of an attempt stand: the automatic one, and beside it the late one', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph, 1, atOnce());
    const sitting = await sit(subgraph, exam, itemIds);
    const { attempt } = sitting;
    const automatic = await acceptSubmission(subgraph.scope(TENANT), {
      ...{ attemptId: attempt._id, examId: exam._id, courseId: exam.courseId, learnerId: attempt.learnerId },
      ...{ submissionKey: 'automatic', answers: [], acceptedAt: new Date(), flags: ['AUTOMATIC'] },
    });
    const late = await submit(sitting, { [itemIds[0] as string]: 'b' });
    expect(await graded(automatic.id)).toMatchObject({ standing: true, flags: ['AUTOMATIC'], score: 0 });
    expect(await graded(late)).toMatchObject({ standing: false, score: 1, releasedAt: null });
  });
});

describe('result', () => {
  const handedIn = async (fields: Partial<ExamRow>) => {
    const { exam, itemIds } = await makeChoiceExam(subgraph, 2, fields);
    const sitting = await sit(subgraph, exam, itemIds);
    const row = await graded(await submit(sitting, { [itemIds[0] as string]: 'b', [itemIds[1] as string]: 'a' }));
    return { exam, itemIds, sitting, row };
  };
  const ask = (id: string, who: ReturnType<typeof learner>) =>
    subgraph.ask<{ result: Record<string, never> & { items: object[] } }>(RESULT, { id }, who);

  it('lets one stand too where two workers grade an automatic and a late one at the same moment', async () => {
    const { exam, itemIds } = await makeChoiceExam(subgraph, 1);
    const { attempt } = await sit(subgraph, exam, itemIds);
    const scope = {
      ...subgraph.scope(TENANT),
      ...{ log: createLog('test', 'silent'), signal: new AbortController().signal, deadline: Date.now() + 60_000 },
    } as EventScope;
    const { _id: attemptId, examId, courseId, learnerId } = attempt;
    const of = { attemptId, examId, courseId, learnerId, answers: [], acceptedAt: new Date() };
    const one = () => grade(scope, newId(), { ...of, submissionKey: newId(), flags: [] });
    const ended = await Promise.allSettled([one(), one()]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    // On a worker whose clock is an hour ahead, which shows nowhere.
    await withClockAhead(3_600_000, one);
    const rows = await results(scope).find({ attemptId });
    expect(rows.map(({ standing }) => standing).sort()).toEqual([false, true]);
    expect(rows.filter(({ gradedAt }) => gradedAt.getTime() > Date.now())).toEqual([]);
  });

  it('shows its learner what the release policy shows', async () => {
    const full = await handedIn(atOnce());
    const [one, two] = full.itemIds;
    expect((await ask(full.row._id, full.sitting.learner)).data.result).toMatchObject({
      ...{ score: 1, maxScore: 2, percent: 50, passed: true, exam: { title: 'Finals' } },
      items: [
        { points: 1, response: known(full.sitting, one, 'b'), solution: known(full.sitting, one, 'b') },
        { points: 0, response: known(full.sitting, two, 'a'), solution: known(full.sitting, two, 'b') },
      ],
    });
    const scoreOnly = await handedIn(atOnce({ score: true, feedback: false, answers: false }));
    const shown = (await ask(scoreOnly.row._id, scoreOnly.sitting.learner)).data.result;
    expect(shown).toMatchObject({ score: 1, items: [] });
    const feedback = await handedIn(atOnce({ score: false, feedback: true, answers: false }));
    expect((await ask(feedback.row._id, feedback.sitting.learner)).data.result).toMatchObject({
      ...{ score: null, percent: null, passed: null },
      items: [
        { points: 1, solution: null },
        { points: 0, solution: null },
      ],
    });
  });

  it('is missing for its learner until it is released, and for others always, also as a reference', async () => {
    const { row, sitting } = await handedIn({});
    for (const who of [sitting.learner, learner(), learner('tenant-b'), staff('tenant-b')])
      expect(codes(await ask(row._id, who))).toEqual(['NOT_FOUND']);
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Result { id score } } }';
    const r = [{ __typename: 'Result', id: row._id }];
    for (const who of [sitting.learner, learner(), staff('tenant-b')])
      expect((await subgraph.ask(query, { r }, who)).data).toEqual({ _entities: [null] });
    expect((await subgraph.ask(query, { r }, staff())).data).toEqual({ _entities: [{ id: row._id, score: 1 }] });
    const mine = '{ myResults { edges { node { id } } } }';
    expect(await subgraph.get(mine, {}, sitting.learner)).toEqual({ myResults: { edges: [] } });
  });

  it('tells nobody the key of another exam that they sit, also where the same items are given in both', async () => {
    const [{ exam: real, itemIds }, { exam: own }] = [
      await makeChoiceExam(subgraph),
      await makeChoiceExam(subgraph, 0, atOnce()),
    ];
    const sitting = await sit(subgraph, own, itemIds);
    const resultId = await submit(sitting, {});
    await graded(resultId);
    const solutions = async (who = sitting.learner) => (await ask(resultId, who)).data.result.items;
    const keys = itemIds.map((itemId) => ({ correctness: 0, solution: known(sitting, itemId, 'b') }));
    expect(await solutions()).toMatchObject(keys);
    const other = await sit(subgraph, real, itemIds, {}, sitting.learner);
    const nothing = { points: null, correctness: null, solution: null };
    expect(await solutions()).toMatchObject([nothing, nothing]);
    const authors = { correctness: 0, solution: { choices: ['b'] } };
    expect(await solutions(staff())).toMatchObject([authors, authors]);
    const items = itemIds.map((itemId) => ({ itemId, version: null, points: null }));
    const copy = await makeExam(subgraph, {
      ...{ status: 'DRAFT', closesAt: null, purpose: 'PRACTICE', revision: 1 },
      sections: [{ id: 's1', title: 'One', instructions: '', shuffle: false, draws: [], items }],
    });
    const schedule = `mutation { scheduleExam(examId: "${copy._id}", revision: 1) { status } }`;
    const author = (who: ReturnType<typeof learner>) => ({ ...who, permissions: ['exam:author' as const] });
    expect(codes(await subgraph.ask(schedule, {}, author(sitting.learner)))).toEqual(['FORBIDDEN']);
    expect(codes(await subgraph.ask(schedule, {}, author(learner())))).toBeUndefined();
    const { _id } = await graded(await submit(other, {}));
    expect(await solutions()).toMatchObject([nothing, nothing]);
    await results(subgraph.scope(TENANT)).updateOne({ _id }, { $set: { releasedAt: new Date() } });
    expect(await solutions()).toMatchObject(keys);
    // Out with its points alone, or while others sit it: that tells nobody what is right.
    const { release, closesAt } = real;
    const pointsAlone = { ...release, show: { score: true, feedback: false, answers: false } };
    for (const kept of [{ release: pointsAlone }, { closesAt: new Date(Date.now() + 3_600_000) }]) {
      await exams(subgraph.scope(TENANT)).updateOne({ _id: real._id }, { $set: { release, closesAt, ...kept } });
      expect(await solutions()).toMatchObject([nothing, nothing]);
    }
  });

  it('shows staff all of it, and notes that it was read', async () => {
    const { row, sitting } = await handedIn({});
    expect((await ask(row._id, staff())).data.result).toMatchObject({
      learner: { id: sitting.learner.id },
      items: [{ solution: { choices: ['b'] } }, { solution: { choices: ['b'] } }],
    });
    const audits = await outbox(subgraph.scope(TENANT)).find({ subject: `audit:result:${row._id}` });
    expect(audits).toHaveLength(1);
  });

  it('exports to its learner nothing that a release would not have shown', async () => {
    const { row, sitting, itemIds } = await handedIn({});
    const rows: Record<string, unknown>[] = [];
    const scope = { ...subgraph.scope(TENANT), log: undefined as never };
    const sat: object[] = [];
    for await (const page of privacy.exportPerson(scope, sitting.learner.id)) {
      if (page.name === 'results') rows.push(...(page.rows as Record<string, unknown>[]));
      if (page.name === 'attempts') sat.push(...page.rows);
    }
    // Whoever knows the seed can put what was shuffled back in the order of the bank.
    expect(sat).toHaveLength(1);
    expect(sat[0]).not.toHaveProperty('seed');
    expect(JSON.stringify(sat)).not.toContain('shown');
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('score');
    expect(JSON.stringify(rows)).not.toContain('correctness');
    expect(rows[0]).toMatchObject({ _id: row._id, items: [{ response: known(sitting, itemIds[0], 'b') }, {}] });
  });
});

describe('gradebook', () => {
  const GRADEBOOK = `query ($courseId: ID!, $first: Int!, $after: String) {
    gradebook(courseId: $courseId, first: $first, after: $after) {
      edges { cursor node { attempts learner { id } exam { id } result { percent items { itemId } } } }
      pageInfo { hasNextPage endCursor } totalCount } }`;
  interface Book {
    gradebook: {
      edges: {
        cursor: string;
        node: { attempts: number; learner: { id: string }; exam: { id: string }; result: { percent: number } };
      }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      totalCount: number;
    };
  }

  it('has by learner and exam the attempt that counts, page by page, without practice', async () => {
    const courseId = newId();
    const best = await makeChoiceExam(subgraph, 2, { courseId, counts: 'BEST' });
    const last = await makeChoiceExam(subgraph, 2, { courseId, counts: 'LAST' });
    const practice = await makeChoiceExam(subgraph, 1, { courseId, purpose: 'PRACTICE' });
    const people = [learner(), learner(), learner()];
    for (const who of people) {
      for (const { exam, itemIds } of [best, last]) {
        for (const [index, choice] of ['b', 'a'].entries()) {
          const sitting = await sit(subgraph, exam, itemIds, { number: index + 1 }, who);
          await graded(await submit(sitting, Object.fromEntries(itemIds.map((id) => [id, choice]))));
        }
      }
      await graded(await submit(await sit(subgraph, practice.exam, practice.itemIds, {}, who), {}));
    }
    const seen: { learner: string; exam: string; percent: number; attempts: number }[] = [];
    const cursors: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 4; pages++) {
      const { gradebook }: Book = await subgraph.get<Book>(GRADEBOOK, { courseId, first: 2, after }, staff());
      expect(gradebook.totalCount).toBe(6);
      cursors.push(...gradebook.edges.map(({ cursor }) => cursor));
      for (const { node } of gradebook.edges)
        seen.push({
          learner: node.learner.id,
          exam: node.exam.id,
          percent: node.result.percent,
          attempts: node.attempts,
        });
      expect(gradebook.pageInfo.hasNextPage).toBe(pages < 2);
      if (!gradebook.pageInfo.hasNextPage) break;
      after = gradebook.pageInfo.endCursor;
    }
    const expected = people
      .map(({ id }) => id)
      .sort()
      .flatMap((id) =>
        [best, last]
          .map(({ exam }) => exam._id)
          .sort()
          .map((exam) => ({ learner: id, exam, percent: exam === best.exam._id ? 100 : 0, attempts: 2 })),
      );
    expect(seen).toEqual(expected);
    // However far on: those of the learner where the page begins, and what is on it.
    const after4 = { courseId, first: 2, after: cursors[3] };
    const reads = await explainReads(subgraph.store, results, () => subgraph.get(GRADEBOOK, after4, staff()));
    expect(reads[0]).toEqual({ found: 4, examined: 4 + 4, sorts: false });
  });

  it('is for who may read results of the course', async () => {
    const ask = (who: ReturnType<typeof learner>) => subgraph.ask(GRADEBOOK, { courseId: newId(), first: 2 }, who);
    expect(codes(await ask(learner()))).toEqual(['FORBIDDEN']);
    const query = GRADEBOOK;
    const bad = await subgraph.ask(query, { courseId: newId(), first: 2, after: 'x' }, staff());
    expect(codes(bad)).toEqual(['BAD_USER_INPUT']);
  });
});
