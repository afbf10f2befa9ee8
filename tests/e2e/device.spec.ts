// What this device keeps: settings and plays come back, also where a browser forgets half of it or keeps nothing at all.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { deviceReady } from '../support/device-ready.ts';
import { answer, mouse, openPlay, readOn } from '../support/player.ts';

const inEnglish = (page: Page) => expect(page.locator('html')).toHaveAttribute('lang', 'en');

/** What the database holds, asked as any page of this address could. */
const KEPT_LOCALE = `new Promise((resolve) => {
  const open = indexedDB.open('lakon');
  open.onsuccess = () => {
    const read = open.result.transaction('settings').objectStore('settings').get('all');
    read.onsuccess = () => {
      open.result.close();
      resolve(read.result?.locale);
    };
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
  await deviceReady(page);
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

test('everything can be carried to another device, and a foreign file changes nothing', async ({
  page,
  browser,
}, info) => {
  await openPlay(page);
  await readOn(page);
  await answer(page, mouse, 0);
  await readOn(page);
  await page.getByTestId('locale').first().click();
  await inEnglish(page);
  await page.goto('/#/');
  await page.getByRole('button', { name: 'My data on this device' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = info.outputPath('everything.json');
  await download.saveAs(file);

  const elsewhere = await browser.newContext({ baseURL: info.project.use.baseURL, locale: 'id-ID' });
  const other = await elsewhere.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Data saya di perangkat ini' }).click();
  const picker = other.getByTestId('device-file');
  const status = other.getByRole('dialog').getByRole('status');
  for (const [content, said] of [
    ['{"hello": 1}', 'bukan berkas Lakon'],
    ['<img src=x onerror=alert(1)>', 'bukan berkas Lakon'],
    [readFileSync(file, 'utf8').replace('"finished": false', '"finished": true'), 'rusak'],
  ] as const) {
    await picker.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(status).toContainText(said);
    await expect(other.locator('html')).toHaveAttribute('lang', 'id');
  }
  await picker.setInputFiles(file);
  await expect(status).toContainText('One play and the settings came in.');
  await inEnglish(other);
  await picker.setInputFiles(file);
  await expect(status).toContainText('1 more was here already');
  await other.keyboard.press('Escape');
  const card = (one: Page) => one.getByTestId('scenario-card').first().innerText();
  await expect.poll(() => card(other)).toBe(await card(page).then((text) => text));
  await other.reload();
  await inEnglish(other);
  await other.getByRole('button', { name: 'Resume' }).click();
  await expect(other.getByTestId('choice').or(other.getByTestId('line')).first()).toBeVisible();
  await elsewhere.close();
});

test('everything can be erased, and is gone', async ({ page }) => {
  await openPlay(page);
  await readOn(page);
  await answer(page, mouse, 0);
  await page.getByTestId('locale').first().click();
  await inEnglish(page);
  await page.goto('/#/');
  await page.getByRole('button', { name: 'My data on this device' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, erase' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByTestId('scenario-card').first()).toContainText('Mulai');
  await page.reload();
  await expect(page.getByTestId('scenario-card').first()).toContainText('Mulai');
  await deviceReady(page);
  expect(await page.evaluate(KEPT_LOCALE)).not.toBe('en');
});
