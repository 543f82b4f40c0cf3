import { draftCourse, PUBLISH } from '../support/course';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let student: { id: string; token: string };
let seatId: string;
let courseId: string;
let examId: string;
let itemIds: string[];
let attemptId: string;
/** As the paper names the right choice of the first question. */
let right: string | undefined;

beforeAll(async () => {
  platform = await startTestPlatform([
    'identity',
    'catalog',
    'enrollment',
    'assessment',
    'router',
    'bff-mobile',
    'bff-admin',
  ]);
  tenant = await platform.createTenant();
});
afterAll(() => platform?.stop());

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
const phone = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, student.token);
const router = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('router', query, variables, tenant.adminToken);

async function question(): Promise<string> {
  const text = (words: string) => ({ format: 'MARKDOWN', text: words });
  const choices = ['a', 'b', 'c'].map((id) => ({ id, text: text(id) }));
  const content = { single: { prompt: text('Which?'), choices, correct: 'b' } };
  const query = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  const input = { title: 'Which?', ready: true, content };
  return (await router<{ createItem: { id: string } }>(query, { input })).createItem.id;
}

const EXAM = 'id status revision courseTitle sections { items { itemId title version } } problems { message }';
const ATTEMPT =
  'id status deadline serverTime ticket sections { questions { id kind prompt { text } choices { id text { text } } } } answers { itemId seq response { choices } }';
interface Attempt {
  id: string;
  status: string;
  deadline: string;
  ticket: string;
  sections: { questions: { id: string; choices: { id: string; text: { text: string } }[] }[] }[];
  answers: object[];
}

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

describe('an exam', () => {
  it('is written, filled and scheduled by its author', async () => {
    courseId = await draftCourse(admin, 'Logic');
    await admin(PUBLISH, { courseId });
    itemIds = [await question(), await question()];
    const create = `mutation ($input: CreateExamInput!) { createExam(input: $input) { ${EXAM} } }`;
    const { createExam } = await admin<{ createExam: { id: string; revision: number; problems: object[] } }>(create, {
      input: { courseId, title: 'Finals' },
    });
    expect(createExam.problems).not.toEqual([]);
    examId = createExam.id;
    const changed = await admin<{ changeExam: { revision: number; problems: object[] } }>(
      `mutation ($input: ChangeExamInput!) { changeExam(input: $input) { ${EXAM} } }`,
      {
        input: {
          examId,
          revision: createExam.revision,
          closesAt: new Date(Date.now() + 7_200_000),
          timeLimitMinutes: 30,
          release: { when: 'AT_ONCE', show: {} },
          sections: [{ title: 'One', items: itemIds.map((itemId) => ({ itemId })) }],
        },
      },
    );
    expect(changed.changeExam.problems).toEqual([]);
    const { scheduleExam } = await admin<{ scheduleExam: object }>(
      `mutation ($examId: ID!, $revision: Int!) { scheduleExam(examId: $examId, revision: $revision) { ${EXAM} } }`,
      { examId, revision: changed.changeExam.revision },
    );
    expect(scheduleExam).toMatchObject({
      status: 'SCHEDULED',
      courseTitle: 'Logic',
      sections: [{ items: itemIds.map((itemId) => ({ itemId, title: 'Which?', version: 1 })) }],
    });
  });

  it('is on the phone of a learner once they have their seat', async () => {
    const email = `sana@${tenant.slug}.example`;
    const { invitePerson } = await admin<{ invitePerson: { id: string } }>(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
      { input: { email, givenName: 'Sana', familyName: 'Iqbal', roles: ['LEARNER'] } },
    );
    student = { id: invitePerson.id, token: await platform.acceptInvitation(email) };
    const enrol = 'mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }';
    const input = { courseId, learnerId: student.id };
    seatId = (await admin<{ enrollLearner: { id: string } }>(enrol, { input })).enrollLearner.id;
    const list =
      '{ exams(phase: OPEN) { exams { id title courseTitle phase attemptsLeft timeLimitMinutes parts { questionCount } attempts { id } } } }';
    await eventually(async () => {
      const { exams } = await phone<{ exams: { exams: object[] } }>(list);
      expect(exams.exams).toEqual([
        {
          id: examId,
          title: 'Finals',
          courseTitle: 'Logic',
          phase: 'OPEN',
          attemptsLeft: 1,
          timeLimitMinutes: 30,
          parts: [{ questionCount: 2 }],
          attempts: [],
        },
      ]);
    });
    const { exam } = await phone<{ exam: object }>(
      'query ($id: ID!) { exam(id: $id) { title instructions needsAccessCode } }',
      { id: examId },
    );
    expect(exam).toEqual({ title: 'Finals', instructions: '', needsAccessCode: false });
  });

  it('is begun on one device and gone on with on another', async () => {
    const start = `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { ${ATTEMPT} } }`;
    const { startAttempt } = await phone<{ startAttempt: Attempt }>(start, { input: { examId } });
    attemptId = startAttempt.id;
    expect(startAttempt.sections[0]?.questions.map(({ id }) => id)).toEqual(itemIds);
    expect(JSON.stringify(startAttempt)).not.toMatch(/correct|feedback|credit/);
    const save =
      'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt deadline stored { itemId seq } } }';
    right = startAttempt.sections[0]?.questions[0]?.choices.find(({ text }) => text.text === 'b')?.id;
    const answers = [{ itemId: itemIds[0], seq: 1, response: { choices: [right] } }];
    const saved = await phone<{ saveAnswers: object }>(save, { input: { attemptId, answers } });
    expect(saved.saveAnswers).toMatchObject({
      deadline: startAttempt.deadline,
      stored: [{ itemId: itemIds[0], seq: 1 }],
    });
    const { attempt } = await phone<{ attempt: Attempt }>(`query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`, {
      id: attemptId,
    });
    expect(attempt).toMatchObject({
      id: attemptId,
      status: 'OPEN',
      answers,
    });
  });

  it('lasts longer for who is granted it, also while they write', async () => {
    const before = (
      await phone<{ attempt: Attempt }>(`query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`, { id: attemptId })
    ).attempt;
    const grant =
      'mutation ($input: GrantAccommodationInput!) { grantAccommodation(input: $input) { learnerName extraMinutes } }';
    const { grantAccommodation } = await admin<{ grantAccommodation: object }>(grant, {
      input: { examId, learnerId: student.id, extraMinutes: 15, reason: 'Fire alarm.' },
    });
    expect(grantAccommodation).toEqual({ learnerName: 'Sana Iqbal', extraMinutes: 15 });
    const after = (
      await phone<{ attempt: Attempt }>(`query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`, { id: attemptId })
    ).attempt;
    expect(Date.parse(after.deadline) - Date.parse(before.deadline)).toBe(15 * 60_000);
    const { accommodations } = await admin<{ accommodations: object }>(
      'query ($courseId: ID!) { accommodations(courseId: $courseId) { total rows { reason } } }',
      { courseId },
    );
    expect(accommodations).toEqual({ total: 1, rows: [{ reason: 'Fire alarm.' }] });
  });

  it('is watched: what the phone noticed is read and judged', async () => {
    const report = 'mutation ($input: ReportProctoringInput!) { reportProctoring(input: $input) { recorded } }';
    const events = [{ seq: 1, kind: 'FOCUS_LOST', clientAt: new Date() }];
    await phone(report, { input: { attemptId, events } });
    await phone(report, { input: { attemptId, events } });
    const { proctoring } = await admin<{ proctoring: object }>(
      'query ($examId: ID!) { proctoring(examId: $examId) { total rows { id learnerName noticedCount answeredCount } } }',
      { examId },
    );
    expect(proctoring).toEqual({
      total: 1,
      rows: [{ id: attemptId, learnerName: 'Sana Iqbal', noticedCount: 1, answeredCount: 1 }],
    });
    await admin('mutation ($input: ReviewProctoringInput!) { reviewProctoring(input: $input) { id } }', {
      input: { attemptId, key: 'review-1', verdict: 'CLEAR' },
    });
    const { proctoringLog } = await admin<{ proctoringLog: object }>(
      'query ($id: ID!) { proctoringLog(attemptId: $id) { attempt { proctorReviews { verdict } } events { rows { kind } } } }',
      { id: attemptId },
    );
    expect(proctoringLog).toEqual({
      attempt: { proctorReviews: [{ verdict: 'CLEAR' }] },
      events: { rows: [{ kind: 'FOCUS_LOST' }] },
    });
  });

  it('goes on, and the sign-in with it, for who is withdrawn from the course while they write', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }';
    const input = { tenant: tenant.slug, email: `sana@${tenant.slug}.example`, password: PASSWORD };
    const tokens = async () => (await phone<{ signIn: Tokens }>(signIn, { input })).signIn;
    const [writing, left] = [await tokens(), await tokens()];
    await admin('mutation ($seatId: ID!) { withdraw(seatId: $seatId) { id } }', { seatId });
    await eventually(async () => {
      const { exams } = await phone<{ exams: { exams: object[] } }>('{ exams(phase: OPEN) { exams { id } } }');
      expect(exams.exams).toEqual([]);
    });
    // The router has heard by then of all that was revoked before.
    await phone('mutation ($token: String!) { signOut(refreshToken: $token) }', { token: left.refreshToken });
    await eventually(async () =>
      expect((await platform.ask('router', '{ me { id } }', {}, left.accessToken)).status).toBe(401),
    );
    const save = 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { stored { seq } } }';
    for (const [n, token] of [student.token, writing.accessToken].entries()) {
      const answers = [{ itemId: itemIds[0], seq: 2 + n, response: { choices: [right] } }];
      const { saveAnswers } = await platform.get<{ saveAnswers: object }>(
        'bff-mobile',
        save,
        { input: { attemptId, answers } },
        token,
      );
      expect(saveAnswers).toMatchObject({ stored: [{ seq: 2 + n }] });
    }
    const refresh = 'mutation ($token: String!) { refresh(refreshToken: $token) { accessToken } }';
    await phone(refresh, { token: writing.refreshToken });
    await admin('mutation ($seatId: ID!) { reinstate(seatId: $seatId) { id } }', { seatId });
  });

  it('that is closed hands in what was saved, and takes nothing more', async () => {
    const { exam } = await admin<{ exam: { revision: number } }>('query ($id: ID!) { exam(id: $id) { revision } }', {
      id: examId,
    });
    await admin('mutation ($input: ChangeExamInput!) { changeExam(input: $input) { id } }', {
      input: { examId, revision: exam.revision, graceSeconds: 0 },
    });
    await admin('mutation ($id: ID!) { closeExam(examId: $id) { status } }', { id: examId });
    // Extra time reaches beyond the closing: what was granted is granted.
    const { accommodations } = await admin<{ accommodations: { rows: { id: string }[] } }>(
      'query ($courseId: ID!) { accommodations(courseId: $courseId) { rows { id } } }',
      { courseId },
    );
    await admin('mutation ($id: ID!) { revokeAccommodation(id: $id) }', { id: accommodations.rows[0]?.id });
    await eventually(async () => {
      const { attempt } = await phone<{ attempt: Attempt }>(`query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`, {
        id: attemptId,
      });
      expect(attempt).toMatchObject({ status: 'HANDED_IN', sections: [] });
    });
    const save = 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt } }';
    const late = { attemptId, answers: [{ itemId: itemIds[0], seq: 4, response: { choices: [right] } }] };
    const refused = await platform.ask('bff-mobile', save, { input: late }, student.token);
    expect(refused.errors?.[0]?.extensions.code).toBe('CONFLICT');
    await eventually(async () => {
      const { results } = await phone<{ results: { entries: { score: number; maxScore: number; flags: string[] }[] } }>(
        '{ results { entries { score maxScore } } }',
      );
      expect(results.entries).toEqual([{ score: 1, maxScore: 2 }]);
    });
  });
});
