import { deadLetters } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import { connectStore } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import type { Browser, Page } from 'playwright-core';
import { draftCourse } from '../support/course';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, PHONE, signIn, visit } from './browser';
import { isFocused } from './keyboard';

jest.setTimeout(400_000);

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

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, school.adminToken);
const at = (name: string, viewport = DESK) => ({
  url: new URL(platform.urls['bff-admin'] ?? '').origin,
  name: `publication, ${name}`,
  viewport,
});
const account = () => ({ tenant: school.slug, email: school.adminEmail, password: PASSWORD });
const inArabic = { locale: 'ar', colorScheme: 'dark' as const };
const isWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

/** As a field of date and time takes it, on this machine and so in its browser. */
function typed(inMs: number): string {
  const time = new Date(Date.now() + inMs);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** As a consumer leaves it that has failed five times; of a type that nobody consumes. */
async function putAside(count: number): Promise<void> {
  const { MONGODB_URI = '', MONGO_DATABASE_PREFIX = '' } = platform.environment;
  const config = { mongodbUri: MONGODB_URI, databasePrefix: MONGO_DATABASE_PREFIX, indexes: 'unique', poolSize: 2 };
  const store = await connectStore(config as never, 'enrollment', [deadLetters]);
  const rows = deadLetters(platformAccess(store, 'a test puts events aside'));
  const group = 'enrollment.courses';
  for (let n = 0; n < count; n++) {
    const [id, time] = [newId(), new Date()];
    const envelope = {
      ...{ specversion: '1.0' as const, id, source: '/lyceum/catalog', type: 'catalog.thing.lost.v1' },
      ...{ subject: `course:${newId()}`, time: time.toISOString(), datacontenttype: 'application/json' as const },
      ...{ tenantid: school.id, tenanttier: 'STANDARD' as const, data: {} },
    };
    const error = {
      message: `The store would not take it: ${'a long reason, '.repeat(12)}<img src=x onerror=alert(1)>`,
    };
    await rows.create({ _id: `${group}:${id}`, group, envelope, error, tries: 5, at: time, state: 'dead' });
  }
  await store.close();
}

(browserPath ? describe : describe.skip)('a publication in the admin web', () => {
  it('is set for a time, told of on the course, changed and taken back', async () => {
    const id = await draftCourse(admin, 'Tides');
    const path = `/courses/${id}`;
    await visit(browser, at('schedule'), async ({ page }) => {
      await signIn(page, account());
      await page.goto(path);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Learners will see').waitFor();
      expect(await axe(page)).toEqual([]);
      await dialog.getByLabel('At a time').check();
      await dialog.getByLabel('Date and time').fill(typed(-3_600_000));
      await dialog.getByRole('button', { name: 'Schedule' }).click();
      await dialog.getByText('Choose a time that is to come.').waitFor();
      expect(await axe(page)).toEqual([]);
      await dialog.getByLabel('Date and time').fill(typed(3_600_000));
      await dialog.getByRole('button', { name: 'Schedule' }).click();
      await page.getByText(/This course will be published on/).waitFor();
      await dialog.waitFor({ state: 'detached' });
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Cancel publication' }).click();
      await page.getByText('no longer going to be published by itself').waitFor();
      await page.getByText(/This course will be published on/).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText(/This course will be published on/).waitFor();
    });
    for (const viewport of [DESK, PHONE]) {
      await visit(browser, { ...at(`arabic ${viewport.width}`, viewport), ...inArabic }, async ({ page }) => {
        await signIn(page, account());
        await page.goto(path);
        await page.getByText(/سيُنشر هذا المقرر/).waitFor();
        expect(await axe(page)).toEqual([]);
        expect(await isWide(page)).toBe(false);
        await page.getByRole('button', { name: 'تغيير', exact: true }).click();
        await page.getByRole('dialog').getByLabel('التاريخ والوقت').waitFor();
        expect(await axe(page)).toEqual([]);
      });
    }
  });

  it('lists what is missing, and may still be set for later', async () => {
    const { createCourse } = await admin<{ createCourse: { id: string } }>(
      'mutation { createCourse(input: { title: "Empty" }) { id } }',
    );
    await visit(browser, at('missing'), async ({ page }) => {
      await signIn(page, account());
      await page.goto(`/courses/${createCourse.id}`);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('The course is empty').waitFor();
      expect(await dialog.getByLabel('Now').isDisabled()).toBe(true);
      await dialog.getByLabel('Date and time').fill(typed(86_400_000));
      await dialog.getByRole('button', { name: 'Schedule' }).click();
      await page.getByText('without it the course stays as it is').waitFor();
      expect(await axe(page)).toEqual([]);
    });
  });

  it('asks before Back leaves what is not saved, and not once it is', async () => {
    const id = await draftCourse(admin, 'Unsaved');
    await visit(browser, at('back'), async ({ page }) => {
      await signIn(page, account());
      await page.getByRole('link', { name: 'Courses', exact: true }).first().click();
      await page.getByRole('link', { name: 'Unsaved' }).click();
      await page.getByRole('link', { name: 'Details' }).click();
      const title = page.getByLabel('Title');
      await title.fill('Changed');
      await page.goBack();
      const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
      await dialog.waitFor();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      expect(await title.inputValue()).toBe('Changed');
      await page.goBack();
      await dialog.getByRole('button', { name: 'Leave' }).click();
      await page.waitForURL(`**/courses/${id}`);
      await page.getByRole('link', { name: 'Details' }).click();
      await page.getByText('This is what you wrote before').waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').waitFor();
      await page.goBack();
      await page.waitForURL(`**/courses/${id}`);
      expect(await dialog.count()).toBe(0);
    });
  });
});

(browserPath ? describe : describe.skip)('dead letters in the admin web', () => {
  it('are shown with their reason, and replayed one by one and all of a consumer', async () => {
    await visit(browser, at('letters'), async ({ page }) => {
      await signIn(page, account());
      await page.goto('/governance/dead-letters');
      await page.getByText('That is good').waitFor();
      expect(await axe(page)).toEqual([]);
      await putAside(3);
      const refresh = page.getByRole('button', { name: 'Refresh' });
      await refresh.focus();
      await page.keyboard.press('Enter');
      await page.getByText('3 rows').waitFor();
      await eventually(async () => expect(await isFocused(refresh)).toBe(true));
      expect(await axe(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^Details of/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText('<img src=x').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await page
        .getByRole('button', { name: /^Replay .*lost/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Replay' }).click();
      await page.getByText(/^On its way back to/).waitFor();
      await eventually(async () => expect(await page.getByRole('button', { name: /^Details of/ }).count()).toBe(2));
    });
    for (const viewport of [DESK, PHONE]) {
      await visit(browser, { ...at(`letters arabic ${viewport.width}`, viewport), ...inArabic }, async ({ page }) => {
        await signIn(page, account());
        await page.goto('/governance/dead-letters');
        await page.getByText('المقررات المتاحة للمقاعد').first().waitFor();
        expect(await axe(page)).toEqual([]);
        expect(await isWide(page)).toBe(false);
      });
    }
    await visit(browser, at('letters all'), async ({ page }) => {
      await signIn(page, account());
      await page.goto('/governance/dead-letters');
      await page.getByRole('button', { name: /^Replay all of/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Replay all' }).click();
      await page.getByText('2 events are on the way back').waitFor();
      await page.getByText('That is good').waitFor();
    });
  });
});
