// What this device keeps: settings and plays come back, also where a browser forgets half of it or keeps nothing at all.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { checkOwn } from '../../src/ink/own-check.ts';
import { deviceReady } from '../support/device-ready.ts';
import { keepEntries } from '../support/keep-entries.ts';
import { finishedEntry } from '../support/kept-plays.ts';
import { SHARED } from '../support/own-shared.ts';
import { answer, keys, mouse, openPlay, playToEnd, readOn, SCENARIO } from '../support/player.ts';
import { smallScenario } from '../support/small-scenario.ts';
import { DECISIONS, writtenPlay } from '../support/written-plays.ts';

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
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
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

/** From here to the debrief, near its end: what cannot be kept must not stop anybody. */
async function onToTheDebrief(page: Page): Promise<void> {
  // By way of the library, where nothing can be taken for the play that is opened next.
  await page.goto('/#/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.goto(`/#/play/${SCENARIO}?p=${writtenPlay(3, DECISIONS - 2)}`);
  await expect(page.getByTestId('scenario-card')).toHaveCount(0);
  expect(await playToEnd(page, keys, () => 0)).toBe(2);
  await page.getByTestId('skip').click();
  await expect(page.getByTestId('debrief')).toBeVisible();
}

const REFUSE = "throw new DOMException('no', 'SecurityError');";
for (const [what, block] of [
  ['the database is refused', `indexedDB.open = () => { ${REFUSE} };`],
  ['there is no database', "Object.defineProperty(window, 'indexedDB', { value: undefined });"],
  [
    'all storage is refused',
    `indexedDB.open = () => { ${REFUSE} };
     Object.defineProperty(window, 'localStorage', { get() { ${REFUSE} } });`,
  ],
] as const) {
  test(`where ${what} it is said, and the game goes on to the debrief`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.addInitScript({ content: block });
    await page.goto('/');
    await expect(page.getByText(/tidak mengizinkan penyimpanan/).first()).toBeVisible();
    await openPlay(page);
    await readOn(page);
    await answer(page, mouse, 0);
    await readOn(page);
    // Not even a reload loses it: the address holds the play.
    const options = await page.getByTestId('choice').allTextContents();
    await expect.poll(() => page.url()).toContain('?p=');
    await page.reload();
    await readOn(page);
    expect(await page.getByTestId('choice').allTextContents()).toEqual(options);
    await onToTheDebrief(page);
    await page
      .getByRole('button', { name: /^Simpan jadi kalimat saku/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Di saku sampai halaman ditutup/ }).first()).toBeVisible();
    expect(uncaught).toEqual([]);
  });
}

for (const [how, fill] of [
  [
    'by the browser',
    async (page: Page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
    },
  ],
  [
    'at every attempt to write',
    (page: Page) =>
      page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      }),
  ],
] as const) {
  test(`a device without room, refused ${how}: it is said, and the game goes on to the debrief`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.goto('/');
    await deviceReady(page);
    await fill(page);
    await page.getByRole('button', { name: 'Mulai' }).first().click();
    await readOn(page);
    await answer(page, mouse, 0);
    await readOn(page);
    const options = await page.getByTestId('choice').allTextContents();
    await page.goto('/#/');
    await expect(page.getByText(/Penyimpanan penuh/)).toBeVisible();
    // What could not be kept is there as long as the page is.
    await page.getByTestId('scenario-card').first().getByRole('button', { name: 'Lanjutkan', exact: true }).click();
    await readOn(page);
    expect(await page.getByTestId('choice').allTextContents()).toEqual(options);
    await onToTheDebrief(page);
    await page.getByTestId('intend').scrollIntoViewIfNeeded();
    await page.getByLabel('Lain kali saya akan').fill('bertanya dulu');
    await page.getByTestId('intend').click();
    await expect(page.getByText('hilang bila halaman ditutup')).toBeVisible();
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
  await expect(status).toContainText('One play came in, with notes and settings.');
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

test('an empty profile that takes in a file has the same library: results, history, pocket, intentions, settings, own scenarios', async ({
  page,
  browser,
}, info) => {
  test.slow();
  const files = smallScenario();
  const { card } = checkOwn(files, SHARED).built!;
  const day = (number: number) => Date.UTC(2026, 10, number, 3);
  await page.goto('/');
  await deviceReady(page);
  await keepEntries(page, 'plays', [
    finishedEntry('loket-tiga', 1, day(1)),
    finishedEntry('loket-tiga', 2, day(8)),
    finishedEntry('jumat-pukul-sembilan', 4, day(9)),
    { key: 'loket-tiga-3', written: writtenPlay(3, 4), finished: false, updated: day(10) },
  ]);
  await keepEntries(page, 'sentences', [
    { key: 'a', text: 'Saya bacakan, Pak.', locale: 'id', scenario: 'loket-tiga', made: day(2) },
    { key: 'b', text: '<b>Dua</b> angka.', locale: 'id', scenario: 'jumat-pukul-sembilan', made: day(9) },
  ]);
  await keepEntries(page, 'intentions', [
    { key: 'jumat-pukul-sembilan', text: 'bertanya dulu', made: day(9), due: day(16) },
  ]);
  await keepEntries(page, 'scenarios', [{ key: card.id, files, card, updated: day(11) }]);
  await page.reload();
  await page.getByRole('radio', { name: 'Coba sendiri dulu' }).first().check();
  await page.getByRole('button', { name: 'Pengaturan' }).click();
  await page
    .getByRole('dialog')
    .getByText(/kontras/i)
    .first()
    .click();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  await page.getByRole('button', { name: 'Data saya di perangkat ini' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan sebagai berkas' }).click(),
  ]);
  const file = info.outputPath('semua.json');
  await download.saveAs(file);
  await page.keyboard.press('Escape');

  const elsewhere = await browser.newContext({
    baseURL: info.project.use.baseURL,
    locale: 'id-ID',
    viewport: page.viewportSize(),
  });
  const other = await elsewhere.newPage();
  await other.goto('/');
  await deviceReady(other);
  await other.getByRole('button', { name: 'Data saya di perangkat ini' }).click();
  await other.getByTestId('device-file').setInputFiles(file);
  await expect(other.getByRole('dialog').getByRole('status')).toContainText('4 permainan');
  await other.keyboard.press('Escape');

  /** All that somebody sees who goes through what is theirs. */
  const seen = async (one: Page) => {
    await one.goto('/#/');
    await expect(one.getByTestId('card-result')).toHaveCount(2);
    await expect(one.getByTestId('own-part')).toBeVisible();
    const library = await one.locator('.shelf').innerText();
    await one.getByRole('button', { name: 'Kalimat saku (2)' }).click();
    const pocket = await one.getByRole('dialog').innerText();
    await one.keyboard.press('Escape');
    await one.goto('/#/history');
    await expect(one.getByTestId('strengths')).toBeVisible();
    const history = await one.locator('main').innerText();
    // The last of it to come.
    await expect(one.locator('html')).toHaveAttribute('data-fonts', 'own');
    const look = await one.locator('html').evaluate((html) => JSON.stringify({ ...html.dataset }));
    return { library, pocket, history, look };
  };
  const before = await seen(page);
  expect(before.library).toContain('bertanya dulu');
  expect(await seen(other)).toEqual(before);
  await other.reload();
  expect(await seen(other)).toEqual(before);

  await other.goto('/#/');
  await other.getByTestId('scenario-card').last().getByRole('button', { name: 'Mulai' }).click();
  await expect(other.getByTestId('line').first()).toContainText('Pagi di kantor desa.');
  await elsewhere.close();
});
