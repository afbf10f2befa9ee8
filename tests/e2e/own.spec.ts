// A scenario of one's own in the browser: opened, its fault shown, mended, played, carried away and opened again elsewhere; and whatever somebody
// may open instead is refused or shown as text, while the page goes on answering.
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectClean } from '../support/expect-clean.ts';
import {
  asFolder,
  asZip,
  bomb,
  mend,
  openBench,
  refused,
  verdict,
  watchUploads,
  zipped,
} from '../support/own-bench.ts';
import { keys, playToEnd, readOn, watchPage } from '../support/player.ts';
import { explosion, MARKUP, markedScenario, smallScenario, toil } from '../support/small-scenario.ts';

const SMALL = smallScenario();
const FAULTY = smallScenario((ink) => ink.replace('# place: counter', '# place: balai'));
const FAULT_LINE = (FAULTY['id.ink'] ?? '').split('\n').indexOf('# place: balai') + 1;
const repaired = (text: string) => text.replace('# place: balai', '# place: counter');
const endless = smallScenario((ink) => ink.replace('Giliran 3.\n', '- (lagi)\nDan lagi.\n-> lagi\nGiliran 3.\n'));
const CARD = 'Satu Huruf';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cardOf = (page: Page) =>
  page.getByTestId('scenario-card').filter({ has: page.getByRole('heading', { name: new RegExp(`^${CARD}`) }) });
const pickZip = (page: Page, file: { name: string; mimeType: string; buffer: Buffer } | string) =>
  page.getByTestId('own-zip').setInputFiles(file);

async function clean(page: Page): Promise<void> {
  await expectClean(page, 'own scenario');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
}

async function toDebrief(page: Page): Promise<void> {
  await expect(page.getByTestId('line').first()).toBeVisible();
  expect(await playToEnd(page, keys, () => 0)).toBe(5);
  await page.getByTestId('skip').click();
  await expect(page.getByTestId('debrief')).toBeVisible();
}

test('a faulty scenario is opened, its fault shown in both languages, mended, played, and carried to an empty profile', async ({
  page,
  browser,
}, info) => {
  test.slow();
  const watched = watchPage(page);
  const uploads = watchUploads(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Buka skenario saya' }).click();
  await page.getByTestId('own-folder').setInputFiles(asFolder(info.outputPath('satu-huruf'), FAULTY));
  await expect(verdict(page)).toContainText('1 kesalahan');

  // Beside the line that it is about, with what would be right.
  const finding = page.getByTestId('own-finding').filter({ hasText: 'unknown-asset' });
  await expect(finding).toHaveAttribute('data-at', String(FAULT_LINE));
  await expect(finding).toContainText('“balai” tidak dikenal');
  await expect(finding).toContainText('counter');
  await expect(page.locator(`.source-line.marked[data-line="${FAULT_LINE}"]`)).toContainText('# place: balai');
  // The list stands at what is wrong, however far down that is.
  const isSeen = await page.getByTestId('own-lines').evaluate((box, line) => {
    const marked = box.querySelector(`[data-line="${line}"]`)?.getBoundingClientRect();
    const { top, bottom } = box.getBoundingClientRect();
    return marked !== undefined && marked.top >= top - 1 && marked.bottom <= bottom + 1;
  }, FAULT_LINE);
  expect(isSeen).toBe(true);
  await clean(page);
  await page.getByTestId('locale').first().click();
  await expect(finding).toContainText('“balai” is unknown');
  await expect(finding).toContainText('counter');
  await page.getByTestId('locale').first().click();
  await page.getByRole('button', { name: `id.ink, baris ${FAULT_LINE}` }).click();
  await expect(page.locator(`[data-line="${FAULT_LINE}"]`)).toBeFocused();
  await expect(button(page, 'Simpan dan mainkan')).toHaveCount(0);

  await mend(page, repaired);
  await expect(page.getByTestId('own-finding').filter({ hasText: 'unknown-asset' })).toHaveCount(0);
  await expect(verdict(page)).toContainText('bisa dimainkan');
  await clean(page);
  await button(page, 'Simpan dan mainkan').click();
  await toDebrief(page);

  // Kept: there after a reload, with its result, and open to be mended.
  await page.goto('/#/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.reload();
  const card = cardOf(page);
  await expect(card).toContainText('Skenario Anda sendiri');
  await expect(card.getByTestId('card-result')).toBeVisible();
  await clean(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: `Unduh zip: ${CARD}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('satu-huruf.zip');
  const file = info.outputPath('satu-huruf.zip');
  await download.saveAs(file);
  expect(uploads.requests).toBeGreaterThan(3);
  expect(uploads.uploads).toEqual([]);
  watched.check();

  const elsewhere = await browser.newContext({
    baseURL: info.project.use.baseURL,
    locale: 'id-ID',
  });
  const other = await elsewhere.newPage();
  await openBench(other);
  await other.getByTestId('own-zip').setInputFiles(file);
  await expect(verdict(other)).toContainText('bisa dimainkan');
  await button(other, 'Ubah teks').click();
  expect(await other.getByTestId('own-text').inputValue()).toBe(SMALL['id.ink']);
  await button(other, 'Simpan dan mainkan').click();
  await toDebrief(other);
  await elsewhere.close();
});

test('by keyboard alone: from the library to the example, a fault of one’s own, its line, and into the play', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'keyboards are on desks');
  test.slow();
  /** Presses Tab until focus is there, as somebody would who has no mouse. */
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses++) {
      if (await target.evaluate((one) => one === document.activeElement).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never came there.');
  };
  const press = async (target: Locator) => {
    await tabTo(target);
    await page.keyboard.press('Enter');
  };
  await page.goto('/');
  await press(page.getByRole('link', { name: 'Buka skenario saya' }));
  await press(button(page, 'Buka contoh'));
  await expect(verdict(page)).toHaveText('Skenario ini siap dimainkan.');
  await press(button(page, 'Ubah teks'));
  await tabTo(page.getByTestId('own-text'));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# place: balai\n');
  // Tab leaves the text: nobody is caught in it.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByTestId('own-text')).not.toBeFocused();
  const again = button(page, 'Periksa lagi');
  for (let presses = 0; presses < 20 && !(await again.evaluate((one) => one === document.activeElement)); presses++)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('Belum bisa dimainkan');
  await expect(again).toBeFocused();
  await press(page.getByRole('button', { name: 'id.ink, baris 1', exact: true }));
  await expect(page.getByTestId('own-text')).toBeFocused();
  expect(
    await page
      .getByTestId('own-text')
      .evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
  ).toBe('# place: balai');
  await page.keyboard.press('Delete');
  for (let presses = 0; presses < 20 && !(await again.evaluate((one) => one === document.activeElement)); presses++)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toHaveText('Skenario ini siap dimainkan.');
  for (
    let presses = 0;
    presses < 20 && !(await button(page, 'Simpan dan mainkan').evaluate((one) => one === document.activeElement));
    presses++
  )
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('line').first()).toBeVisible();
});

test('what cannot be a scenario is refused with a reason, and what lay there stays', async ({ page }, info) => {
  test.slow();
  const watched = watchPage(page);
  await openBench(page);
  await pickZip(page, zipped(SMALL));
  await expect(verdict(page)).toContainText('bisa dimainkan');
  const large = new Uint8Array(50_000_000).fill(80);
  const zips: [Parameters<typeof pickZip>[1], string][] = [
    [bomb(SMALL), 'id.ink terlalu besar'],
    [
      join(asFolder(info.outputPath('zip'), { 'besar.zip': large }), 'besar.zip'),
      'terlalu besar untuk sebuah skenario',
    ],
    [asZip(Buffer.from('halo')), 'bukan berkas zip'],
    [{ ...zipped(SMALL), buffer: zipped(SMALL).buffer.subarray(0, 900) }, 'rusak, terpotong'],
    [zipped({ 'id.ink': '-> END' }), 'tidak ada scenario.json'],
  ];
  for (const [zip, why] of zips) {
    await pickZip(page, zip);
    await expect(refused(page)).toContainText(why);
    await expect(refused(page)).toContainText('Tidak ada yang berubah');
    await expect(verdict(page)).toContainText('bisa dimainkan');
  }
  await page.getByTestId('own-folder').setInputFiles(asFolder(info.outputPath('besar'), { ...SMALL, 'id.ink': large }));
  await expect(refused(page)).toContainText('id.ink terlalu besar');
  await clean(page);
  await page.getByTestId('locale').first().click();
  await expect(refused(page)).toContainText('id.ink is too large');
  // What lies beside a scenario is not even read, however large.
  await page
    .getByTestId('own-folder')
    .setInputFiles(asFolder(info.outputPath('film'), { ...SMALL, 'film.mp4': large }));
  await expect(refused(page)).toHaveCount(0);
  await expect(verdict(page)).toContainText('can be played');
  watched.check();
});

test('Ink that never stops is named with its line; more plays than anybody can follow are followed as far as one likes, and the page answers', async ({
  page,
}) => {
  test.slow();
  const watched = watchPage(page);
  await openBench(page);
  await pickZip(page, zipped(endless));
  await expect(verdict(page)).toContainText('Belum bisa dimainkan');
  await expect(page.getByTestId('own-finding').filter({ hasText: 'endless' }).first()).toContainText(
    'tidak pernah berhenti',
  );

  await pickZip(page, zipped(smallScenario(toil)));
  const working = page.getByRole('progressbar');
  await expect(working).toBeVisible();
  await expect(page.locator('.bench-busy')).toContainText(/\d keadaan/);
  // The worker works: meanwhile presses are answered, and it works still.
  await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await button(page, 'Edit the text').click();
  await expect(page.getByTestId('own-text')).toBeVisible();
  await expect(working).toBeVisible();
  await button(page, 'Stop checking').click();
  await expect(working).toHaveCount(0);
  await expect(page.getByTestId('own-status')).toContainText('The check was stopped');

  // What is too much to be followed is said, and can be played without scores.
  await pickZip(page, zipped(smallScenario(explosion)));
  await expect(page.locator('.verdict')).toContainText('BOUNDED', { timeout: 90_000 });
  await expect(page.locator('.verdict')).toContainText('without scores');
  await expect(button(page, 'Keep and play')).toBeVisible();

  // And something else can be opened while it works.
  await pickZip(page, zipped(smallScenario(toil)));
  await expect(working).toBeVisible();
  await pickZip(page, zipped(SMALL));
  await expect(verdict(page)).toContainText('can be played');
  await expect(working).toHaveCount(0);
  watched.check();
});

test('markup in every text is shown as the text that it is, everywhere', async ({ page }) => {
  test.slow();
  const watched = watchPage(page);
  const harmless = async () => {
    expect(await page.locator('img[onerror], img[src="x"]').count()).toBe(0);
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  };
  await openBench(page);
  await pickZip(page, zipped(markedScenario()));
  await expect(verdict(page)).toContainText('bisa dimainkan');
  await expect(page.getByTestId('own-lines')).toContainText(MARKUP);
  await button(page, 'Simpan di perangkat ini').click();
  await harmless();

  await page.goto('/#/');
  const card = cardOf(page);
  await card.locator('summary').click();
  for (const words of ['Satu Huruf', 'karena satu huruf.', 'Tidak ada kata kasar.', 'Mendengar sebelum membetulkan.'])
    await expect(card).toContainText(`${words} ${MARKUP}`);
  await harmless();
  await card.getByRole('button', { name: 'Mulai' }).click();
  await expect(page.getByTestId('line').first()).toContainText(MARKUP);
  await expect(page.locator('main')).toContainText(MARKUP);
  await harmless();
  await readOn(page, keys);
  const marked = page.getByTestId('choice').filter({ hasText: MARKUP });
  await marked.click();
  await expect(page.locator('.own-line')).toContainText(MARKUP);
  await expect(page.locator('main')).toContainText(`Ia ${MARKUP} lelah.`);
  await harmless();
  expect(await playToEnd(page, keys, () => 0)).toBe(4);
  await harmless();
  await page.getByTestId('skip').click();
  const debrief = page.getByTestId('debrief');
  await expect(debrief).toContainText(MARKUP);
  for (const fold of await page.locator('details:not([open]) > summary').all())
    if (await fold.isVisible()) await fold.click();
  await expect(debrief).toContainText(`Nama ${MARKUP}`);
  await expect(debrief).toContainText(`Berat ${MARKUP}`);
  await harmless();
  await page.goto('/#/history');
  await expect(page.getByRole('heading', { name: CARD })).toContainText(MARKUP);
  await harmless();
  watched.check();
});

test('a scenario in one language is played while the page speaks another', async ({ page }) => {
  test.slow();
  await openBench(page);
  await page.getByTestId('locale').first().click();
  await pickZip(page, zipped(SMALL));
  await button(page, 'Keep on this device').click();
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  await page.goto('/#/');
  await expect(cardOf(page)).toContainText('Bahasa Indonesia');
  await cardOf(page).getByRole('button', { name: 'Start' }).click();
  await expect(page.getByTestId('line').first()).toContainText('Pagi di kantor desa.');
  await expect(page.locator('[lang="id"]').first()).toBeVisible();
  await toDebrief(page);
  await expect(page.getByRole('button', { name: /Print|Save/ }).first()).toBeVisible();
});

test('changes are not lost by a slip: something else is opened only after a word', async ({ page }) => {
  await openBench(page);
  await pickZip(page, zipped(SMALL));
  await expect(verdict(page)).toContainText('bisa dimainkan');
  await mend(page, (text) => text.replace('Pagi di kantor desa.', 'Siang di kantor desa.'));
  await expect(verdict(page)).toContainText('bisa dimainkan');
  await button(page, 'Buka contoh').click();
  await expect(button(page, 'Batal')).toBeFocused();
  await clean(page);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Buka contoh')).toBeFocused();
  expect(await page.getByTestId('own-text').inputValue()).toContain('Siang di kantor desa.');
  await button(page, 'Buka contoh').click();
  await button(page, 'Buka yang lain').click();
  await expect(verdict(page)).toHaveText('Skenario ini siap dimainkan.');
  expect(await page.getByTestId('own-text').inputValue()).toContain('MAP DI MEJA');
});

test('an own scenario is removed after a word, and its file stays whole elsewhere', async ({ page }) => {
  await openBench(page);
  await pickZip(page, zipped(SMALL));
  await button(page, 'Simpan di perangkat ini').click();
  await expect(page.getByText('Tersimpan di perangkat ini.')).toBeVisible();
  await page.goto('/#/');
  const card = cardOf(page);
  await card.getByRole('button', { name: `Perbaiki: ${CARD}` }).click();
  await expect(verdict(page)).toContainText('bisa dimainkan');
  await expect(page.getByText('dengan id yang sama')).toBeVisible();
  await page.goto('/#/');
  await card.getByRole('button', { name: `Hapus: ${CARD}` }).click();
  await card.getByRole('button', { name: `Ya, hapus: ${CARD}` }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await expect(card).toHaveCount(0);
});
