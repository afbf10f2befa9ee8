// The checker's page, opened from disk: axe finds nothing, a play that is opened lights up on the map, and nothing is wider than a phone.
import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { checkFound } from '../../src/tools/check/check-found.ts';
import { checkPage } from '../../src/tools/check/html/check-page.ts';
import { expectClean } from '../support/expect-clean.ts';

const FIXTURE = { kind: 'scenario', folder: 'tests/fixtures/stories/dua-menit', file: 'id.ink' } as const;
const FAULTY = { kind: 'bare', path: 'tests/fixtures/ink/faults/dead-end-conditions.ink' } as const;
const checked = [FIXTURE, FAULTY].flatMap((found) => checkFound(found, 'assets/catalogue.json', {}));

async function open(page: Page, path: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  writeFileSync(path, checkPage(checked, 'id'));
  await page.goto(`file://${path}`);
  return asked;
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe: the checker's page, ${colorScheme}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme });
    const asked = await open(page, info.outputPath('page.html'));
    for (const fold of await page.locator('details').all()) await fold.evaluate((one) => one.setAttribute('open', ''));
    await expect(page.locator('.stop.on').first()).toBeVisible();
    await expectClean(page, "the checker's page");
    expect(asked).toEqual([page.url()]);
  });
}

test("the checker's page shows plays on the map and opens decisions, by keyboard as well", async ({ page }, info) => {
  await open(page, info.outputPath('page.html'));
  const story = page.locator('#s1');
  const play = story.locator('.endings details.play').first();
  await play.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(play.locator('ol > li')).toHaveCount(2);
  await expect(story.locator('.stop.on')).toHaveCount(4);
  await expect(story.locator('.line.on')).toHaveCount(3);
  await expect(story.getByRole('status')).toContainText('menunggu');
  await story.getByRole('button', { name: 'Hapus sorotan' }).click();
  await expect(story.locator('.on')).toHaveCount(0);

  await story
    .getByRole('link', { name: /^Keputusan 2/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const decision = story.getByRole('group', { name: 'Keputusan 2' });
  await expect(decision).toBeFocused();
  await expect(decision.getByRole('rowheader')).toHaveCount(3);
});

test("the checker's page scrolls in its boxes alone, and reads without its script", async ({ browser }, info) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, info.outputPath('page.html'));
  await page.locator('details.play summary').first().click();
  await expect(page.locator('details.play ol').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await context.close();
});
