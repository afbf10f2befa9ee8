// The printed lesson plan: for the time and the parts that are wanted, on paper and as a document, reached from where a class is opened.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectClean } from '../support/expect-clean.ts';
import { SCENARIO, watchPage } from '../support/player.ts';

const sheet = (page: Page) => page.getByTestId('lesson-plan');

async function openPlan(page: Page): Promise<void> {
  await page.goto(`/#/lesson-plan/${SCENARIO}`);
  await expect(sheet(page)).toBeVisible();
}

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('the host page leads to it', async ({ page }) => {
  await page.goto('/#/host');
  await page.locator(`a[href="#/lesson-plan/${SCENARIO}"]`).click();
  await expect(sheet(page)).toContainText('Loket Tiga');
});

for (const locale of ['id', 'en'] as const) {
  test(`plan, notes, cards and the sheet for afterwards in ${locale}`, async ({ page }) => {
    const watch = watchPage(page);
    await openPlan(page);
    if (locale === 'en') await page.getByTestId('locale').first().click();
    await expect(sheet(page)).toContainText(locale === 'id' ? 'Tujuan pembelajaran' : 'Learning goals');
    await expectClean(page, 'lesson plan');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('radio', { name: /^(✓ )?45 / }).check({ force: true });
    await expect(sheet(page).getByRole('cell', { name: /70–90/ })).toHaveCount(0);
    await expect(sheet(page)).toContainText('35–45');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('plan-word').click()]);
    expect(file.suggestedFilename()).toMatch(/^lakon-(rencana-pembelajaran|lesson-plan)-loket-tiga-.*\.docx$/);
    const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
    const text = strFromU8(parts['word/document.xml'] as Uint8Array);
    for (const expected of locale === 'id'
      ? ['Rundown', 'Kartu peran', 'Lembar tindak lanjut']
      : ['Running order', 'Role cards', 'Follow-up sheet'])
      expect(text).toContain(expected);
    watch.check();
  });
}

test('only what is chosen is printed: the sheet for afterwards fits one page, as do the cards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openPlan(page);
  for (const part of ['plan', 'notes', 'roles', 'letters']) await page.getByTestId(`plan-${part}`).uncheck();
  await page.getByTestId('plan-print').click();
  await page.emulateMedia({ media: 'print' });
  for (const control of await page.locator('button, input, a').all()) await expect(control).toBeHidden();
  expect(await page.locator('body').innerText()).toContain('Lembar tindak lanjut');
  expect(await page.locator('body').innerText()).not.toContain('Rundown');
  expect(await pagesOnPaper(page)).toBe(1);
  for (const part of ['letters', 'roles']) {
    await page.emulateMedia({ media: 'screen' });
    for (const other of ['followUp', 'letters', 'roles'])
      await page.getByTestId(`plan-${other}`).setChecked(other === part);
    await page.emulateMedia({ media: 'print' });
    expect(await pagesOnPaper(page)).toBe(1);
  }
  await page.emulateMedia({ media: 'screen' });
  for (const part of ['plan', 'notes', 'letters', 'followUp']) await page.getByTestId(`plan-${part}`).check();
  await page.emulateMedia({ media: 'print' });
  expect(await pagesOnPaper(page)).toBeLessThanOrEqual(9);
});

test('a scenario that is not here says so', async ({ page }) => {
  await page.goto('/#/lesson-plan/tidak-ada');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tidak ada di sini');
  await expectClean(page, 'no scenario');
});
