// The game's own letters come last, and are a little narrower or wider than the device's: what is to be pressed or measured waits for them.
import { expect, type Page } from '@playwright/test';

/** Resolves once the page is written in its own letters. */
export async function ownLetters(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'own', { timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
