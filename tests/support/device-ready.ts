// The moment from which a page's database can be looked into from outside: it opens late on a first visit.
import type { Page } from '@playwright/test';

export async function deviceReady(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('lakon-visited') === 'yes');
}
