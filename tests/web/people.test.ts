import { csv, smallRoster, USERS_HEADER, user, zipOf } from '@lyceum/identity/roster/roster.fixtures';
import mongoose from 'mongoose';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, operationsOf, settled, signIn, visit } from './browser';

let platform: TestPlatform;
let browser: Browser;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  school = await platform.createTenant();
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const admin = () => ({ tenant: school.slug, email: school.adminEmail, password: PASSWORD });
const urlOf = (bff: 'bff-admin' | 'bff-mobile') => new URL(platform.urls[bff] ?? '').origin;
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

(browserPath ? describe : describe.skip)('the admin web', () => {
  it('takes in a roster that is dropped, shows the bad rows, and whoever is invited from it signs in', async () => {
    const users = csv(
      USERS_HEADER,
      user('grace', { givenName: 'Grace' }),
      user('mallory', { givenName: '<img src=x onerror=alert(1)>' }),
      'broken,,,true,school,student,broken,,,',
    );
    const enrollments = smallRoster().enrollments.replace(',ada,', ',grace,');
    const buffer = await zipOf({ ...smallRoster(), users, enrollments });
    const at = { url: urlOf('bff-admin'), name: 'roster drop', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, admin());
      await page.getByRole('link', { name: 'Roster import' }).click();
      await heading(page, 'Roster import');
      const name = 'roster \u202Egnp.<img src=x onerror=alert(1)>.zip';
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });
      await heading(page, /^Import of/);
      await page.getByText('One row was left out.').waitFor({ timeout: 120_000 });
      const bad = page.getByRole('table', { name: 'Rows left out' }).getByRole('row').nth(1);
      await bad.getByText('users.csv').waitFor();
      expect(await axe(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download as CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^roster-errors-.*\.csv$/);

      // The page has forgotten the file, and says which one it was.
      const first = page.url();
      await page.reload();
      await page.getByRole('button', { name: 'Run it again' }).click();
      await page.locator('bdi', { hasText: /^roster .*gnp/ }).waitFor();
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });
      await page.waitForURL((url) => url.href !== first);
      await page.getByText('One row was left out.').waitFor({ timeout: 120_000 });

      await page.getByRole('link', { name: 'People' }).first().click();
      await heading(page, 'People');
      await page.getByRole('searchbox', { name: 'Find' }).fill('Grace');
      const grace = page.getByRole('checkbox', { name: /Grace Lovelace/ });
      await grace.check();
      await page.getByRole('button', { name: 'Mail the invitation' }).click();
      await page.getByText('One invitation was mailed.').waitFor();
    });
    await platform.acceptInvitation('grace@school.example');
    await visit(browser, { url: urlOf('bff-mobile'), name: 'person of a roster' }, async ({ page }) => {
      await signIn(page, { tenant: school.slug, email: 'grace@school.example', password: PASSWORD });
    });
  });

  it('gives a role to several at once, and tells with whom it failed', async () => {
    await invite('Nils', ['LEARNER']);
    const at = { url: urlOf('bff-admin'), name: 'bulk roles', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/people');
      await page.getByRole('checkbox', { name: /Select .*Nils/ }).check();
      await page.getByRole('checkbox', { name: /Select .*Ada Admin/ }).check();
      await page.getByRole('button', { name: 'Change roles' }).click();
      await page.getByRole('radio', { name: 'Take role away' }).check();
      await page.getByRole('combobox', { name: 'Role' }).click();
      await page.getByRole('option', { name: 'Administrator' }).click();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Take role away' }).click();
      await page.getByText('It failed with one person').waitFor();
      await page.getByRole('alert').getByText('Ada Admin').waitFor();
    });
  });

  it('takes a role that several were given back from those who did not have it before', async () => {
    await invite('Olga', ['LEARNER']);
    await invite('Otto', ['LEARNER', 'GRADER']);
    const at = { url: urlOf('bff-admin'), name: 'bulk roles undone', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/people');
      for (const name of [/Select .*Olga/, /Select .*Otto/]) await page.getByRole('checkbox', { name }).check();
      await page.getByRole('button', { name: 'Change roles' }).click();
      await page.getByRole('combobox', { name: 'Role' }).click();
      await page.getByRole('option', { name: 'Grader' }).click();
      await page.getByRole('button', { name: 'Give role' }).click();
      await page.getByText('The role was given to 2 people.').waitFor();
      const graders = page.getByRole('row').filter({ hasText: 'Grader' });
      await graders.filter({ hasText: 'Olga' }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('The role was taken from one person.').waitFor();
      await graders.filter({ hasText: 'Olga' }).waitFor({ state: 'detached' });
      await graders.filter({ hasText: 'Otto' }).waitFor();
    });
  });

  it('says that there is no network, keeps what was typed, and goes on once there is one', async () => {
    const at = { url: urlOf('bff-admin'), name: 'admin offline', viewport: DESK };
    await visit(browser, at, async ({ page, context }) => {
      await signIn(page, admin());
      await page.getByRole('link', { name: 'People' }).first().click();
      await page.getByRole('link', { name: 'Ada Admin' }).waitFor();
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByLabel('Given name').fill('Paula');
      await page.getByLabel('Family name').fill('Paths');
      await page.getByLabel('E-mail').fill('paula@school.example');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await page.getByRole('dialog').getByText('The server cannot be reached.').waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await page.getByLabel('E-mail').inputValue()).toBe('paula@school.example');
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('You are offline. What you see may be old.').waitFor();
      // Rows that are there stay; others cannot be had, and come by themselves afterwards.
      await page.getByRole('searchbox', { name: 'Find' }).fill('Ada');
      await page.getByRole('main').getByText('The server cannot be reached.').waitFor();
      expect(await axe(page)).toEqual([]);
      await context.setOffline(false);
      await page.getByRole('link', { name: 'Ada Admin' }).waitFor();
      await page.getByText('You are offline.').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      expect(await page.getByLabel('E-mail').inputValue()).toBe('paula@school.example');
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await page.getByText(/Paula Paths. is invited/).waitFor();
    });
  });

  it('leads a figure of seats to its rows, and keeps the place in a long list', async () => {
    const names = Array.from({ length: 130 }, (_, at) => `p${String(at).padStart(3, '0')}`);
    const users = csv(USERS_HEADER, ...names.map((id) => user(id, { givenName: id.toUpperCase() })));
    const enrollments = smallRoster().enrollments.replace(',ada,', ',p007,');
    const buffer = await zipOf({ ...smallRoster(), users, enrollments });
    const at = { url: urlOf('bff-admin'), name: 'a long list', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/roster');
      await page.locator('input[type=file]').setInputFiles({ name: 'p.zip', mimeType: 'application/zip', buffer });
      await page.getByText('All rows are in.').waitFor({ timeout: 120_000 });

      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('link', { name: 'Active', exact: true }).click();
      await heading(page, 'Seats in all courses');
      const seats = page.getByRole('table', { name: 'Seats in all courses' });
      await seats.getByRole('link', { name: 'P007 Lovelace' }).waitFor();
      await seats.getByRole('link', { name: 'Algebra' }).waitFor();
      expect(await axe(page)).toEqual([]);

      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('link', { name: 'Cohorts' }).click();
      await heading(page, 'Cohorts');
      await page.getByRole('searchbox').fill('nobody');
      await page.getByText('No cohort is called that').waitFor();
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      const cohorts = page.getByRole('table', { name: 'Cohorts' });
      await cohorts.getByRole('link', { name: 'Algebra', exact: true }).waitFor();
      expect(await axe(page)).toEqual([]);
      await cohorts.getByRole('link').first().click();
      await page.getByRole('table').getByRole('link', { name: 'P007 Lovelace' }).waitFor();

      await page.getByRole('link', { name: 'People' }).first().click();
      await heading(page, 'People');
      const last = page.getByRole('link', { name: 'P129 Lovelace' });
      await page.getByText('100 of').waitFor();
      while (!(await last.isVisible())) await page.mouse.wheel(0, 2_000);
      await last.click();
      await heading(page, 'P129 Lovelace');
      await page.getByRole('button', { name: 'Deactivate' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
      await page.getByText('Inactive').waitFor();
      await page.goBack();
      await heading(page, 'People');
      await page.locator('a:focus', { hasText: 'P129 Lovelace' }).waitFor();
      await page
        .getByRole('row', { name: /P129 Lovelace/ })
        .getByText('Inactive')
        .waitFor();
      expect(await page.evaluate('scrollY')).toBeGreaterThan(2_000);
    });
  });

  it('scrolls through ten thousand people, of whom few are in the page at once', async () => {
    const crowd = await platform.createTenant();
    await fill(crowd.id, 10_000);
    const at = { url: urlOf('bff-admin'), name: 'ten thousand', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, { tenant: crowd.slug, email: crowd.adminEmail, password: PASSWORD });
      await page.goto('/people');
      await page.getByText('100 of 10,001').waitFor();
      // In the page itself: each step that a test takes costs more than the scrolling.
      const most = await page.evaluate<number>(`(async () => {
        const has = (name) => [...document.querySelectorAll('[role=row] a')].some((link) => link.textContent === name);
        let most = 0;
        while (!has('Zoe 09999')) {
          scrollTo(0, document.documentElement.scrollHeight);
          await new Promise((resolve) => setTimeout(resolve, 20));
          most = Math.max(most, document.querySelectorAll('[role=row]').length);
        }
        return most;
      })()`);
      expect(most).toBeLessThan(100);
      await page.getByRole('status', { name: 'People' }).getByText('10,001').waitFor();
      expect(await page.evaluate('scrollY')).toBeGreaterThan(10_000 * 50);
      await page.keyboard.press('Home');
      await page.getByRole('link', { name: 'Ada Admin' }).waitFor();
    });
  });

  it('shows a teacher who takes a course, and nothing that they may not do', async () => {
    await publishCourse('Botany');
    const email = await invite('Tomas', ['INSTRUCTOR']);
    await platform.acceptInvitation(email);
    const at = { url: urlOf('bff-admin'), name: 'a teacher', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, { tenant: school.slug, email, password: PASSWORD });
      await page.getByRole('link', { name: 'Courses', exact: true }).click();
      await page.getByRole('link', { name: 'Botany', exact: true }).click();
      await heading(page, 'Botany');
      await page.getByText('Nobody takes this yet').waitFor();
      expect(await page.title()).toMatch(/^Learners and cohorts · Botany/);
      // A draft, which a roster has seated learners in.
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('link', { name: 'Cohorts' }).click();
      await page.getByRole('table').getByRole('link', { name: 'Algebra', exact: true }).click();
      await heading(page, 'Algebra');
      await page.getByRole('link', { name: 'P007 Lovelace' }).waitFor();
      for (const name of ['Outline', 'Publish', 'Withdraw'])
        expect(await page.getByText(name, { exact: true }).count()).toBe(0);
      expect(await axe(page)).toEqual([]);
    });
  });

  it('never shows one school what is another’s, whatever address is typed', async () => {
    const other = await platform.createTenant();
    const at = { url: urlOf('bff-admin'), name: 'another school', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, admin());
      for (const address of [
        `/people/${other.adminId}`,
        `/people/${other.adminId}/audit`,
        `/roster/${other.adminId}`,
        `/courses/${other.adminId}`,
      ]) {
        await page.goto(address);
        await page.getByText('This is not there, or not for you.').waitFor();
        expect(await page.locator('h1').textContent()).not.toBe('…');
        expect(await page.content()).not.toContain(other.adminEmail);
      }
      await page.goto(`/people?q=${encodeURIComponent(other.adminEmail)}`);
      await page.getByText('Nobody fits').waitFor();
    });
  });

  it('shows a role only what it may do, and the router refuses the rest', async () => {
    const email = await invite('Aude', ['AUTHOR']);
    const token = await platform.acceptInvitation(email);
    const at = { url: urlOf('bff-admin'), name: 'an author', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, { tenant: school.slug, email, password: PASSWORD });
      await page.getByRole('link', { name: 'Item bank' }).waitFor();
      for (const name of ['People', 'Roster import', 'Governance'])
        expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
      const links = page.locator('main a[href^="/"]');
      await links.first().waitFor();
      for (const address of new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))) {
        await page.goto(address ?? '');
        await settled(page);
        expect([address, await page.locator('h1').textContent()]).not.toContain('This is not for you');
      }
      for (const address of ['/people', `/people/${school.adminId}`, '/roster']) {
        await page.goto(address);
        await heading(page, 'This is not for you');
      }
    });
    const { errors } = await platform.ask('bff-admin', '{ people { total } }', {}, token);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([
    ['in English on a phone', {}],
    ['in Arabic in the dark at a desk', { locale: 'ar', colorScheme: 'dark', viewport: DESK } as const],
  ])('asks once for each screen, and has nothing that axe finds %s', async (_where, options) => {
    const at = { url: urlOf('bff-admin'), name: `axe ${_where}`, ...options };
    await visit(browser, at, async ({ page }) => {
      const operations = operationsOf(page, 'bff-admin');
      await signIn(page, admin());
      const { adminId } = school;
      const tabs = ['seats', 'results', 'accommodations', 'roles', 'sessions', 'audit'];
      const addresses = ['/', '/people', `/people/${adminId}`, '/roster', '/nowhere', '/people?q=zzzz'];
      for (const address of [...addresses, ...tabs.map((tab) => `/people/${adminId}/${tab}`)]) {
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByRole('progressbar').waitFor({ state: 'detached' });
        await page.waitForLoadState('networkidle');
        expect([address, operations().slice(1)]).toEqual([address, []]);
        expect([address, await axe(page)]).toEqual([address, []]);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([address, wide]).toEqual([address, 0]);
      }
      expect(operations()).toEqual(['PersonAudit']);
    });
  });
});

async function invite(givenName: string, roles: string[]): Promise<string> {
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  const email = `${givenName.toLowerCase()}@${school.slug}.example`;
  const input = { email, givenName, familyName: 'Lovelace', roles };
  await platform.get('bff-admin', query, { input }, school.adminToken);
  return email;
}

/** People as a roster would bring them, in the store at once. */
async function fill(tenantId: string, count: number): Promise<void> {
  const connection = await mongoose.createConnection(platform.environment.MONGODB_URI ?? '').asPromise();
  const people = connection
    .useDb(`${platform.environment.MONGO_DATABASE_PREFIX}_identity`)
    .collection<{ _id: string }>('people');
  const createdAt = new Date();
  const rows = Array.from({ length: count }, (_, n) => {
    const [_id, familyName] = [`${tenantId}-${n}`, String(n).padStart(5, '0')];
    return {
      ...{ _id, tenantId, sourcedId: _id, login: `#${_id}`, givenName: 'Zoe', familyName },
      ...{ nameKey: `zoe ${familyName}`, tokens: ['zoe', familyName], roles: ['LEARNER'], status: 'ACTIVE' },
      ...{ email: null, username: null, passwordHash: null, rosterHash: null, revision: 1, createdAt },
    };
  });
  for (let at = 0; at < count; at += 1_000) await people.insertMany(rows.slice(at, at + 1_000));
  await connection.close();
}

async function publishCourse(title: string): Promise<void> {
  const ask = <Data>(query: string, variables: object) =>
    platform.get<Data>('bff-admin', query, variables, school.adminToken);
  const create = 'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { id } }';
  const { id: courseId } = (await ask<{ createCourse: { id: string } }>(create, { input: { title } })).createCourse;
  const add = 'mutation ($input: AddModuleInput!) { addModule(input: $input) { draftModules { id } } }';
  const { addModule } = await ask<{ addModule: { draftModules: [{ id: string }] } }>(add, {
    input: { courseId, title: 'One' },
  });
  const lesson = { courseId, moduleId: addModule.draftModules[0].id, title: 'First', kind: 'TEXT', text: 'Leaves.' };
  await ask('mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }', { input: lesson });
  await ask('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id: courseId });
}
