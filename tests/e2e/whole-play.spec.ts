// Whole plays as people play them, with everything moving: by touch on a phone, by keyboard alone in each language, on to the debrief.
import { expect, test } from '@playwright/test';
import { keys, openPlay, playToEnd, touch, watchPage } from '../support/player.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const SCORES = ['score-empathy', 'score-communication', 'score-problem-solving'];

test('a touch play on a phone reaches the debrief', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'phone only');
  test.slow();
  const watched = watchPage(page);
  await page.goto('/');
  await page.getByTestId('scenario-card').getByRole('button', { name: 'Mulai' }).first().tap();
  const decisions = await playToEnd(page, touch);
  expect(decisions).toBeGreaterThanOrEqual(12);
  expect(decisions).toBeLessThanOrEqual(16);
  await page.getByTestId('skip').tap();
  await expect(page.getByTestId('debrief')).toBeVisible();
  for (const score of SCORES)
    expect(Number(await page.getByTestId(score).first().textContent())).toBeGreaterThanOrEqual(0);
  watched.check();
});

for (const locale of ['id', 'en'] as const) {
  test(`a keyboard-only play in ${locale} reaches the debrief`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'keyboards are on desks');
    test.slow();
    const watched = watchPage(page);
    await page.goto('/');
    if (locale === 'en') {
      await page.getByTestId('locale').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    }
    await page
      .getByRole('button', { name: locale === 'id' ? 'Mulai' : 'Start' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('line').first()).toBeVisible();
    const decisions = await playToEnd(page, keys, (decision, options) => (decision + 1) % options);
    expect(decisions).toBeGreaterThanOrEqual(12);
    await page.getByTestId('skip').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('debrief')).toBeVisible();
    watched.check();
  });
}

test('a double tap on "continue" does not choose what appears under the finger', async ({ page }) => {
  await openPlay(page);
  for (;;) {
    const onward = page.getByTestId('continue');
    if ((await onward.count()) === 0) break;
    await onward.dblclick();
  }
  await expect(page.getByTestId('choice').first()).toBeVisible();
});
