// Coming back: the library says how one stands with each scenario, and the history sets the first play beside the latest.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { deviceReady } from '../support/device-ready.ts';
import { keepEntries } from '../support/keep-entries.ts';
import { finishedEntry } from '../support/kept-plays.ts';
import { watchPage } from '../support/player.ts';

const NOVEMBER = (day: number) => Date.UTC(2026, 10, day, 3, 10);
const PLAYS = [
  finishedEntry('loket-tiga', 1, NOVEMBER(1)),
  finishedEntry('loket-tiga', 2, NOVEMBER(8)),
  finishedEntry('loket-tiga', 3, NOVEMBER(15)),
  finishedEntry('jumat-pukul-sembilan', 4, NOVEMBER(16)),
];

async function openLibrary(page: Page): Promise<void> {
  await page.goto('./');
  await deviceReady(page);
  await keepEntries(page, 'plays', PLAYS);
  await keepEntries(page, 'intentions', [{ key: 'loket-tiga', text: 'bertanya dulu', made: 1, due: NOVEMBER(20) }]);
  await page.clock.setFixedTime(NOVEMBER(22));
  await page.reload();
}

test('the library says what was played, how it went and what is due', async ({ page }) => {
  const watch = watchPage(page);
  await openLibrary(page);
  const cards = page.getByTestId('scenario-card');
  await expect(cards.nth(0).getByTestId('card-state')).toHaveText('Waktunya main lagi');
  await expect(cards.nth(1).getByTestId('card-state')).toHaveText('Sudah dimainkan');
  const scores = PLAYS[2]?.record?.scores.map(String) ?? [];
  for (const score of scores) await expect(cards.nth(0).getByTestId('card-result')).toContainText(score);
  await expect(cards.nth(0).getByTestId('card-result')).toContainText(/perlu latihan|cakap|mahir/);
  await cards.nth(0).getByRole('link', { name: 'Riwayat: 3 permainan' }).click();
  await expect(page.getByRole('heading', { name: 'Loket Tiga' })).toBeFocused();
  watch.check();
});

test('first and latest stand side by side, in both languages, with the caution that belongs to it', async ({
  page,
}) => {
  await openLibrary(page);
  await page.getByRole('link', { name: 'Riwayat latihan' }).click();
  const table = page.getByRole('table').first();
  for (const play of [PLAYS[0], PLAYS[2]]) {
    for (const score of play?.record?.scores ?? []) await expect(table).toContainText(String(score));
  }
  await expect(page.getByText('sudah hafal jalannya')).toBeVisible();
  await expect(page.getByTestId('most-changed')).toContainText(/\d dari \d+ kesempatan, lalu \d dari \d+ kesempatan/);
  await expect(page.getByText('Baru sekali selesai.')).toBeVisible();
  await expect(page.getByTestId('strengths')).toContainText(/\d dari \d+ kesempatan/);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('heading', { name: 'My practice' })).toBeVisible();
  await expect(page.getByTestId('most-changed')).toContainText(/\d of \d+ chances?, then \d of \d+ chances?/);
  await page.getByRole('button', { name: 'Every behaviour in this scenario' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a play opens from the history, and can be removed from it', async ({ page }) => {
  await openLibrary(page);
  await page.goto('./#/history/jumat-pukul-sembilan');
  const slip = page.getByRole('region', { name: 'Jumat Pukul Sembilan' });
  await slip.getByRole('link', { name: 'Buka refleksi' }).click();
  await page.getByTestId('skip').click();
  const [empathy] = PLAYS[3]?.record?.scores ?? [];
  await expect(page.getByTestId('score-empathy')).toHaveText(String(empathy));
  await page.goBack();
  await slip.getByRole('button', { name: /^Hapus/ }).click();
  await slip.getByRole('button', { name: /^Ya, hapus/ }).click();
  await expect(slip).toHaveCount(0);
});
