// Axe on a screen, by the rules that all our pages keep.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails the test where axe finds anything, at its end: one run names what is wrong on all screens. */
export async function expectClean(page: Page, screen: string): Promise<void> {
  // A screen that is still being fetched has no heading yet.
  await expect(page.locator('h1').first()).toBeAttached();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${screen}: ${id} at ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect.soft(found).toEqual([]);
}
