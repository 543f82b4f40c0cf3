import { demoCourses } from './content';
import { ask, waitFor } from './graph';
import { type DemoQuestion, demoQuestions, studentAnswers } from './questions';

const DAY_MS = 86_400_000;

interface DemoExam {
  /** With what the same is found again by a seed that goes on after having been cut short. */
  key: string;
  title: string;
  purpose: 'EXAM' | 'PRACTICE';
  questions: DemoQuestion[];
  /** From now; none: at once. */
  opensInDays?: number;
  closesInDays: number;
  timeLimitMinutes: number | null;
  attemptLimit: number;
  release: 'AT_ONCE' | 'BY_HAND';
  /** The student has handed it in. */
  taken: boolean;
}

const demoExams: DemoExam[] = [
  {
    key: 'demo-practice',
    title: 'Check yourself: first steps',
    purpose: 'PRACTICE',
    questions: ['total', 'names', 'loop', 'steps', 'word'],
    closesInDays: 300,
    timeLimitMinutes: null,
    attemptLimit: 0,
    release: 'AT_ONCE',
    taken: true,
  },
  {
    key: 'demo-essay',
    title: 'Week 2: explain a loop',
    purpose: 'EXAM',
    questions: ['explain'],
    closesInDays: 60,
    timeLimitMinutes: 90,
    attemptLimit: 1,
    release: 'BY_HAND',
    taken: true,
  },
  {
    key: 'demo-midterm',
    title: 'Midterm',
    purpose: 'EXAM',
    questions: ['total', 'names', 'loop', 'steps', 'word', 'tea', 'types', 'gaps', 'explain'],
    closesInDays: 60,
    timeLimitMinutes: 45,
    attemptLimit: 1,
    release: 'BY_HAND',
    taken: false,
  },
  {
    key: 'demo-final',
    title: 'Final exam',
    purpose: 'EXAM',
    questions: ['tea', 'types', 'gaps', 'steps'],
    opensInDays: 7,
    closesInDays: 8,
    timeLimitMinutes: 60,
    attemptLimit: 1,
    release: 'AT_ONCE',
    taken: false,
  },
];

interface Bff {
  url: string;
  token: string;
}

/** An item bank and exams that are open, near and handed in, on the first of the demo courses. */
export async function writeExams(admin: Bff): Promise<void> {
  const search = demoCourses[0]?.title;
  const found = 'query ($search: String) { courses(filter: { search: $search }) { rows { id } } }';
  const { courses } = await ask<{ courses: { rows: { id: string }[] } }>(admin.url, found, { search }, admin.token);
  const items = new Map<string, string>();
  for (const [name, question] of Object.entries(demoQuestions)) {
    const create = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
    const input = { key: `demo-${name}`, ready: true, tags: ['demo'], ...question };
    const { createItem } = await ask<{ createItem: { id: string } }>(admin.url, create, { input }, admin.token);
    items.set(name, createItem.id);
  }
  for (const exam of demoExams) await writeExam(admin, courses.rows[0]?.id, items, exam);
}

interface Written {
  id: string;
  revision: number;
  status: string;
}

async function writeExam(
  { url, token }: Bff,
  courseId: string | undefined,
  items: ReadonlyMap<string, string>,
  exam: DemoExam,
): Promise<void> {
  const { key, title, purpose, questions, opensInDays = 0, closesInDays, timeLimitMinutes, attemptLimit } = exam;
  const create = 'mutation ($input: CreateExamInput!) { createExam(input: $input) { id revision status } }';
  const created = await ask<{ createExam: Written }>(url, create, { input: { key, courseId, title, purpose } }, token);
  if (created.createExam.status !== 'DRAFT') return;
  const { id, revision } = created.createExam;
  const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  const input = {
    ...{ examId: id, revision, timeLimitMinutes, attemptLimit },
    instructions: 'Take your time. What you write is kept as you go.',
    opensAt: inDays(opensInDays),
    closesAt: inDays(closesInDays),
    passMark: 0.5,
    leaderboard: true,
    release: { when: exam.release, show: { score: true, feedback: true, answers: true } },
    sections: [{ title: 'Questions', items: questions.map((name) => ({ itemId: items.get(name) })) }],
  };
  const change = 'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { id revision } }';
  const { changeExam } = await ask<{ changeExam: Written }>(url, change, { input }, token);
  const schedule = 'mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { id } }';
  await ask(url, schedule, { id, revision: changeExam.revision }, token);
}

interface Paper {
  id: string;
  ticket: string;
  status: string;
  sections: {
    questions: { id: string; prompt: { text: string }; choices: { id: string; text: { text: string } }[] | null }[];
  }[];
}

/** So that there is a result to look at, and something to mark. */
export async function takeExams({ url, token }: Bff): Promise<void> {
  const open = '{ exams(phase: OPEN) { exams { id title attempts { id } } } }';
  const list = await waitFor('the demo exams', async () => {
    const { exams } = await ask<{ exams: { exams: { id: string; title: string; attempts: object[] }[] } }>(
      url,
      open,
      {},
      token,
    );
    return demoExams.filter(({ taken }) => taken).every(({ title }) => exams.exams.some((exam) => exam.title === title))
      ? exams.exams
      : null;
  });
  for (const { key, title, questions } of demoExams.filter(({ taken }) => taken)) {
    const exam = list.find((exam) => exam.title === title);
    if (!exam) continue;
    const start =
      'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { id ticket status sections { questions { id prompt { text } choices { id text { text } } } } } }';
    const { startAttempt } = await ask<{ startAttempt: Paper }>(url, start, { input: { examId: exam.id } }, token);
    const submit = 'mutation ($input: SubmitExamInput!) { submitExam(input: $input) { id } }';
    const input = {
      attemptId: startAttempt.id,
      ticket: startAttempt.ticket,
      submissionKey: key,
      answers: answersOf(startAttempt, questions),
    };
    await ask(url, submit, { input }, token);
  }
}

function answersOf({ sections }: Paper, names: readonly DemoQuestion[]): object[] {
  const paper = sections.flatMap(({ questions }) => questions);
  return names.flatMap((name, index) => {
    const question = paper[index];
    const answer = studentAnswers[name];
    if (!question || !answer) return [];
    const chosen = answer.choose?.map(
      (words) => question.choices?.find(({ text }) => text.text === words)?.id ?? words,
    );
    return [{ itemId: question.id, response: chosen ? { choices: chosen } : { text: answer.text } }];
  });
}
