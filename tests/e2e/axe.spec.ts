// Axe finds nothing on any screen, in both languages, in the usual look and in high contrast.
import { expect, type Page, test } from '@playwright/test';
import { expectClean } from '../support/expect-clean.ts';
import { answer, mouse, openPlay, readOn, SCENARIO, toSceneEnd } from '../support/player.ts';
import { DECISIONS, writtenPlay } from '../support/written-plays.ts';

async function setLanguage(page: Page, locale: string): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== locale) await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

for (const locale of ['id', 'en']) {
  test(`axe: every screen in ${locale}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto('/');
    await setLanguage(page, locale);
    await expectClean(page, 'library');
    await page.getByRole('button', { name: /data saya|my data/i }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectClean(page, 'my data');
    await page.keyboard.press('Escape');
    await openPlay(page);
    await expectClean(page, 'first line');
    await readOn(page);
    await expectClean(page, 'options');
    for (const dialog of ['menu', 'log', 'settings']) {
      await page.keyboard.press('Escape');
      if (dialog !== 'menu') {
        const name = { log: /dikatakan|percakapan|said/i, settings: /pengaturan|settings/i }[dialog] as RegExp;
        await page.getByRole('dialog').getByRole('button', { name }).click();
      }
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectClean(page, dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await toSceneEnd(page);
    await expectClean(page, 'end of a scene');
    await openPlay(page, `?p=${writtenPlay(1, DECISIONS - 1)}`);
    await setLanguage(page, locale);
    await readOn(page);
    await answer(page, mouse, 0);
    await toSceneEnd(page);
    await page.getByTestId('continue').click();
    await expect(page.locator('.closing')).toBeVisible();
    await expectClean(page, 'end of the story');
    await page.getByTestId('continue').click();
    await expect(page.getByTestId('skip')).toBeVisible();
    await expectClean(page, 'two questions');
    await page.getByTestId('skip').click();
    await expect(page.getByTestId('debrief')).toBeVisible();
    await expectClean(page, 'debrief');
    for (const fold of await page.locator('details:not([open]) > summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    await expectClean(page, 'debrief, everything open');
  });
}

test('axe: high contrast, large text, trouble pages', async ({ page }) => {
  await page.goto('/#/play/tidak-ada');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expectClean(page, 'unknown scenario');
  await page.goto(`/#/play/${SCENARIO}?p=rusak`);
  await expect(page.getByRole('button', { name: 'Mulai permainan baru' })).toBeVisible();
  await expectClean(page, 'damaged play');
  await page.goto('/');
  await page
    .getByRole('button', { name: /pengaturan/i })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByText(/kontras/i)
    .first()
    .click();
  await page.keyboard.press('Escape');
  await expectClean(page, 'library, high contrast');
  await openPlay(page);
  await readOn(page);
  await expectClean(page, 'options, high contrast');
  await page.goto(`/#/debrief?p=${writtenPlay(2)}`);
  await page.getByTestId('skip').click();
  await expectClean(page, 'debrief, high contrast');
});
