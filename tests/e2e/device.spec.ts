// What this device keeps: settings and plays come back, also where a browser forgets half of it or keeps nothing at all.
import { expect, type Page, test } from '@playwright/test';
import { answer, mouse, openPlay, readOn } from '../support/player.ts';

const inEnglish = (page: Page) => expect(page.locator('html')).toHaveAttribute('lang', 'en');

/** What the database holds, asked as any page of this address could. */
const KEPT_LOCALE = `new Promise((resolve) => {
  const open = indexedDB.open('lakon');
  open.onsuccess = () => {
    const read = open.result.transaction('settings').objectStore('settings').get('all');
    read.onsuccess = () => resolve(read.result?.locale);
  };
})`;

test('settings and plays come back on the next visit', async ({ page }) => {
  await openPlay(page);
  await readOn(page);
  await answer(page, mouse, 0);
  await page.getByTestId('locale').first().click();
  await inEnglish(page);
  await page.goto('/#/');
  await page.reload();
  await inEnglish(page);
  await expect(page.getByTestId('scenario-card').first()).toContainText('Resume');
});

test('settings come back also where the mark of an earlier visit was lost', async ({ page }) => {
  await page.goto('/');
  await page.getByTestId('locale').first().click();
  await inEnglish(page);
  await expect.poll(() => page.evaluate(KEPT_LOCALE)).toBe('en');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await inEnglish(page);
});

for (const [what, block] of [
  ['the database is refused', "indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };"],
  [
    'all storage is refused',
    `indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };
     Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  ],
] as const) {
  test(`where ${what} it is said, and the game goes on`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.addInitScript({ content: block });
    await page.goto('/');
    await expect(page.getByText(/tidak mengizinkan penyimpanan/).first()).toBeVisible();
    await openPlay(page);
    await readOn(page);
    await answer(page, mouse, 0);
    await readOn(page);
    expect(uncaught).toEqual([]);
  });
}
