// What a hall needs of a screen: letters of the least size, nothing cut, nothing to scroll, contrast for a tired lamp.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The least size of what is said and what can be answered, in px of a screen 1080 px high; 28 px at least. */
const LEAST = 40 / 1080;

/** Fails unless everything is in letters that the last row can read, and wholly on the screen. `where` is said when it fails. */
export async function expectReadable(page: Page, where: string): Promise<void> {
  const { smallest, faults } = await page.evaluate(() => {
    const height = innerHeight;
    const width = innerWidth;
    const wrong: string[] = [];
    const root = document.documentElement;
    if (root.scrollHeight > height || root.scrollWidth > width) wrong.push('the page scrolls');
    for (const box of document.querySelectorAll('.projector *')) {
      if (box.classList.contains('hidden') || box.closest('.hidden, .scenery, svg')) continue;
      const style = getComputedStyle(box);
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (clips && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1))
        wrong.push(`${box.className} is cut or scrolls`);
      if (![...box.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
      const range = document.createRange();
      range.selectNodeContents(box);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      if (left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
        wrong.push(`“${box.textContent?.slice(0, 40)}” leaves the screen`);
      const seen = box.closest('.fitted')?.getBoundingClientRect();
      if (seen && (top < seen.top - 1 || bottom > seen.bottom + 1 || left < seen.left - 1 || right > seen.right + 1))
        wrong.push(`“${box.textContent?.slice(0, 40)}” leaves its slide`);
    }
    const sizes = [
      ...document.querySelectorAll('[data-testid="line"] .line-text, [data-testid="option"], .we-said'),
    ].map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const small = [...document.querySelectorAll('.projector main *, .projector .corner *')]
      .filter((box) => [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((box) => !box.closest('.hidden, svg'))
      .map((box) => ({
        size: Number.parseFloat(getComputedStyle(box).fontSize),
        name: `${box.className} ${box.tagName}`,
      }))
      .filter(({ size }) => size < (22 / 1080) * height);
    for (const { name, size } of small) wrong.push(`${name} is ${size} px`);
    return { smallest: Math.min(...sizes, 9999), faults: wrong };
  });
  expect.soft(faults, where).toEqual([]);
  const { height } = page.viewportSize() ?? { height: 1080 };
  expect.soft(smallest, where).toBeGreaterThanOrEqual(Math.max(28, Math.floor(LEAST * height)));
}

/** Axe finds nothing, and no words stand at less than 7 : 1. */
export async function expectStrong(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect.soft(found).toEqual([]);
}
