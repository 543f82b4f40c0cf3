import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESK, PHONE } from './browser';
import { openAs, startDemo } from './demo';

// npm run pictures: docs/pictures/*.png, one of each main screen, as the demo tenant shows it.

const folder = join(__dirname, '../../docs/pictures');

const student: readonly [name: string, path: string][] = [
  ['home', '/'],
  ['catalog', '/learn'],
  ['exams', '/exams'],
  ['results', '/results'],
  ['progress', '/progress'],
  ['inbox', '/inbox'],
  ['me', '/me'],
];

const admin: readonly [name: string, path: string][] = [
  ['overview', '/'],
  ['people', '/people'],
  ['roster', '/roster'],
  ['courses', '/courses'],
  ['items', '/items'],
  ['exams', '/exams'],
  ['grading', '/grading'],
  ['governance', '/governance'],
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
      const { page, context } = await openAs(browser, who, { ...at, locale: 'en-GB', reducedMotion: 'reduce' });
      for (const [name, path] of screens) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: join(folder, `${app}-${name}.png`) });
        process.stdout.write(`docs/pictures/${app}-${name}.png\n`);
      }
      await context.close();
    }
  } finally {
    await stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
