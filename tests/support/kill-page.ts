// Ends a page as a battery or a short memory does: without a word to it.
import type { BrowserContext, Page } from '@playwright/test';

/** Closes the tab, or takes its process from under it. Resolves to a new, empty tab of the same device. */
export async function killPage(page: Page, how: 'closed' | 'crashed'): Promise<Page> {
  const context: BrowserContext = page.context();
  if (how === 'crashed') {
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // Nobody is left to answer.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  }
  const next = await context.newPage();
  await page.close();
  return next;
}

/** The choices of each play that this device keeps of a scenario, newest first, asked as any page of this address could. */
export function keptChoices(page: Page, scenario: string): Promise<{ choices: string; finished: boolean }[]> {
  return page.evaluate(
    (id) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lakon');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction('plays').objectStore('plays').getAll();
          read.onerror = () => reject(read.error);
          read.onsuccess = () => {
            opening.result.close();
            const all = read.result as { written: string; finished: boolean; updated: number }[];
            const own = all.filter(({ written }) => written.split('~')[1] === id);
            own.sort((a, b) => b.updated - a.updated);
            resolve(own.map(({ written, finished }) => ({ choices: written.split('~')[5] ?? '', finished })));
          };
        };
      }),
    scenario,
  );
}
