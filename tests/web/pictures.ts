import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESK, PHONE, settled } from './browser';
import { openAs, startDemo } from './demo';

// npm run pictures: docs/pictures/*.png, one of each main screen, as the demo tenant shows it.

const folder = join(__dirname, '../../docs/pictures');

/** An address, and what is clicked from there on, by what it says. */
type Screen = readonly [name: string, path: string, ...clicks: (string | RegExp)[]];

const COURSE = 'Introduction to Programming';

const student: readonly Screen[] = [
  ['home', '/'],
  ['learn', '/learn'],
  ['catalog', '/learn/catalog'],
  ['course', '/learn/catalog', COURSE],
  ['lesson', '/learn/catalog', COURSE, /What a program is/],
  ['exams', '/exams'],
  ['exam', '/exams', 'Check yourself: first steps'],
  ['player', '/exams', 'Check yourself: first steps', 'Start'],
  ['results', '/results'],
  ['result', '/results', 'Check yourself: first steps'],
  ['progress', '/progress'],
  ['leaderboard', '/progress', new RegExp(`Leaderboard of .*${COURSE}`)],
  ['inbox', '/inbox'],
  ['me', '/me'],
  ['security', '/me/security'],
  ['privacy', '/me/privacy'],
];

const admin: readonly Screen[] = [
  ['overview', '/'],
  ['people', '/people'],
  ['person', '/people?q=Sana', 'Sana Haddad'],
  ['roster', '/roster'],
  ['courses', '/courses'],
  ['course', '/courses', COURSE],
  ['items', '/items'],
  ['item', '/items', 'Values and their types'],
  ['qti', '/items/qti'],
  ['exams', '/exams'],
  ['exam', '/exams', 'Midterm'],
  ['board', '/exams', 'Check yourself: first steps', /board/i],
  ['grading', '/grading'],
  ['marking', '/grading', 'Week 2: explain a loop', 'Begin to mark'],
  ['results', '/grading', 'Check yourself: first steps', 'Results'],
  ['statistics', '/grading', 'Check yourself: first steps', 'Statistics'],
  ['regrade', '/grading', 'Check yourself: first steps', 'Statistics', /Regrade.*factors/],
  ['gradebook', '/grading/gradebook'],
  ['governance', '/governance'],
  ['branding', '/governance/branding'],
  ['sign-on', '/governance/sign-on'],
  ['roles', '/governance/roles'],
  ['audit', '/governance/audit'],
];

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { browser, studentUrl, adminUrl, stop } = await startDemo();
  const faces = [
    { app: 'student', who: 'student', baseURL: studentUrl, viewport: PHONE, screens: student },
    { app: 'admin', who: 'admin', baseURL: adminUrl, viewport: DESK, screens: admin },
  ] as const;
  try {
    for (const { app, who, screens, ...at } of faces) {
      const options = { ...at, locale: 'en-GB', reducedMotion: 'reduce' } as const;
      const door = await browser.newContext(options);
      const stranger = await door.newPage();
      await stranger.goto('/?school=demo');
      await settled(stranger);
      await shoot(stranger, `${app}-sign-in`);
      await door.close();
      const { page, context } = await openAs(browser, who, options);
      for (const [name, path, ...clicks] of screens) {
        await page.goto(path);
        await settled(page);
        for (const words of clicks) {
          const before = page.url();
          const content = page.locator('main#content');
          await content
            .getByRole('link', { name: words })
            .or(content.getByRole('button', { name: words }))
            .first()
            .click();
          await page.waitForURL((url) => url.href !== before);
          await settled(page);
        }
        await shoot(page, `${app}-${name}`);
      }
      await context.close();
    }
  } finally {
    await stop();
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
