// What a play does besides being played: languages, links, reloads, the coach, what can be read again.
import { expect, test } from '@playwright/test';
import { answer, keys, mouse, openPlay, readOn, SCENARIO, toSceneEnd } from '../support/player.ts';

test('focus goes to the group of options, and Space there chooses nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'keyboards are on desks');
  await openPlay(page);
  await readOn(page, keys);
  await expect(page.locator('fieldset:focus')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('choice').first()).toBeVisible();
});

test('the language can be changed in the middle of a scene without losing the place', async ({ page }) => {
  await openPlay(page);
  await readOn(page);
  await answer(page, mouse, 0);
  await readOn(page);
  const options = await page.getByTestId('choice').count();
  const before = await page.getByTestId('choice').allTextContents();
  await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByTestId('choice')).toHaveCount(options);
  await expect.poll(() => page.getByTestId('choice').allTextContents()).not.toEqual(before);
  await page.getByTestId('locale').first().click();
  await expect.poll(() => page.getByTestId('choice').allTextContents()).toEqual(before);
});

test('a choice taken before its story has come is answered once it has', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/hashed\/run-/, async (route) => {
    await held;
    await route.continue();
  });
  await openPlay(page);
  await readOn(page);
  const taken = page.getByTestId('choice').first();
  const said = (await taken.locator('.choice-text').textContent()) ?? '';
  await taken.click();
  await expect(taken).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.choices').getByRole('status')).toBeVisible();
  await page.getByTestId('choice').last().click({ force: true });
  release();
  await expect(page.locator('.own-line')).toContainText(said);
});

test('a reload in the middle loses nothing', async ({ page }) => {
  await openPlay(page);
  for (const place of [1, 0, 2]) {
    await readOn(page);
    await answer(page, mouse, place);
  }
  await readOn(page);
  const before = await page.getByTestId('choice').allTextContents();
  await page.goto('/');
  await page.reload();
  await page.getByTestId('scenario-card').getByRole('button', { name: 'Lanjutkan' }).click();
  await readOn(page);
  expect(await page.getByTestId('choice').allTextContents()).toEqual(before);
});

test('the coach can be turned off and on in the middle of a play', async ({ page }) => {
  await openPlay(page);
  await readOn(page);
  await page.keyboard.press('Escape');
  const coach = page
    .getByRole('dialog')
    .getByRole('switch', { name: /pendamping/i })
    .or(page.getByRole('dialog').getByRole('checkbox', { name: /pendamping/i }));
  await expect(coach).toBeChecked();
  await coach.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const decisions = await toSceneEnd(page);
  expect(decisions).toBeGreaterThan(0);
  await expect(page.getByTestId('scene-score')).toHaveCount(0);
});

test('with the coach on, a scene ends with three scores and the sentences behind them', async ({ page }) => {
  await openPlay(page);
  await toSceneEnd(page);
  await expect(page.getByTestId('scene-score')).toHaveCount(3);
  for (const score of await page.getByTestId('scene-score').all()) await expect(score).toHaveText(/\d+/);
});

test('what was said can be read again', async ({ page }) => {
  await openPlay(page);
  await readOn(page);
  const said = (await page.getByTestId('choice').first().locator('.choice-text').textContent()) ?? '';
  await answer(page, mouse, 0);
  await page.keyboard.press('Escape');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /dikatakan|percakapan/i })
    .click();
  await expect(page.getByRole('dialog').getByText(said)).toBeVisible();
});

test('a play opens from a link with its choices', async ({ page, context, isMobile }) => {
  await openPlay(page);
  await readOn(page);
  await answer(page, mouse, 1);
  await readOn(page);
  const before = await page.getByTestId('choice').allTextContents();
  await page.keyboard.press('Escape');
  if (!isMobile) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /tautan/i })
    .click();
  // The phone is at a plain http address, where browsers give no clipboard: there the link stands in a field.
  const link = isMobile
    ? await page.getByRole('dialog').getByRole('textbox').inputValue()
    : await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`/play/${SCENARIO}?p=`);
  await page.goto('/');
  await page.goto(link);
  await readOn(page);
  expect(await page.getByTestId('choice').allTextContents()).toEqual(before);
});
