// The sheet for the talk with one's superior fits one page of paper, and says no more than its owner wants.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/core/locale.ts';
import { writtenPlay } from '../support/written-plays.ts';

/** Presses print without a printer: what would be printed is left standing, to be measured. */
async function printSheet(page: Page): Promise<string> {
  await page.getByTestId('print-one-page').click();
  await page.emulateMedia({ media: 'print' });
  return page.locator('body').innerText();
}

async function debriefOf(page: Page, seed: number): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`./#/debrief?p=${writtenPlay(seed)}`);
  await page.getByTestId('skip').click();
  await expect(page.getByTestId('debrief')).toBeVisible();
}

for (const locale of LOCALES) {
  test(`every play's sheet is one page in ${locale}, with scores, three choices and the intention`, async ({
    page,
  }) => {
    await debriefOf(page, 5);
    if (locale === 'en') await page.getByRole('button', { name: /English/ }).click();
    await page.getByTestId('debrief').getByRole('textbox').last().fill('membacakan suratnya sampai habis');
    await page.getByTestId('intend').click();
    const text = await printSheet(page);
    expect(text).toContain('membacakan suratnya sampai habis');
    expect(text).toContain(locale === 'id' ? 'bukan penilaian kinerja' : 'not an appraisal');
    expect(text.match(locale === 'id' ? /Pilihan Anda/gi : /Your choice/gi)).toHaveLength(3);
    for (const dimension of ['empathy', 'communication', 'problem-solving']) {
      expect(text).toContain(String(await page.getByTestId(`score-${dimension}`).first().textContent()));
    }
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    for (const seed of [6, 7, 8]) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`./?other=${seed}#/debrief?p=${writtenPlay(seed)}`);
      await page.getByTestId('skip').click();
      await printSheet(page);
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    }
  });
}

test('the scores can be left off, the sheet is seen before it is printed, and everything still prints whole', async ({
  page,
}) => {
  await debriefOf(page, 5);
  const scores = page.locator('.one-page-scores');
  await page.getByRole('button', { name: 'Lihat dulu lembarnya' }).click();
  await expect(scores).toBeVisible();
  await page.getByRole('checkbox', { name: 'Cantumkan nilai' }).uncheck();
  await expect(scores).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await printSheet(page)).not.toContain('kesempatan');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const all = await page.locator('body').innerText();
  expect(all).toContain('Semua pilihan');
  expect(all).not.toContain('Yang kami sepakati');
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
