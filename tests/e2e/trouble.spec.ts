// Bad addresses, bad plays, lost networks: each a clear page with a way on, never a blank screen.
import { expect, test } from '@playwright/test';
import { deviceReady } from '../support/device-ready.ts';
import { openPlay } from '../support/player.ts';

for (const [what, address] of [
  ['an unknown scenario', '/#/play/tidak-ada'],
  ['an unknown screen', '/#/apa/ini'],
  ['markup in the address', '/#/play/<img src=x onerror=alert(1)>'],
  ['a damaged play', '/#/play/loket-tiga?p=1~loket-tiga~zzz~id~7~01~abcd'],
  ['text that is no play', '/#/play/loket-tiga?p=halo'],
] as const) {
  test(`${what} is said in words, with a way on`, async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('main')).toContainText(/\w{4,}/);
    await page
      .getByRole('link', { name: /pustaka|daftar|awal|skenario/i })
      .first()
      .click();
    await expect(page.getByTestId('scenario-card').first()).toBeVisible();
    expect(alerts).toEqual([]);
  });
}

test('a story that cannot be fetched is said, and can be tried again', async ({ page }) => {
  await page.route('**/hashed/id-*', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'Mulai' }).first().click();
  const again = page.getByRole('button', { name: /coba lagi/i });
  await expect(again).toBeVisible();
  await page.unroute('**/hashed/id-*');
  await again.click();
  await expect(page.getByTestId('line').first()).toBeVisible();
});

test('a play of another version is shown, never continued', async ({ page }) => {
  await openPlay(page);
  // The checksum is right; only the shape is from another day.
  const written = await page.evaluate(() => '1~loket-tiga~0000000000~id~7~012~');
  const { hashText } = await import('../../src/core/hash.ts');
  const body = written.slice(0, -1);
  await page.goto(`/#/play/loket-tiga?p=${body}~${hashText(body).slice(-4)}`);
  await expect(page.getByTestId('choice')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page
    .getByRole('button', { name: /mulai|main/i })
    .first()
    .click();
  await expect(page.getByTestId('line').first()).toBeVisible();
});

test('a damaged entry on the device is said, and everything else is kept', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await deviceReady(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('lakon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction('plays', 'readwrite');
          write.objectStore('plays').put({ key: 'x', written: '1~loket-tiga~rusak', finished: false, updated: 1 });
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await expect(page.getByText(/rusak/i).first()).toBeVisible();
  await page.getByRole('button', { name: 'Mulai' }).first().click();
  await expect(page.getByTestId('line').first()).toBeVisible();
});
