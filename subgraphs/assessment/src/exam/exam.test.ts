import { newId } from '@lyceum/kernel/ids';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { eventually } from '../../test/eventually';
import {
  author,
  change,
  draft,
  inMinutes,
  learner,
  openExam,
  PLAN,
  readyItem,
  schedule,
  seat,
  start,
} from '../../test/exams';
import { startAssessment } from '../../test/fixtures';
import { withClockAhead } from '../../test/machine-clock';
import { attempts } from '../attempt/attempt.model';
import { exams } from './exam.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const tryChange = (input: object, by = author()) =>
  subgraph.ask(`mutation ($input: ChangeExamInput!) { changeExam(input: $input) { ${PLAN} } }`, { input }, by);
const trySchedule = (id: string, revision: number, by = author()) =>
  subgraph.ask(
    'mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { status } }',
    { id, revision },
    by,
  );
const act = (name: string, id: string, by = author()) =>
  subgraph.ask(`mutation ($id: ID!) { ${name}(examId: $id) { status closesAt } }`, { id }, by);

describe('an exam', () => {
  it('is made once for one key', async () => {
    const input = { courseId: newId(), title: 'Finals', key: newId() };
    const query = 'mutation ($input: CreateExamInput!) { createExam(input: $input) { id status } }';
    const by = author();
    const made = await Promise.all([1, 2, 3].map(() => subgraph.get<{ createExam: object }>(query, { input }, by)));
    expect(new Set(made.map(({ createExam }) => JSON.stringify(createExam))).size).toBe(1);
  });

  it('takes a change from the author who read it last, and tells the other', async () => {
    const { exam } = await draft(subgraph);
    await change(subgraph, { examId: exam.id, revision: exam.plan.revision, title: 'One' });
    const { errors } = await tryChange({ examId: exam.id, revision: exam.plan.revision, title: 'Two' });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('names all that is missing at once', async () => {
    const notReady = await readyItem(subgraph, { status: 'DRAFT' });
    const tag = newId();
    await readyItem(subgraph, { tags: [tag] });
    const { exam } = await draft(subgraph, {
      opensAt: inMinutes(20),
      closesAt: inMinutes(10),
      release: { when: 'AT', show: {} },
      sections: [
        { title: 'Empty' },
        { title: 'Full', items: [{ itemId: notReady }, { itemId: 'none' }], draws: [{ tags: [tag], count: 2 }] },
      ],
    });
    const paths = [
      'closesAt',
      'release.at',
      'sections.0',
      'sections.1.draws.0',
      'sections.1.items.0',
      'sections.1.items.1',
    ];
    const { errors } = await trySchedule(exam.id, exam.plan.revision);
    const { reason, problems, faults } = errors?.[0]?.extensions.details as {
      reason: string;
      problems: { path: string }[];
      faults: { field: string; reason: string }[];
    };
    expect(problems.map(({ path }) => path).sort()).toEqual(paths);
    expect(reason).toBe('EXAM_HAS_FAULTS');
    expect(faults.map(({ field }) => field).sort()).toEqual(paths);
    expect(faults).toContainEqual(expect.objectContaining({ field: 'sections.0', reason: 'SECTION_EMPTY' }));
    expect(exam.plan.problems.map(({ path }) => path).sort()).toEqual(paths);
    expect(exam.plan.problems.map(({ path, because }) => ({ ...because, field: path }))).toEqual(faults);
  });

  it('refuses draws that could leave each other too little', async () => {
    const tag = newId();
    for (let n = 0; n < 3; n++) await readyItem(subgraph, { tags: [tag] });
    const section = {
      title: 'A',
      draws: [
        { tags: [tag], count: 2 },
        { tags: [tag], count: 1 },
      ],
    };
    const enough = await draft(subgraph, { closesAt: inMinutes(10), sections: [section] });
    expect(enough.exam.plan.problems).toEqual([]);
    const more = {
      title: 'A',
      draws: [
        { tags: [tag], count: 2 },
        { tags: [tag], count: 2 },
      ],
    };
    const short = await draft(subgraph, { closesAt: inMinutes(10), sections: [more] });
    expect(short.exam.plan.problems).toHaveLength(2);
  });

  it('fixes versions and pools when it is scheduled', async () => {
    const tag = newId();
    const itemId = await readyItem(subgraph, { version: 3 });
    for (let n = 0; n < 4; n++) await readyItem(subgraph, { tags: [tag] });
    const sections = [{ title: 'A', items: [{ itemId }], draws: [{ tags: [tag], count: 2 }] }];
    const { exam } = await draft(subgraph, { closesAt: inMinutes(60), sections });
    const scheduled = await schedule(subgraph, exam);
    expect(scheduled).toMatchObject({
      status: 'SCHEDULED',
      plan: { sections: [{ items: [{ itemId, version: 3 }], draws: [{ poolSize: 4 }] }] },
    });
    const again = await trySchedule(exam.id, exam.plan.revision);
    expect(again.errors).toBeUndefined();
    const { errors } = await tryChange({ examId: exam.id, revision: scheduled.plan.revision, sections: [] });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('draws other questions for each learner, none twice, and the same again for one', async () => {
    const tag = newId();
    for (let n = 0; n < 12; n++) await readyItem(subgraph, { tags: [tag] });
    const sections = [
      {
        title: 'A',
        shuffle: true,
        draws: [
          { tags: [tag], count: 3 },
          { tags: [tag], count: 3 },
        ],
      },
    ];
    const { examId, courseId } = await openExam(subgraph, { sections });
    const papers: string[][] = [];
    for (let n = 0; n < 4; n++) {
      const who = learner();
      await seat(subgraph, courseId, who);
      const { data } = await start(subgraph, examId, who);
      const ids = data.startAttempt.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
      expect(new Set(ids).size).toBe(6);
      const again = await start(subgraph, examId, who);
      expect(again.data.startAttempt.sections).toEqual(data.startAttempt.sections);
      papers.push(ids);
    }
    expect(new Set(papers.map(String)).size).toBeGreaterThan(1);
  });

  it('is a draft again while nobody has begun, and not afterwards', async () => {
    const { examId, courseId } = await openExam(subgraph);
    expect((await act('unscheduleExam', examId)).data).toMatchObject({ unscheduleExam: { status: 'DRAFT' } });
    const other = await openExam(subgraph);
    const who = learner();
    await seat(subgraph, other.courseId, who);
    await start(subgraph, other.examId, who);
    expect((await act('unscheduleExam', other.examId)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(courseId).not.toBe(other.courseId);
  });

  it('that is closed ends attempts that run, with their grace', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const who = learner();
    await seat(subgraph, courseId, who);
    await start(subgraph, examId, who);
    const closed = await act('closeExam', examId);
    const { closesAt } = (closed.data as unknown as { closeExam: { closesAt: string } }).closeExam;
    const row = await eventually(async () => {
      const row = await attempts(subgraph.scope(who.tenantId)).findOne({ examId });
      return row?.deadline?.toISOString() === closesAt && row;
    });
    expect((row.graceUntil?.getTime() ?? 0) - (row.deadline?.getTime() ?? 0)).toBe(60_000);
    expect((await act('closeExam', examId)).data).toMatchObject({ closeExam: { closesAt } });
  });

  it('is closed now, whatever the clock of a machine says', async () => {
    const { examId } = await openExam(subgraph);
    const closed = await withClockAhead(1_800_000, () => act('closeExam', examId));
    const { closesAt } = (closed.data as unknown as { closeExam: { closesAt: string } }).closeExam;
    expect(Date.parse(closesAt)).toBeLessThanOrEqual(Date.now());
  });

  it('gives attempts that run the time that it is given', async () => {
    const { examId, courseId, exam } = await openExam(subgraph);
    const who = learner();
    await seat(subgraph, courseId, who);
    const { data } = await start(subgraph, examId, who);
    await change(subgraph, { examId, revision: exam.plan.revision, timeLimitMinutes: 45 });
    await eventually(async () => {
      const row = await attempts(subgraph.scope(who.tenantId)).findOne({ examId });
      const minutes = ((row?.deadline?.getTime() ?? 0) - Date.parse(data.startAttempt.startedAt)) / 60_000;
      return minutes === 45;
    });
  });

  it('is copied as a draft without window and code, with the newest versions', async () => {
    const { examId } = await openExam(subgraph, { accessCode: 'SESAME' });
    const query = `mutation ($input: DuplicateExamInput!) { duplicateExam(input: $input) { ${PLAN} needsAccessCode } }`;
    const { data } = await subgraph.ask(query, { input: { examId, title: 'Next term' } }, author());
    expect(data).toMatchObject({
      duplicateExam: { status: 'DRAFT', opensAt: null, closesAt: null, needsAccessCode: false },
    });
    const copy = (data as unknown as { duplicateExam: { plan: { sections: { items: { version: null }[] }[] } } })
      .duplicateExam;
    expect(copy.plan.sections[0]?.items.map(({ version }) => version)).toEqual([null, null]);
  });

  it('is its course’s: an author of another course, another tenant’s, and a learner cannot touch it', async () => {
    const { examId, exam } = await openExam(subgraph);
    const others = [author('tenant-b'), testPerson({ permissions: ['exam:author@course'] }), learner()];
    const missing = await act('closeExam', 'no-such-exam', others[0]);
    for (const other of others) {
      const said = [
        await act('closeExam', examId, other),
        await trySchedule(examId, exam.plan.revision, other),
        await tryChange({ examId, revision: exam.plan.revision, title: 'Mine' }, other),
      ];
      for (const { errors } of said) expect(errors?.[0]?.message).toBe(missing.errors?.[0]?.message);
    }
  });
});

describe('the access code', () => {
  it('is asked for, is no matter of capitals and blanks, and is told to nobody', async () => {
    const { examId, courseId } = await openExam(subgraph, { accessCode: 'Open Sesame 7' });
    const who = learner();
    await seat(subgraph, courseId, who);
    expect((await start(subgraph, examId, who)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      details: { reason: 'ACCESS_CODE_MISSING', accessCode: 'MISSING' },
    });
    expect((await start(subgraph, examId, who, 'sesame')).errors?.[0]?.extensions.details).toEqual({
      reason: 'ACCESS_CODE_WRONG',
      accessCode: 'WRONG',
    });
    expect((await start(subgraph, examId, who, 'opensesame7')).errors).toBeUndefined();
    const row = await exams(subgraph.scope(who.tenantId)).findOne({ _id: examId });
    expect(row?.accessCodeHash).toMatch(/^\$argon2id\$/);
  });

  it('is not found by trying: after five tries even the right one has to wait', async () => {
    const { examId, courseId } = await openExam(subgraph, { accessCode: 'SESAME' });
    const [who, other] = [learner(), learner()];
    await seat(subgraph, courseId, who);
    await seat(subgraph, courseId, other);
    const codes = [];
    for (let n = 0; n < 30; n++)
      codes.push((await start(subgraph, examId, who, `CODE${n}`)).errors?.[0]?.extensions.code);
    expect(codes.filter((code) => code === 'FORBIDDEN').length).toBeLessThan(15);
    const right = await start(subgraph, examId, who, 'SESAME');
    expect(right.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    // Somebody else's tries are their own.
    expect((await start(subgraph, examId, other, 'SESAME')).errors).toBeUndefined();
  });
});

describe('what a learner sees', () => {
  const MINE =
    'query ($phase: ExamPhase) { myExams(phase: $phase) { edges { node { id parts { questionCount } mine { phase attemptsLeft timeLimitMinutes } myAttempts { number } } } } }';
  interface Mine {
    myExams: { edges: { node: { id: string; mine: object; myAttempts: object[]; parts: object[] } }[] };
  }

  it('are the exams of their courses, sorted out by when they are open for them', async () => {
    const who = learner();
    const open = await openExam(subgraph);
    const later = await openExam(subgraph, { opensAt: inMinutes(60), closesAt: inMinutes(120) });
    const others = await openExam(subgraph);
    for (const { courseId } of [open, later]) await seat(subgraph, courseId, who);
    const idsIn = async (phase?: string) =>
      (await subgraph.get<Mine>(MINE, { phase }, who)).myExams.edges.map(({ node }) => node.id);
    expect(await idsIn()).toEqual([open.examId, later.examId]);
    expect(await idsIn('OPEN')).toEqual([open.examId]);
    expect(await idsIn('UPCOMING')).toEqual([later.examId]);
    expect(await idsIn('OVER')).toEqual([]);
    expect(await idsIn()).not.toContain(others.examId);
  });

  it('counts attempts and never shows questions or plans before the start', async () => {
    const who = learner();
    const { examId, courseId, itemIds } = await openExam(subgraph, { attemptLimit: 3 });
    await seat(subgraph, courseId, who);
    await start(subgraph, examId, who);
    const { myExams } = await subgraph.get<Mine>(MINE, {}, who);
    expect(myExams.edges[0]?.node).toMatchObject({
      parts: [{ questionCount: 2 }],
      mine: { phase: 'OPEN', attemptsLeft: 2, timeLimitMinutes: 30 },
      myAttempts: [{ number: 1 }],
    });
    const query = 'query ($id: ID!) { exam(id: $id) { title plan { sections { items { itemId } } } } }';
    const { errors } = await subgraph.ask(query, { id: examId }, who);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(myExams)).not.toContain(itemIds[0]);
  });

  it('is no draft', async () => {
    const { exam, courseId } = await draft(subgraph);
    const who = learner();
    await seat(subgraph, courseId, who);
    const { errors } = await subgraph.ask('query ($id: ID!) { exam(id: $id) { title } }', { id: exam.id }, who);
    expect(errors?.[0]?.message).toBe('There is no such exam.');
  });
});
