// Looking back: the quoted points add up, another option can be asked about, and a play goes on from where it was left.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readOn } from '../support/player.ts';
import { writtenPlay } from '../support/written-plays.ts';

/** Opens the debrief of a play drawn by `seed`. */
async function debriefOf(page: Page, seed: number): Promise<void> {
  await page.goto(`/#/debrief?p=${writtenPlay(seed)}`);
  await page.getByTestId('skip').click();
  await expect(page.getByTestId('debrief')).toBeVisible();
}

async function openEverything(page: Page): Promise<void> {
  await page.locator('.everything-toggle button').click();
  await page.locator('.downloads > .fold-button').click();
}

test('the questions can be answered, and the answers stay on the device', async ({ page }) => {
  const sent: string[] = [];
  await page.goto(`/#/debrief?p=${writtenPlay(2)}`);
  await expect(page.getByTestId('skip')).toBeVisible();
  page.on('request', (request) => sent.push(request.method() + request.url()));
  await page.getByRole('textbox').last().fill('Saya akan membacakan dulu.');
  await page.locator('form button[type=submit]').click();
  await expect(page.getByTestId('debrief')).toBeVisible();
  await expect(page.getByText('Saya akan membacakan dulu.')).toBeVisible();
  expect(sent.filter((one) => !one.startsWith('GET') || one.includes('membacakan'))).toEqual([]);
});

test('the quoted points add up to the score of each dimension', async ({ page }) => {
  await debriefOf(page, 3);
  const download = page.waitForEvent('download');
  await openEverything(page);
  await page.getByRole('button', { name: /JSON/ }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  const shown = async (dimension: string) => Number(await page.getByTestId(`score-${dimension}`).first().textContent());
  for (const result of file.results) {
    const quoted = file.decisions.flatMap(
      (decision: { evidence: { dimension: string; points: number }[] }) => decision.evidence,
    );
    const points = quoted
      .filter((one: { dimension: string }) => one.dimension === result.dimension)
      .reduce((sum: number, one: { points: number }) => sum + one.points, 0);
    expect(points).toBe(result.points);
    const { min, max } = result;
    expect(await shown(result.dimension)).toBe(Math.round((100 * (points - min)) / (max - min)));
  }
});

test('what if: another option shows its answer, and the play can go on from there', async ({ page }) => {
  await debriefOf(page, 4);
  await openEverything(page);
  const decision = page.locator('.decision').first();
  await decision.getByRole('button').first().click();
  const options = decision.locator('.what-if-option > .fold-button');
  await expect(options.first()).toBeVisible();
  await options.first().click();
  await expect(decision.locator('.what-if-answer .story-line').first()).toBeVisible();
  await decision.locator('.replay button').click();
  await expect(page).toHaveURL(/#\/play\//);
  await readOn(page);
  await expect(page.getByTestId('choice').first()).toBeVisible();
});

test('the language changes in the debrief, and no score does', async ({ page }) => {
  await debriefOf(page, 5);
  const scores = () =>
    Promise.all(
      ['empathy', 'communication', 'problem-solving'].map((one) =>
        page.getByTestId(`score-${one}`).first().textContent(),
      ),
    );
  const before = await scores();
  await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByTestId('debrief')).toBeVisible();
  expect(await scores()).toEqual(before);
});
