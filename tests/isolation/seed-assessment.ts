import { hash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { EXAMPLES, manifestOf, zipOf } from '@lyceum/assessment/qti/examples';
import { uploadKey } from '@lyceum/assessment/qti/uploads';
import { parseConfig } from '@lyceum/kernel/config';
import { type Files, fileVariables, openFiles } from '@lyceum/kernel/files';
import type { School } from '../roster-import/school';
import { eventually, type TestPlatform } from '../support/platform';

/** Who takes the exams; `ask` is as they do. */
export interface Sitter {
  readonly id: string;
  /** What their answers and nicknames tell of them. */
  readonly name: string;
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

type Ask = Sitter['ask'];
interface Exam {
  readonly id: string;
  readonly itemIds: readonly string[];
  /** To the first item, as it was shown. */
  readonly response: (sitter: Sitter, question: Question | undefined) => object;
}

/**
 * Two exams, one that is graded at once and one that waits for a marker, and practice, which tells what is right; what
 * everybody hands in and what comes of it.
 */
export async function seedAssessment(
  platform: TestPlatform,
  { id: tenantId, slug, get }: School,
  sitters: readonly Sitter[],
  courseId: string,
): Promise<void> {
  const files = openFiles(parseConfig(fileVariables, platform.environment));
  const itemOf = (title: string, content: object) => createItem(get, { title: `${title} of ${slug}`, content }, slug);
  const quiz: Exam = {
    id: await createExam(get, courseId, `Quiz of ${slug}`),
    itemIds: [await itemOf('Choice', { single: { ...prompt('Which?'), choices: choices('a', 'b'), correct: 'b' } })],
    response: (_, question) => ({
      choices: question?.choices?.filter(({ text }) => text.text === 'b').map(({ id }) => id),
    }),
  };
  const rubricId = await createRubric(get, `Rubric of ${slug}`);
  const essay: Exam = {
    id: await createExam(get, courseId, `Essay of ${slug}`),
    itemIds: [
      await itemOf('Question', { essay: { ...prompt('Why?'), rubricId } }),
      await itemOf('File', { file: { ...prompt('Show us.'), types: ['txt'] } }),
    ],
    response: ({ name }) => ({ text: `What ${name} of ${slug} thinks` }),
  };
  const practice: Exam = { ...quiz, id: await createExam(get, courseId, `Practice of ${slug}`) };
  await createExam(get, courseId, `Draft of ${slug}`);
  await schedule(get, quiz, { attemptLimit: 0, leaderboard: true, release: { when: 'AT_ONCE', show: {} } });
  await schedule(get, essay, { release: { when: 'BY_HAND', show: {} } });
  await schedule(get, practice, { purpose: 'PRACTICE', release: { when: 'AT_ONCE', show: { answers: true } } });

  for (const sitter of sitters) {
    const grant = 'mutation ($input: GrantAccommodationInput!) { grantAccommodation(input: $input) { id } }';
    await get(grant, {
      input: { examId: quiz.id, learnerId: sitter.id, extraMinutes: 5, reason: `Of ${sitter.name} of ${slug}` },
    });
    const attempt = await sit(sitter, quiz);
    await watchOver(get, sitter, attempt.id, slug);
    await handIn(sitter, quiz, attempt);
    await handIn(sitter, practice, await sit(sitter, practice));
    const written = await sit(sitter, essay);
    await handIn(sitter, essay, written, await upload(files, sitter, essay, written.id, slug));
    // One that is open still.
    await sit(sitter, quiz);
    const join = `mutation ($courseId: ID!, $nickname: String!) {
      joinLeaderboard(courseId: $courseId, nickname: $nickname) { nickname } }`;
    await sitter.ask(join, { courseId, nickname: `${sitter.name} ${slug}` });
  }
  await markOne(get, essay.id, sitters.length * essay.itemIds.length);
  await get('mutation ($id: ID!) { closeExam(examId: $id) { id } }', { id: essay.id });
  await get('mutation ($id: ID!) { releaseResults(examId: $id) { id } }', { id: essay.id });
  await exportItem(get, quiz.itemIds);
  await importPackage(files, tenantId, get);
  for (const { ask } of sitters)
    await eventually(async () => {
      const { unreadCount } = await ask<{ unreadCount: number }>('{ unreadCount }');
      if (unreadCount === 0) throw new Error('Nobody has been told of a result.');
    });
}

const text = (words: string) => ({ format: 'MARKDOWN', text: words });
const prompt = (words: string) => ({ prompt: text(words) });
const choices = (...ids: string[]) => ids.map((id) => ({ id, text: text(id) }));

async function createItem(get: Ask, input: object, slug: string): Promise<string> {
  const { createItem } = await get<{ createItem: { id: string } }>(
    'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }',
    { input: { ...input, tags: [`tag ${slug}`], skills: [`skill ${slug}`], ready: true } },
  );
  return createItem.id;
}

async function createRubric(get: Ask, title: string): Promise<string> {
  const levels = [0, 1].map((points) => ({ title: `${points}`, points }));
  const { createRubric } = await get<{ createRubric: { rubricId: string } }>(
    'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }',
    { input: { title, criteria: [{ title, levels }] } },
  );
  return createRubric.rubricId;
}

async function createExam(get: Ask, courseId: string, title: string): Promise<string> {
  const { createExam } = await get<{ createExam: { id: string } }>(
    'mutation ($input: CreateExamInput!) { createExam(input: $input) { id } }',
    { input: { courseId, title } },
  );
  return createExam.id;
}

async function schedule(get: Ask, { id: examId, itemIds }: Exam, fields: object): Promise<void> {
  const { changeExam } = await get<{ changeExam: { plan: { revision: number } } }>(
    'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { plan { revision } } }',
    {
      input: {
        ...{ examId, revision: 1, closesAt: new Date(Date.now() + 86_400_000) },
        sections: [{ title: 'One', items: itemIds.map((itemId) => ({ itemId })) }],
        ...fields,
      },
    },
  );
  await get('mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { id } }', {
    id: examId,
    revision: changeExam.plan.revision,
  });
}

interface Question {
  readonly choices: { id: string; text: { text: string } }[] | null;
}
interface Attempt {
  readonly id: string;
  readonly ticket: string;
  readonly sections: { questions: Question[] }[];
}

const firstOf = ({ sections }: Attempt) => sections[0]?.questions[0];

async function sit(sitter: Sitter, { id: examId, itemIds: [itemId], response }: Exam): Promise<Attempt> {
  const start =
    'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { id ticket sections { questions { choices { id text { text } } } } } }';
  // By then assessment has heard of the seat.
  const { startAttempt } = await eventually(() => sitter.ask<{ startAttempt: Attempt }>(start, { input: { examId } }));
  await sitter.ask('mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt } }', {
    input: {
      attemptId: startAttempt.id,
      answers: [{ itemId, seq: 1, response: response(sitter, firstOf(startAttempt)) }],
    },
  });
  return startAttempt;
}

async function handIn(
  sitter: Sitter,
  { itemIds: [itemId], response }: Exam,
  attempt: Attempt,
  ...more: object[]
): Promise<void> {
  const { id: attemptId, ticket } = attempt;
  const answers = [{ itemId, response: response(sitter, firstOf(attempt)) }, ...more];
  await sitter.ask('mutation ($input: SubmitExamInput!) { submitExam(input: $input) { id } }', {
    input: { attemptId, ticket, submissionKey: attemptId, answers },
  });
}

/** As bff-mobile does it; gives the answer. */
async function upload(
  files: Files,
  { ask, name }: Sitter,
  { itemIds: [, itemId] }: Exam,
  attemptId: string,
  slug: string,
): Promise<object> {
  const bytes = Buffer.from(`File of ${name} of ${slug}`);
  const sha256 = hash('sha256', bytes, 'hex');
  const input = { attemptId, itemId, name: `${name} of ${slug}.txt` };
  const { answerUpload } = await ask<{ answerUpload: { folder: string } }>(
    'query ($input: AnswerUploadInput!) { answerUpload(input: $input) { folder } }',
    { input },
  );
  await files.put(`${answerUpload.folder}/${sha256}.txt`, Readable.from([bytes]), { maxBytes: 1e6 });
  const { keepAnswerFile } = await ask<{ keepAnswerFile: { key: string } }>(
    'mutation ($input: KeepAnswerFileInput!) { keepAnswerFile(input: $input) { key } }',
    { input: { ...input, sha256 } },
  );
  return { itemId, response: { files: [keepAnswerFile.key] } };
}

/** What the learner's device notices, and what a proctor makes of it. */
async function watchOver(get: Ask, { ask, name }: Sitter, attemptId: string, slug: string): Promise<void> {
  const events = [{ seq: 1, kind: 'FOCUS_LOST', clientAt: new Date(), detail: `Window of ${name} of ${slug}` }];
  await ask('mutation ($input: ReportProctoringInput!) { reportProctoring(input: $input) { recorded } }', {
    input: { attemptId, events },
  });
  await get('mutation ($input: ReviewProctoringInput!) { reviewProctoring(input: $input) { id } }', {
    input: { attemptId, key: 'first-review', verdict: 'CLEAR', note: `Of ${name} of ${slug}` },
  });
}

/** Marks the answer that came first, once all have come, and leaves the others. */
async function markOne(get: Ask, examId: string, answers: number): Promise<void> {
  await eventually(async () => {
    const queue = 'query ($of: NextAnswerInput!) { markingQueue(of: $of) { totalCount } }';
    const { markingQueue } = await get<{ markingQueue: { totalCount: number } }>(queue, { of: { examId } });
    if (markingQueue.totalCount < answers) throw new Error('Some essays have not come to the desk.');
  });
  const { claimAnswer } = await get<{ claimAnswer: Claimed }>(
    `mutation ($input: NextAnswerInput!) { claimAnswer(input: $input) {
      id revision rubric { criteria { id levels { id } } } } }`,
    { input: { examId } },
  );
  const criteria = claimAnswer.rubric.criteria.map(({ id, levels }) => ({ criterionId: id, levelId: levels[0]?.id }));
  await get('mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }', {
    input: { markingId: claimAnswer.id, revision: claimAnswer.revision, criteria, comment: 'Tell us more.' },
  });
}

interface Claimed {
  id: string;
  revision: number;
  rubric: { criteria: { id: string; levels: { id: string }[] }[] };
}

async function exportItem(get: Ask, itemIds: readonly string[]): Promise<void> {
  const { exportQti } = await get<{ exportQti: { id: string } }>(
    'mutation ($input: ExportQtiInput!) { exportQti(input: $input) { id } }',
    { input: { itemIds } },
  );
  await eventually(async () => {
    const { qtiExport } = await get<{ qtiExport: { status: string } }>(
      'query ($id: ID!) { qtiExport(id: $id) { status } }',
      exportQti,
    );
    if (qtiExport.status !== 'READY') throw new Error(`The export is ${qtiExport.status}.`);
  });
}

async function importPackage(files: Files, tenantId: string, get: Ask): Promise<void> {
  const path = 'qti22/choice.xml';
  const zip = await zipOf({
    'imsmanifest.xml': manifestOf('ISOLATION', [[path, 'imsqti_item_xmlv2p2']]),
    [path]: readFileSync(join(EXAMPLES, path), 'utf8'),
  });
  const upload = randomUUID();
  await files.put(uploadKey({ tenant: { id: tenantId } } as never, upload), Readable.from([zip]), { maxBytes: 1e6 });
  const { importQti } = await get<{ importQti: { id: string } }>(
    'mutation ($input: ImportQtiInput!) { importQti(input: $input) { id } }',
    { input: { upload } },
  );
  await eventually(async () => {
    const { qtiImport } = await get<{ qtiImport: { status: string } }>(
      'query ($id: ID!) { qtiImport(id: $id) { status } }',
      importQti,
    );
    if (qtiImport.status !== 'SUCCEEDED') throw new Error(`The import is ${qtiImport.status}.`);
  });
}
