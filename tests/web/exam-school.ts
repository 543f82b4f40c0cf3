import type { Page } from 'playwright-core';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { course, everyKind, exam, items } from './exam-hall';

export const CLOSE = 'mutation ($id: ID!) { closeExam(examId: $id) { status } }';

/** A school with a course, in which learners write exams on the web. */
export async function startExamSchool() {
  const platform = await startTestPlatform([
    'identity',
    'catalog',
    'enrollment',
    'assessment',
    'notifications',
    'router',
    'bff-mobile',
    'bff-admin',
  ]);
  const tenant = await platform.createTenant();
  const ask = <Data>(query: string, variables: object = {}) =>
    platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
  const courseId = await course(ask);
  const url = new URL(platform.urls['bff-mobile'] ?? '').origin;
  const seat = { platform, tenant, ask, courseId };
  return {
    ...{ ...seat, url },
    learner: (name: string, examId: string) => learner(seat, name, examId),
    mark: (examId: string) => mark(ask, examId),
    /** An exam of one question, which asks in words for Baghdad. */
    async shortExam(fields: { title: string; [field: string]: unknown }) {
      const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
      const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
      return exam(ask, { courseId, itemIds, ...fields });
    },
    stop: () => platform.stop(),
  };
}

export type ExamSchool = Awaited<ReturnType<typeof startExamSchool>>;

type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

interface Seat {
  platform: TestPlatform;
  tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
  ask: Ask;
  courseId: string;
}

/** A learner with a seat, who sees `examId`. */
async function learner({ platform, tenant, ask, courseId }: Seat, name: string, examId: string) {
  const email = `${name}@${tenant.slug}.example`;
  const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  const { invitePerson } = await ask<{ invitePerson: { id: string } }>(invite, {
    input: { email, givenName: name, familyName: 'Iqbal', roles: ['LEARNER'] },
  });
  const token = await platform.acceptInvitation(email);
  await ask('mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }', {
    input: { courseId, learnerId: invitePerson.id },
  });
  await eventually(() =>
    platform.get('bff-mobile', 'query ($id: ID!) { exam(id: $id) { id } }', { id: examId }, token),
  );
  return { token, account: { tenant: tenant.slug, email, password: PASSWORD } };
}

/** Gives the answer that waits longest all its points. */
async function mark(ask: Ask, examId: string) {
  const next = 'mutation ($input: NextAnswerInput!) { nextAnswer(input: $input) { id revision maxPoints } }';
  interface Next {
    nextAnswer: { id: string; revision: number; maxPoints: number } | null;
  }
  const answer = await eventually(async () => {
    const { nextAnswer } = await ask<Next>(next, { input: { examId } });
    if (!nextAnswer) throw new Error('Nothing waits to be marked.');
    return nextAnswer;
  });
  const { id, revision, maxPoints } = answer;
  await ask('mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { points } }', {
    input: { markingId: id, revision, points: maxPoints },
  });
}

export const saved = (page: Page) => page.locator('[data-saving=SAVED]').waitFor();

/** From a question, by way of the review. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review' }).first().click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
}

/** How much the device still holds. */
export function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('lyceum-exams');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const names = ['attempts', 'answers', 'log'];
      const transaction = opening.result.transaction(names);
      const counts = {};
      for (const name of names) transaction.objectStore(name).count().onsuccess = ({ target }) => (counts[name] = target.result);
      transaction.oncomplete = () => resolve(counts);
    };
  })`);
}
