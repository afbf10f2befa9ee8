// The game without what not everybody has: WebGL, pictures, motion, wide screens.
import { expect, test } from '@playwright/test';
import { openPlay, playToEnd, readOn, watchPage } from '../support/player.ts';
import { writtenPlay } from '../support/written-plays.ts';

test('without WebGL the play is complete', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  test.slow();
  const watched = watchPage(page);
  await openPlay(page);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  await playToEnd(page);
  await page.getByTestId('skip').click();
  await expect(page.getByTestId('debrief')).toBeVisible();
  watched.check();
});

test('saving data fetches neither stage nor pictures nor sound', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/');
  await page
    .getByText(/hemat data/i)
    .first()
    .click();
  await page.getByRole('button', { name: 'Mulai' }).first().click();
  await readOn(page);
  await page.waitForTimeout(1500);
  expect(fetched.filter((url) => /stage|phaser|cast|places|sound|\.webm|\.m4a/i.test(url))).toEqual([]);
});

test('with reduced motion lines stand at once and nothing moves on the stage', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlay(page);
  const running = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        // The stage may still fade in: that is no motion.
        .filter((one) => one.playState === 'running' && (one as CSSTransition).transitionProperty !== 'opacity')
        .map((one) => `${(one as CSSAnimation).animationName ?? (one as CSSTransition).transitionProperty}`),
    );
  expect(await running()).toEqual([]);
  await readOn(page);
  await expect(page.locator('#stage')).toHaveAttribute('data-stage', 'asleep', { timeout: 20_000 });
  expect(await running()).toEqual([]);
});

for (const [name, width, height] of [
  ['320 px', 320, 568],
  ['400 % zoom of 1280 px', 320, 256],
  ['a projector', 1920, 1080],
  ['an old projector', 1024, 768],
] as const) {
  test(`nothing is cut off at ${name}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'sizes are set here');
    await page.setViewportSize({ width, height });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.goto('/');
    await expect(page.getByTestId('scenario-card').first()).toBeVisible();
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Mulai' }).first().click();
    await readOn(page);
    expect(await sideways()).toBeLessThanOrEqual(0);
    for (const choice of await page.getByTestId('choice').all()) {
      await choice.scrollIntoViewIfNeeded();
      const box = await choice.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(
        await choice.evaluate(
          (one) => one.scrollWidth <= one.clientWidth + 1 && one.scrollHeight <= one.clientHeight + 1,
        ),
      ).toBe(true);
    }
    await page.goto(`/#/debrief?p=${writtenPlay(6)}`);
    await page.getByTestId('skip').click();
    await expect(page.getByTestId('debrief')).toBeVisible();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
}
