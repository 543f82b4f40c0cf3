import { outbox } from '@lyceum/kernel/events/collections';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { eventually } from '../../test/eventually';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, makeResult, marker, single, staff, TENANT } from '../../test/graded';
import { sit } from '../../test/sittings';
import { results } from '../result/result.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

interface Shown {
  id: string;
  state: string;
  revision: number;
  points: number | null;
  response: { text: string };
  learner: { id: string } | null;
  marks: { points: number }[];
  rubric: { version: number; criteria: { id: string; levels: { id: string }[] }[] } | null;
}
const SHOWN =
  '{ id state revision points response { text } learner { id } marks { points } rubric { version criteria { id levels { id } } } }';

type Who = ReturnType<typeof marker>;
const claim = async (examId: string, who: Who, itemId?: string) =>
  (
    await subgraph.get<{ claimAnswer: Shown | null }>(
      `mutation ($input: NextAnswerInput!) { claimAnswer(input: $input) ${SHOWN} }`,
      { input: { examId, itemId } },
      who,
    )
  ).claimAnswer;
const askMark = (input: object, who: Who) =>
  subgraph.ask<{ markAnswer: Shown }>(
    `mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) ${SHOWN} }`,
    { input },
    who,
  );
const mark = async (input: object, who: Who) => {
  const { data, errors } = await askMark(input, who);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.markAnswer;
};
const stored = (id: string) => results(subgraph.scope(TENANT)).findOne({ _id: id });
const eventsOf = async (attemptId: string) =>
  (await outbox(subgraph.scope(TENANT)).find({ subject: `attempt:${attemptId}` }, { sort: { _id: 1 } })).map(
    ({ type, data }) => ({ type, data: data as Record<string, unknown> }),
  );

/** Answers come to the desk by event. */
const claimed = (examId: string, who: Who) => eventually(() => claim(examId, who));

async function essayExam(fields: Parameters<typeof makeExam>[1] = {}, rubricId?: string) {
  const exam = await makeExam(subgraph, fields);
  const essayId = await makeItem(subgraph, essay(rubricId));
  const singleId = await makeItem(subgraph, single('a'));
  const handIn = (text: string) =>
    makeResult(subgraph, exam, [
      { itemId: singleId, points: 2, response: { choices: ['a'] } },
      { itemId: essayId, points: 10, response: { text } },
    ]);
  return { exam, essayId, singleId, handIn };
}

describe('the queue of the desk', () => {
  it('gives each of two markers an answer of their own, and the same again when asked again', async () => {
    const { exam, handIn } = await essayExam();
    await handIn('first');
    await handIn('second');
    const [ada, bob] = [marker(), marker()];
    const mine = await claimed(exam._id, ada);
    const theirs = await claimed(exam._id, bob);
    expect(new Set([mine.id, theirs.id]).size).toBe(2);
    expect((await claim(exam._id, ada))?.id).toBe(mine.id);
    expect(await claim(exam._id, marker())).toBeNull();
  });

  it('gives what was put back to the next, and to the same marker last', async () => {
    const { exam, handIn } = await essayExam();
    await handIn('first');
    await handIn('second');
    const ada = marker();
    const mine = await claimed(exam._id, ada);
    await subgraph.get('mutation ($id: ID!) { putAnswerBack(markingId: $id) { id } }', { id: mine.id }, ada);
    const next = await eventually(async () => {
      const next = await claim(exam._id, ada);
      return next && next.id !== mine.id ? next : null;
    });
    expect(next.response.text).not.toBe(mine.response.text);
    expect((await claim(exam._id, marker()))?.id).toBe(mine.id);
  });

  it('tells of an anonymous exam no learner, of another whose answer it is, but only who may read results', async () => {
    const hidden = await essayExam();
    await hidden.handIn('x');
    expect((await claimed(hidden.exam._id, staff())).learner).toBeNull();
    const open = await essayExam({ marking: { markers: 1, anonymous: false, tolerance: 0 } });
    const { learnerId } = await open.handIn('x');
    await open.handIn('y');
    const mine = await claimed(open.exam._id, marker());
    expect(mine.learner).toBeNull();
    const theirs = await claimed(open.exam._id, staff());
    expect([mine.response.text, theirs.response.text].sort()).toEqual(['x', 'y']);
    expect(theirs.learner).toEqual({ id: theirs.response.text === 'x' ? learnerId : expect.any(String) });
  });

  it('leads a marker to nobody by way of the attempt, which links to files name', async () => {
    const { exam, essayId } = await essayExam();
    const { attempt } = await sit(subgraph, exam, [essayId]);
    const ask = (who: Who) =>
      subgraph.ask('query ($id: ID!) { attempt(id: $id) { learnerId } }', { id: attempt._id }, who);
    const sitsToo = testPerson({ permissions: ['result:grade', 'exam:take'] });
    for (const who of [marker(), sitsToo]) expect((await ask(who)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask(staff())).data).toEqual({ attempt: { learnerId: attempt.learnerId } });
  });

  it('is there for nobody of another tenant, nor for who marks on other courses only', async () => {
    const { exam, handIn } = await essayExam();
    await handIn('x');
    const mine = await claimed(exam._id, marker());
    const strangers = [marker('tenant-b'), testPerson({ permissions: ['result:grade@course' as never] })];
    for (const who of strangers) {
      const queue = await subgraph.ask(
        'query ($of: NextAnswerInput!) { markingQueue(of: $of) { totalCount } }',
        { of: { examId: exam._id } },
        who,
      );
      expect(queue.errors?.[0]).toMatchObject({ message: 'There is no such exam.', extensions: { code: 'NOT_FOUND' } });
      const { errors } = await askMark({ markingId: mine.id, revision: 1, points: 1 }, who);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

describe('markAnswer', () => {
  it('grades the result with the last mark, keeps who, from what and to what, and tells of it', async () => {
    const { exam, essayId, handIn } = await essayExam();
    const { _id, attemptId } = await handIn('because');
    const ada = marker();
    const { id, revision } = await claimed(exam._id, ada);
    const marked = await mark({ markingId: id, revision, points: 7, comment: 'Good.' }, ada);
    expect(marked).toMatchObject({ state: 'DONE', points: 7 });
    expect(await stored(_id)).toMatchObject({
      status: 'GRADED',
      score: 9,
      maxScore: 12,
      percent: 75,
      passed: true,
      revision: 2,
      releasedAt: null,
      history: [{ by: ada.id, itemId: essayId, from: null, to: 7 }],
    });
    const events = await eventsOf(attemptId);
    expect(events.map(({ type }) => type)).toEqual(['assessment.result.graded.v1', 'assessment.result.graded.v1']);
  });

  it('takes the same mark twice as one, and refuses another by a stale revision', async () => {
    const { exam, handIn } = await essayExam();
    const { _id } = await handIn('because');
    const ada = marker();
    const { id, revision } = await claimed(exam._id, ada);
    const input = { markingId: id, revision, points: 7, comment: 'Good.' };
    const first = await mark(input, ada);
    expect(await mark(input, ada)).toEqual(first);
    const { errors } = await askMark({ ...input, points: 8 }, ada);
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    const corrected = await mark({ ...input, points: 8, revision: first.revision }, ada);
    expect(corrected.points).toBe(8);
    expect((await stored(_id))?.history.map(({ from, to }) => [from, to])).toEqual([
      [null, 7],
      [7, 8],
    ]);
  });

  it('lets nobody mark what another has claimed or marked', async () => {
    const { exam, handIn } = await essayExam();
    await handIn('because');
    const [ada, bob] = [marker(), marker()];
    const { id, revision } = await claimed(exam._id, ada);
    expect((await askMark({ markingId: id, revision, points: 1 }, bob)).errors?.[0]?.message).toMatch(/Somebody else/);
    const { revision: next } = await mark({ markingId: id, revision, points: 7 }, ada);
    expect((await askMark({ markingId: id, revision: next, points: 1 }, bob)).errors?.[0]?.message).toMatch(
      /has been marked/,
    );
  });

  it('gives one mark to ten requests at once', async () => {
    const { exam, handIn } = await essayExam();
    const { _id } = await handIn('because');
    const ada = marker();
    const { id, revision } = await claimed(exam._id, ada);
    await subgraph.get('mutation ($id: ID!) { putAnswerBack(markingId: $id) { id } }', { id }, ada);
    const many = Array.from({ length: 10 }, (_, n) => askMark({ markingId: id, revision, points: n }, marker()));
    const codes = (await Promise.all(many)).map(({ errors }) => errors?.[0]?.extensions.code ?? 'MARKED').sort();
    expect(codes).toEqual([...Array(9).fill('CONFLICT'), 'MARKED']);
    expect((await stored(_id))?.history).toHaveLength(1);
  });

  it('refuses more points than there are, and less than none', async () => {
    const { exam, handIn } = await essayExam();
    await handIn('because');
    const ada = marker();
    const { id, revision } = await claimed(exam._id, ada);
    for (const points of [10.001, -1]) {
      const { errors } = await askMark({ markingId: id, revision, points }, ada);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('marks by the rubric that marking began with: points follow from the levels', async () => {
    const criteria = ['Argument', 'Style'].map((title) => ({
      title,
      levels: [
        { title: 'none', points: 0 },
        { title: 'full', points: 4 },
      ],
    }));
    const author = staff();
    const { createRubric } = await subgraph.get<{ createRubric: { rubricId: string } }>(
      'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }',
      { input: { title: 'Essays', criteria } },
      author,
    );
    const { rubricId } = createRubric;
    const { exam, handIn } = await essayExam({}, rubricId);
    await handIn('one');
    const ada = marker();
    const first = await claimed(exam._id, ada);
    const revise = 'mutation ($input: ReviseRubricInput!) { reviseRubric(input: $input) { version } }';
    const revision = { input: { rubricId, version: 1, title: 'Essays 2', criteria } };
    expect(await subgraph.get(revise, revision, author)).toEqual({ reviseRubric: { version: 2 } });
    expect(await subgraph.get(revise, revision, author)).toEqual({ reviseRubric: { version: 2 } });
    const levels = [
      { criterionId: 'c1', levelId: 'l2' },
      { criterionId: 'c2', levelId: 'l1' },
    ];
    const half = await mark({ markingId: first.id, revision: first.revision, criteria: levels }, ada);
    expect(half).toMatchObject({ points: 5, rubric: { version: 1 } });
    await handIn('two');
    expect((await claimed(exam._id, ada)).rubric?.version).toBe(1);
    const { errors } = await askMark(
      { markingId: first.id, revision: half.revision, criteria: [{ criterionId: 'c9', levelId: 'l1' }] },
      ada,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('second marking', () => {
  const twice = { marking: { markers: 2 as const, anonymous: true, tolerance: 0.2 } };

  it('hides the first mark from the second marker, and lets the mean of two near ones stand', async () => {
    const { exam, handIn } = await essayExam(twice);
    const { _id } = await handIn('because');
    const [ada, bob] = [marker(), staff()];
    const first = await claimed(exam._id, ada);
    await mark({ markingId: first.id, revision: first.revision, points: 6 }, ada);
    expect(await claim(exam._id, ada)).toBeNull();
    expect(await stored(_id)).toMatchObject({ status: 'AWAITING_MARKING', revision: 1, history: [] });
    const second = await claimed(exam._id, bob);
    expect(second).toMatchObject({ id: first.id, marks: [], points: null });
    expect(await mark({ markingId: second.id, revision: second.revision, points: 8 }, bob)).toMatchObject({
      points: 7,
    });
    expect(await stored(_id)).toMatchObject({ status: 'GRADED', score: 9 });
  });

  it('sends two that are far apart to a moderator, whose word holds', async () => {
    const { exam, handIn } = await essayExam(twice);
    const { _id } = await handIn('because');
    const [ada, bob, head] = [marker(), marker(), staff()];
    const first = await claimed(exam._id, ada);
    await mark({ markingId: first.id, revision: first.revision, points: 2 }, ada);
    const second = await claimed(exam._id, bob);
    const disputed = await mark({ markingId: second.id, revision: second.revision, points: 9 }, bob);
    expect(disputed.state).toBe('MODERATION');
    expect(await stored(_id)).toMatchObject({ status: 'MODERATION', score: null });

    const queue = `query ($id: ID!) { moderationQueue(examId: $id) { edges { node ${SHOWN} } } }`;
    const { moderationQueue } = await subgraph.get<{ moderationQueue: { edges: { node: Shown }[] } }>(
      queue,
      { id: exam._id },
      head,
    );
    const node = moderationQueue.edges[0]?.node as Shown;
    expect(node.marks.map(({ points }) => points)).toEqual([2, 9]);
    const moderate = `mutation ($input: ModerateInput!) { moderate(input: $input) ${SHOWN} }`;
    const input = { markingId: node.id, revision: node.revision, points: 5, why: 'Both have a point.' };
    const decided = await subgraph.get<{ moderate: Shown }>(moderate, { input }, head);
    expect(decided.moderate).toMatchObject({ state: 'DONE', points: 5 });
    expect(await subgraph.get(moderate, { input }, head)).toEqual(decided);
    expect(await stored(_id)).toMatchObject({
      status: 'GRADED',
      score: 7,
      history: [{ by: head.id, why: 'Both have a point.', from: null, to: 5 }],
    });
    const late = await askMark({ markingId: node.id, revision: decided.moderate.revision, points: 9 }, ada);
    expect(late.errors?.[0]?.message).toMatch(/moderator/);
  });
});

describe('reviewAnswer', () => {
  it('lets a moderator change what the machine gave after the release, and tells the learner from what', async () => {
    const { exam, singleId, essayId } = await essayExam({ releasedAt: new Date() });
    const result = await makeResult(subgraph, exam, [{ itemId: singleId, points: 2, response: { choices: ['b'] } }], {
      releasedAt: new Date(),
    });
    const head = staff();
    const review = `mutation ($input: ReviewAnswerInput!) { reviewAnswer(input: $input) ${SHOWN} }`;
    const input = { resultId: result._id, itemId: singleId };
    const { reviewAnswer } = await subgraph.get<{ reviewAnswer: Shown }>(review, { input }, head);
    expect(reviewAnswer).toMatchObject({ state: 'DONE', points: 0 });
    expect(await subgraph.get(review, { input }, head)).toEqual({ reviewAnswer });
    const missing = await subgraph.ask(review, { input: { ...input, itemId: essayId } }, head);
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await subgraph.get(
      'mutation ($input: ModerateInput!) { moderate(input: $input) { id } }',
      { input: { markingId: reviewAnswer.id, revision: reviewAnswer.revision, points: 2, why: 'Also right.' } },
      head,
    );
    const events = await eventsOf(result.attemptId);
    expect(events.at(-1)).toMatchObject({
      type: 'assessment.result.released.v1',
      data: { score: 2, revision: 2, changed: { from: 0, why: 'Also right.' } },
    });
  });
});
