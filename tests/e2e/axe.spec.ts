// Axe finds nothing on any screen, in both languages, in the usual look and in high contrast.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answer, mouse, openPlay, readOn, SCENARIO, toSceneEnd } from '../support/player.ts';
import { DECISIONS, writtenPlay } from '../support/written-plays.ts';

async function clean(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${screen}: ${id} at ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect.soft(found).toEqual([]);
}

async function setLanguage(page: Page, locale: string): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== locale) await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

for (const locale of ['id', 'en']) {
  test(`axe: every screen in ${locale}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto('/');
    await setLanguage(page, locale);
    await clean(page, 'library');
    await page.getByRole('button', { name: /data saya|my data/i }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean(page, 'my data');
    await page.keyboard.press('Escape');
    await openPlay(page);
    await clean(page, 'first line');
    await readOn(page);
    await clean(page, 'options');
    for (const dialog of ['menu', 'log', 'settings']) {
      await page.keyboard.press('Escape');
      if (dialog !== 'menu') {
        const name = { log: /dikatakan|percakapan|said/i, settings: /pengaturan|settings/i }[dialog] as RegExp;
        await page.getByRole('dialog').getByRole('button', { name }).click();
      }
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await toSceneEnd(page);
    await clean(page, 'end of a scene');
    await openPlay(page, `?p=${writtenPlay(1, DECISIONS - 1)}`);
    await setLanguage(page, locale);
    await readOn(page);
    await answer(page, mouse, 0);
    await toSceneEnd(page);
    await page.getByTestId('continue').click();
    await expect(page.locator('.closing')).toBeVisible();
    await clean(page, 'end of the story');
    await page.getByTestId('continue').click();
    await expect(page.getByTestId('skip')).toBeVisible();
    await clean(page, 'two questions');
    await page.getByTestId('skip').click();
    await expect(page.getByTestId('debrief')).toBeVisible();
    await clean(page, 'debrief');
    for (const fold of await page.locator('details:not([open]) > summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    await clean(page, 'debrief, everything open');
  });
}

test('axe: high contrast, large text, trouble pages', async ({ page }) => {
  await page.goto('/#/play/tidak-ada');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await clean(page, 'unknown scenario');
  await page.goto(`/#/play/${SCENARIO}?p=rusak`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await clean(page, 'damaged play');
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
  await clean(page, 'library, high contrast');
  await openPlay(page);
  await readOn(page);
  await clean(page, 'options, high contrast');
  await page.goto(`/#/debrief?p=${writtenPlay(2)}`);
  await page.getByTestId('skip').click();
  await clean(page, 'debrief, high contrast');
});
