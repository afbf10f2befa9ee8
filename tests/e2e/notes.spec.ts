// What a player takes along: a sentence in the pocket, an intention beside the start, a day in the calendar.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writtenPlay } from '../support/written-plays.ts';

test('a sentence of the debrief is one press away in the library, until it is taken out', async ({ page }) => {
  await page.goto(`/#/debrief?p=${writtenPlay(1)}`);
  await page.getByTestId('skip').click();
  const keep = page.getByRole('button', { name: /^Simpan jadi kalimat saku/ }).first();
  await keep.click();
  await expect(page.getByRole('button', { name: /^Sudah di saku/ }).first()).toHaveAttribute('aria-pressed', 'true');
  const sentence = await page.locator('.tomorrow-sentence').innerText();
  await page.goto('/#/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Kalimat saku (1)' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.pocket-sentence')).toHaveText(sentence);
  await dialog.getByRole('button', { name: /^Hapus: / }).click();
  await dialog.getByRole('button', { name: /^Ya, hapus/ }).click();
  await expect(dialog.locator('.pocket-sentence')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Kalimat saku/ })).toHaveCount(0);
});

test('an intention is written down, shown as text beside the start, and put into a calendar', async ({
  page,
}, info) => {
  await page.goto(`/#/debrief?p=${writtenPlay(1)}`);
  await page.getByTestId('skip').click();
  const field = page.getByLabel('Lain kali saya akan');
  await field.fill('<b>bertanya</b> dulu; baru, menjawab');
  await page.getByRole('radio', { name: '1 minggu lagi' }).check();
  await page.getByTestId('intend').click();
  await expect(page.getByText('Tersimpan. Niat ini')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Masukkan ke kalender' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const file = info.outputPath('again.ics');
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8').replaceAll('\r\n ', '')).toContain('<b>bertanya</b> dulu\\; baru\\, menjawab');
  await page.goto('/#/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.reload();
  const card = page.getByTestId('scenario-card').first();
  await expect(card).toContainText('Niat Anda: <b>bertanya</b> dulu; baru, menjawab');
  await expect(card).toContainText('Main lagi: ');
});
