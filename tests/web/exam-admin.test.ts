import type { Browser, Page } from 'playwright-core';
import { draftCourse, PUBLISH } from '../support/course';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, PHONE, signIn, visit } from './browser';

jest.setTimeout(400_000);

let platform: TestPlatform;
let browser: Browser;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
let courseId: string;
let learner: { id: string; token: string };
let examId: string;

beforeAll(async () => {
  platform = await startTestPlatform();
  school = await platform.createTenant();
  browser = await openBrowser(browserPath as string);
  courseId = await draftCourse(admin, 'Tides');
  await admin(PUBLISH, { courseId });
  await question('Capital', {
    single: {
      prompt: text('Which city is the capital?'),
      choices: ['a', 'b', 'c'].map((id) => ({ id, text: text(`City ${id}`) })),
      correct: 'b',
    },
  });
  const levels = (points: number) => [
    { title: 'no', points: 0 },
    { title: 'yes', points },
  ];
  const { createRubric } = await admin<{ createRubric: { rubricId: string } }>(
    'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }',
    {
      input: {
        title: 'Essays',
        criteria: [
          { title: 'Argument', levels: levels(3) },
          { title: 'Language', levels: levels(1) },
        ],
      },
    },
  );
  await question('Essay <img src=x onerror=alert(1)>', {
    essay: { prompt: text('Why two tides a day?'), rubricId: createRubric.rubricId },
  });
  const email = `sana@${school.slug}.example`;
  const { invitePerson } = await admin<{ invitePerson: { id: string } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
    { input: { email, givenName: 'Sana', familyName: '\u202EIqbal', roles: ['LEARNER'] } },
  );
  learner = { id: invitePerson.id, token: await platform.acceptInvitation(email) };
  await admin('mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }', {
    input: { courseId, learnerId: learner.id },
  });
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const text = (words: string) => ({ format: 'MARKDOWN', text: words });
const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, school.adminToken);
const phone = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, learner.token);

function question(title: string, content: object) {
  const input = { title, ready: true, tags: ['tides'], content };
  return admin('mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }', { input });
}

const at = (name: string) => ({
  url: new URL(platform.urls['bff-admin'] ?? '').origin,
  name: `exam admin, ${name}`,
  viewport: DESK,
});
const account = () => ({ tenant: school.slug, email: school.adminEmail, password: PASSWORD });

/** A paper with everything answered, handed in as a phone does; `choice` by its text, for ids are of the attempt. */
async function handIn(choice: string, examId: string): Promise<void> {
  interface Paper {
    id: string;
    ticket: string;
    sections: { questions: { id: string; kind: string; choices: { id: string; text: { text: string } }[] | null }[] }[];
  }
  const { startAttempt } = await phone<{ startAttempt: Paper }>(
    'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { id ticket sections { questions { id kind choices { id text { text } } } } } }',
    { input: { examId } },
  );
  const answers = startAttempt.sections
    .flatMap(({ questions }) => questions)
    .map(({ id, choices }) => ({
      itemId: id,
      response: choices
        ? { choices: choices.filter((one) => one.text.text === choice).map((one) => one.id) }
        : { text: 'Because the Moon pulls.' },
    }));
  await phone('mutation ($input: SubmitExamInput!) { submitExam(input: $input) { id } }', {
    input: { attemptId: startAttempt.id, ticket: startAttempt.ticket, submissionKey: crypto.randomUUID(), answers },
  });
}

/** Of one question, whose title begins so. */
async function scheduled(title: string, question: string, fields: object): Promise<string> {
  const { items } = await admin<{ items: { rows: { id: string; title: string }[] } }>(
    '{ items { rows { id title } } }',
  );
  const itemId = items.rows.find((item) => item.title.startsWith(question))?.id;
  const { createExam } = await admin<{ createExam: { id: string; revision: number } }>(
    'mutation ($input: CreateExamInput!) { createExam(input: $input) { id revision } }',
    { input: { courseId, title, purpose: 'EXAM', key: crypto.randomUUID() } },
  );
  const { id, revision } = createExam;
  const sections = [{ title: 'One', items: [{ itemId }], draws: [] }];
  const { changeExam } = await admin<{ changeExam: { revision: number } }>(
    'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { revision } }',
    { input: { examId: id, revision, timeLimitMinutes: 30, sections, ...fields } },
  );
  await admin('mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { id } }', {
    id,
    revision: changeExam.revision,
  });
  return id;
}

/** An essay that two people mark, of which one has found it worth all its points. */
async function secondMarked(): Promise<{ examId: string }> {
  const id = await scheduled('Twice', 'Essay', { marking: { markers: 2, tolerance: 0.1 } });
  await eventually(() => handIn('', id));
  const email = `greta@${school.slug}.example`;
  await admin('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }', {
    input: { email, givenName: 'Greta', familyName: 'Grader', roles: ['GRADER'] },
  });
  const token = await platform.acceptInvitation(email);
  const greta = <Data>(query: string, input: object) => platform.get<Data>('bff-admin', query, { input }, token);
  const next = await eventually(async () => {
    const query = 'mutation ($input: NextAnswerInput!) { nextAnswer(input: $input) { id revision maxPoints } }';
    const { nextAnswer } = await greta<{ nextAnswer: { id: string; revision: number; maxPoints: number } | null }>(
      query,
      { examId: id },
    );
    if (!nextAnswer) throw new Error('Nothing waits for a marker yet.');
    return nextAnswer;
  });
  await greta('mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }', {
    markingId: next.id,
    revision: next.revision,
    points: next.maxPoints,
  });
  return { examId: id };
}

async function release(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Release' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Release' }).click();
}

const figure = (page: Page, name: string) => page.locator(`[data-figure=${name}] dd`);

(browserPath ? describe : describe.skip)('exams in the admin web', () => {
  it('are built of the bank’s questions, with what is missing listed, and scheduled', async () => {
    await scheduled('Warm-up', 'Capital', { purpose: 'PRACTICE' });
    await visit(browser, at('build'), async ({ page }) => {
      await signIn(page, account());
      await page.goto('/exams');
      await page.getByRole('button', { name: 'New exam' }).click();
      await page.getByLabel('Title').fill('Finals');
      await page.getByRole('combobox', { name: 'Course' }).fill('Tid');
      await page.getByRole('option', { name: 'Tides' }).click();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Create the draft' }).click();
      await page.getByText('It has no questions.').waitFor();
      expect(await axe(page)).toEqual([]);
      examId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

      await page.getByRole('button', { name: 'Add a section' }).click();
      await page.getByRole('button', { name: 'Add questions' }).click();
      await page.getByRole('checkbox', { name: /Capital/ }).check();
      await page.getByRole('checkbox', { name: /Essay/ }).check();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Add 2 questions' }).click();

      // By keyboard: the focus goes along with what is moved, and stays beside what is removed.
      const focused = () =>
        page.evaluate<string | null>(
          'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
        );
      const press = async (name: RegExp) => {
        await page.getByRole('button', { name }).first().focus();
        await page.keyboard.press('Enter');
      };
      await press(/^Move down: .*(Capital|Essay)/);
      await eventually(async () => expect(await focused()).toMatch(/^Move up: .*(Capital|Essay)/));
      await page.keyboard.press('Enter');
      await eventually(async () => expect(await focused()).toMatch(/^Move down: .*(Capital|Essay)/));
      await page.getByRole('button', { name: 'Add a section' }).click();
      await press(/^Remove: .*Section .?2/);
      await eventually(async () => expect(await focused()).toBe('Add a section'));

      await page.getByLabel('Time limit in minutes').fill('a while');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Whole minutes from 1 to 10080').waitFor();
      await page.getByLabel('Time limit in minutes').fill('30');
      await page.getByLabel('Attempts allowed').fill('5');
      await page.getByLabel('Pass mark in %').fill('50');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('All checks pass.').waitFor();
      // Learners could learn the answer before.
      const known = page.getByRole('region', { name: 'Good to know' }).getByRole('button');
      await known.filter({ hasText: 'also asked in the practice' }).filter({ hasText: 'Warm-up' }).click();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Schedule' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Schedule' }).click();
      await page.getByRole('button', { name: 'Close now' }).waitFor();
      expect(await axe(page)).toEqual([]);

      // A step that is taken back leaves it as it was.
      await page.getByRole('button', { name: 'Cancel the schedule' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel the schedule' }).click();
      await page.getByText('It is a draft again.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Scheduled.', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Close now' }).waitFor();

      // What narrows the list is there again after a reload, and for who comes back.
      await page.getByRole('link', { name: 'Exams', exact: true }).first().click();
      const course = page.getByRole('combobox', { name: 'Course' });
      await course.fill('Tid');
      await page.getByRole('option', { name: 'Tides' }).click();
      await page.getByRole('combobox', { name: 'Status' }).click();
      await page.getByRole('option', { name: 'Scheduled' }).click();
      const narrowed = async () => {
        await page.getByRole('link', { name: 'Finals' }).waitFor();
        await page.getByRole('combobox', { name: 'Status' }).getByText('Scheduled').waitFor();
        expect(await course.inputValue()).toBe('Tides');
      };
      await narrowed();
      await page.reload();
      await narrowed();
      await page.getByRole('link', { name: 'Finals' }).click();
      await page.getByRole('button', { name: 'Close now' }).waitFor();
      await page.goBack();
      await narrowed();
    });
  });

  it('are marked by rubrics that are written here, by keyboard too, and that tell which questions go by them', async () => {
    await visit(browser, at('rubrics'), async ({ page }) => {
      await signIn(page, account());
      await page.goto('/items/rubrics');
      await page.getByRole('link', { name: 'New rubric' }).click();
      await page.getByLabel('Title').fill('Reports');
      await page.getByRole('button', { name: 'Create rubric' }).click();
      await page.getByText('Give it a name.').first().waitFor();
      expect(await axe(page)).toEqual([]);
      const write = async (criterion: number, title: string) => {
        await page.getByLabel(new RegExp(`^Criterion .?${criterion}`)).fill(title);
        const levels = page.getByRole('group', { name: new RegExp(`Levels of criterion .?${criterion}`) });
        await levels.getByLabel(/^Level .?1/).fill('no');
        await levels.getByLabel(/^Level .?2/).fill('yes');
      };
      await write(1, 'Method');
      await page.getByRole('button', { name: 'Add criterion' }).click();
      await write(2, 'Data');
      const up = page.getByRole('button', { name: /Move .?Criteria.? .?2.? up/ });
      await up.press('Enter');
      await page
        .getByRole('button', { name: /Move .?Criteria.? .?1.? down/ })
        .and(page.locator(':focus'))
        .waitFor();
      await page.getByRole('button', { name: 'Create rubric' }).click();
      await page.getByText('No question goes by this rubric yet.').waitFor();
      await page.getByLabel('Title').fill('Lab reports');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText(/^Version .?2/).waitFor();
      expect(await axe(page)).toEqual([]);
      const { rubrics } = await admin<{ rubrics: { rows: { title: string; criteria: { title: string }[] }[] } }>(
        '{ rubrics { rows { title criteria { title } } } }',
      );
      expect(rubrics.rows[0]).toEqual({ title: 'Lab reports', criteria: [{ title: 'Data' }, { title: 'Method' }] });
      await page.goto('/items/rubrics');
      await page.getByRole('link', { name: 'Essays' }).click();
      await page.getByRole('link', { name: /^Essay/ }).waitFor();
    });
  });

  it('move on the board without a reload, are marked by keyboard, and released', async () => {
    await visit(browser, at('day'), async ({ page }) => {
      await signIn(page, account());
      await page.goto(`/exams/${examId}/board`);
      await page.getByText('Live', { exact: true }).waitFor();
      expect(await figure(page, 'handedIn').textContent()).toBe('0');
      await eventually(() => handIn('City b', examId));
      await handIn('City a', examId);
      await page.locator('[data-figure=handedIn] dd', { hasText: '2' }).waitFor();
      await page.locator('[data-figure=awaitingMarking] dd', { hasText: '2' }).waitFor();
      expect(await axe(page)).toEqual([]);

      await page.goto(`/grading/${examId}`);
      await page.getByRole('link', { name: 'Begin to mark' }).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link', { name: 'Begin to mark' }).click();
      await page.getByText('Because the Moon pulls.').waitFor();
      expect(await page.getByText('Marked without names').count()).toBe(1);
      expect(await page.getByText('Iqbal').count()).toBe(0);
      expect(await axe(page)).toEqual([]);
      // Both criteria by their levels' numbers; the comment is reached, and left, by keys too.
      await page.keyboard.press('Digit2');
      await page.keyboard.press('Digit1');
      await page.getByText(/By the rubric: .?0\.75/).waitFor();
      await page.keyboard.press('Alt+KeyC');
      await page.keyboard.type('Good 2.');
      await page.keyboard.press('Control+Enter');
      await page.getByText('One answer marked on this visit.').waitFor();
      await page.keyboard.press('Alt+KeyP');
      await page.keyboard.type('1');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Nothing waits for you').waitFor();

      await page.goto(`/grading/${examId}/results`);
      await page.getByText(/88%/).waitFor();
      expect(await axe(page)).toEqual([]);
      await release(page);
      await page.getByText('close it first').waitFor();
      await page.goto(`/exams/${examId}`);
      await page.getByRole('button', { name: 'Close now' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close now' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Scheduled.', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Close now' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close now' }).click();
      await page.getByRole('button', { name: 'Archive' }).waitFor();
      await page.goto(`/grading/${examId}/results`);
      await release(page);
      await page.getByText('2 results changed').waitFor();
      const { results } = await phone<{ results: { entries: object[] } }>('{ results { entries { score } } }');
      expect(results.entries).toHaveLength(2);
      await page.getByRole('button', { name: 'Export as CSV' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Results' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`results-${examId}.csv`);
    });
  });

  it('are regraded only after it was shown who is affected, from what to what', async () => {
    await visit(browser, at('regrade'), async ({ page }) => {
      await signIn(page, account());
      await page.goto(`/grading/${examId}/statistics`);
      await page.getByRole('link', { name: /Regrade.*Capital/ }).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link', { name: /Regrade.*Capital/ }).click();
      await page.getByLabel('Answer that is right too').click();
      await page.getByRole('option', { name: 'City a' }).click();
      await page.getByRole('button', { name: 'Show who is affected' }).click();
      await page.getByText('1 of 2 results would change.').waitFor();
      await page
        .getByRole('cell', { name: /0.*→.*1/ })
        .first()
        .waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByLabel('Reason').fill('City a was the capital then.');
      await page.getByRole('button', { name: 'Regrade' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Regrade' }).click();
      await page.getByText('The regrade is over').waitFor();
    });
  });

  it('give time to somebody, take it away and give it back', async () => {
    await visit(browser, at('accommodations'), async ({ page }) => {
      await signIn(page, account());
      await page.goto(`/exams/${examId}/accommodations`);
      await page.getByRole('button', { name: 'Grant an accommodation' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Grant' }).click();
      await dialog.getByRole('combobox', { name: 'Learner' }).and(page.locator('[aria-invalid=true]')).waitFor();
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole('combobox', { name: 'Learner' }).fill('Sana');
      await page.getByRole('option', { name: /Sana/ }).click();
      await dialog.getByLabel('More minutes').fill('15');
      // A slip does not lose what was typed.
      await page.keyboard.press('Escape');
      await dialog.getByRole('button', { name: 'Grant' }).click();
      const row = page.getByRole('row', { name: /15 minutes more/ });
      await row.getByRole('button', { name: /^Revoke/ }).click();
      await dialog.getByRole('button', { name: 'Revoke' }).click();
      await row.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await row.waitFor();
    });
  });

  it('are marked by two, and settled by a moderator where these are far apart', async () => {
    const twice = await secondMarked();
    await visit(browser, at('second marking'), async ({ page }) => {
      await signIn(page, account());
      await page.goto(`/grading/${twice.examId}/mark`);
      await page.getByText('Because the Moon pulls.').waitFor();
      await page.keyboard.press('Alt+KeyP');
      await page.keyboard.type('0');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Nothing waits for you').waitFor();

      await page.goto(`/grading/${twice.examId}`);
      await page.getByRole('link', { name: 'Settle one difference' }).click();
      await page.getByText('One answer to settle.').waitFor();
      await page.getByText('Because the Moon pulls.').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByLabel(/^Points/).fill('0.5');
      await page.getByRole('button', { name: 'Settle' }).click();
      await page.getByLabel('Reason').and(page.locator('[aria-invalid=true]')).waitFor();
      await page.getByLabel('Reason').fill('Half of it is there.');
      await page.getByRole('button', { name: 'Settle' }).click();
      await page.getByText('All markers agree').waitFor();

      await page.goto('/grading/gradebook');
      await page.getByRole('combobox', { name: 'Course' }).fill('Tid');
      await page.getByRole('option', { name: 'Tides' }).click();
      const row = page.getByRole('row', { name: /Twice/ });
      await row.getByText(/0\.5/).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.reload();
      await row.waitFor();
      expect(await page.getByRole('combobox', { name: 'Course' }).inputValue()).toBe('Tides');
    });
  });

  it('read in Arabic, in the dark and on a phone', async () => {
    for (const viewport of [DESK, PHONE]) {
      const options = { ...at(`arabic ${viewport.width}`), viewport, locale: 'ar', colorScheme: 'dark' as const };
      await visit(browser, options, async ({ page }) => {
        await signIn(page, account());
        const exam = `/exams/${examId}`;
        const grading = `/grading/${examId}`;
        const screens = ['/exams', exam, `${exam}/accommodations`, `${exam}/proctoring`, `${exam}/board`, '/grading'];
        for (const path of [
          ...screens,
          grading,
          `${grading}/results`,
          `${grading}/statistics`,
          `${grading}/hand-ins`,
          `${grading}/regrade`,
          `${grading}/moderation`,
          `/grading/gradebook?course=${courseId}`,
        ]) {
          await page.goto(path);
          await page.locator('h1').waitFor();
          await page.locator('.MuiCircularProgress-root').first().waitFor({ state: 'detached' });
          expect([path, await axe(page)]).toEqual([path, []]);
          const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
          expect([path, isWide]).toEqual([path, false]);
        }
      });
    }
  });
});
