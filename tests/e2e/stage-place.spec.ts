// The stage is seen behind a play and nowhere else: what stands on other screens of the same address can be pressed.
import { expect, test } from '@playwright/test';
import { openPlay, readOn } from '../support/player.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('once the stage is up, a trouble page is not hidden behind it', async ({ page }) => {
  await openPlay(page);
  await readOn(page);
  await expect(page.locator('#stage canvas')).toBeVisible({ timeout: 30_000 });
  await page.goto('/#/play/tidak-ada');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#stage')).toBeHidden();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  const onTop = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('#stage') === null, {
    x: (heading?.x ?? 0) + 5,
    y: (heading?.y ?? 0) + 5,
  });
  expect(onTop).toBe(true);
  await page.getByRole('link', { name: /skenario/i }).click();
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
});
