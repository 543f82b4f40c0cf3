import type { Locator, Page } from 'playwright-core';
import { png } from './png';

export const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** By the Tab key alone, as one who has no pointer. */
export async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

async function arrowDownUntil(page: Page, isThere: () => Promise<boolean>) {
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('ArrowDown');
    if (await isThere()) return;
  }
  throw new Error('Arrow Down does not lead there.');
}

export async function press(page: Page, name: string | RegExp) {
  await tabTo(page, page.getByRole('button', { name }));
  // Who has no pointer must see where they are.
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  if (ring !== 'solid') throw new Error(`The focus on ${name} is not seen: ${ring}.`);
  await page.keyboard.press('Enter');
}

/** How each kind is answered with a keyboard, right. */
export const byKeyboard: Record<string, (page: Page) => Promise<void>> = {
  async SINGLE(page) {
    await tabTo(page, page.getByRole('radio').first());
    const right = page.getByRole('radio', { name: 'Basra' });
    await arrowDownUntil(page, () => right.isChecked());
    await tabTo(
      page,
      page
        .getByRole('radio', { name: /^Very/ })
        .or(page.getByRole('radio', { name: /^Not very/ }))
        .first(),
    );
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  },
  async MULTIPLE(page) {
    for (const name of ['2', '5']) {
      await tabTo(page, page.getByRole('checkbox', { name, exact: true }));
      await page.keyboard.press('Space');
    }
  },
  async TRUE_FALSE(page) {
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
  },
  async NUMERIC(page) {
    await tabTo(page, page.getByLabel('Number'));
    await page.keyboard.type('1,5');
    await tabTo(page, page.getByLabel('Unit'));
    await page.keyboard.press('m');
  },
  async SHORT_TEXT(page) {
    await tabTo(page, page.getByLabel('Your answer'));
    await page.keyboard.type('Baghdad');
  },
  async CLOZE(page) {
    await tabTo(page, page.getByLabel('Gap 1 of 3'));
    await page.keyboard.type('cat');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('on');
  },
  async MATCHING(page) {
    for (const [name, partner] of [
      [/Muqaddimah. belongs to/, 'Ibn Khaldun'],
      [/Canon of Medicine. belongs to/, 'Ibn Sina'],
    ] as const) {
      const list = page.getByLabel(name);
      await tabTo(page, list);
      const chosen = list.locator('option:checked');
      await arrowDownUntil(page, async () => (await chosen.textContent())?.trim() === partner);
    }
  },
  async ORDERING(page) {
    for (const name of ['Thing b', 'Thing a']) {
      const up = page.getByRole('button', { name: new RegExp(`Move up: .${name}`) });
      await tabTo(page, up);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
  },
  async HOTSPOT(page) {
    await tabTo(page, page.getByRole('application'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  },
  async ESSAY(page) {
    await tabTo(page, page.getByLabel('Your text'));
    await page.keyboard.type('To see more of the world.');
    await page.getByText('6 words').waitFor();
  },
  async FILE(page) {
    const chosen = page.waitForEvent('filechooser');
    await press(page, 'Choose a file');
    await (await chosen).setFiles({ name: '<img onerror> \u202efdp.png', mimeType: 'image/png', buffer: png(4, 4) });
    await page.getByText('Sent').waitFor();
  },
  async CODE(page) {
    await tabTo(page, page.getByLabel(/^Your program/));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('function add(a, b) { return a + b }');
    await page.keyboard.press('Tab');
    expect(await isFocused(page.getByLabel(/^Your program/))).toBe(false);
  },
};
