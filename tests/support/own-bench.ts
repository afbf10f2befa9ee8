// A person at the bench for scenarios of their own: opens, waits for what the check says, mends. And what they may open.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { ScenarioFiles } from '../../src/core/own-scenario.ts';
import { zipFiles } from '../../src/ink/zip-files.ts';

/** Something to be picked as a zip. */
export const asZip = (content: Uint8Array, name = 'skenario.zip') => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(content),
});

export const zipped = (files: ScenarioFiles) => asZip(zipFiles('skenario', files));

/** Eighty megabytes that come as a hundred kilobytes. */
export function bomb(files: ScenarioFiles) {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return asZip(
    zipSync({ ...Object.fromEntries(entries), 'id.ink': new Uint8Array(80_000_000).fill(48) }, { level: 9 }),
  );
}

/** Writes the files into a folder. */
export function asFolder(folder: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content ?? '');
  return folder;
}

export async function openBench(page: Page): Promise<void> {
  await page.goto('/#/own');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const verdict = (page: Page) => page.getByTestId('own-verdict');
export const refused = (page: Page) => page.getByTestId('own-refused');

/** Changes the text of the file that is shown, which is the one with the first finding. */
export async function mend(page: Page, edit: (text: string) => string): Promise<void> {
  await page.getByRole('button', { name: /^(Ubah teks|Edit the text)$/ }).click();
  const text = page.getByTestId('own-text');
  await text.fill(edit(await text.inputValue()));
  await page.getByRole('button', { name: /^(Periksa lagi|Check again)$/ }).click();
}

/** Counts the requests of a page, and notes every one that carries anything away from it. */
export function watchUploads(page: Page) {
  const seen = { requests: 0, uploads: [] as string[] };
  page.on('request', (request) => {
    seen.requests += 1;
    if (request.postData() !== null || request.method() !== 'GET') seen.uploads.push(request.url());
    // Not in an address either.
    if (request.url().length > 300 || new URL(request.url()).search !== '') seen.uploads.push(request.url());
  });
  page.on('websocket', (socket) => seen.uploads.push(socket.url()));
  return seen;
}
