// A link opened inside a chat app: the page says what that means, and its address takes the play along to another browser.
import { expect, type Page, test } from '@playwright/test';
import { mouse, readOn, SCENARIO } from '../support/player.ts';

const CHAT =
  'Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36 Telegram-Android/10.9.1';

/** Takes the first option `count` times, and reads on to the next choice. */
async function choose(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await readOn(page);
    await mouse.choose(page, 0);
  }
  await readOn(page);
}

test('the address goes along with the play, and opens it in another browser where it stands', async ({ browser }) => {
  const chat = await browser.newContext({ userAgent: CHAT });
  const inside = await chat.newPage();
  await inside.goto('./');
  await expect(inside.getByTestId('inside-app')).toBeVisible();
  await inside.goto(`./#/play/${SCENARIO}`);
  await choose(inside, 2);
  const options = await inside.getByTestId('choice').allTextContents();
  const address = inside.url();
  expect(address).toContain('?p=');
  await chat.close();

  const own = await browser.newContext();
  const page = await own.newPage();
  await page.goto(address);
  await readOn(page);
  expect(await page.getByTestId('choice').allTextContents()).toEqual(options);
  await mouse.choose(page, 0);
  await readOn(page);
  expect(page.url()).not.toContain('?p=');
  await page.goto('./');
  await expect(page.getByText('Tersimpan setelah 3 pilihan')).toBeVisible();
  await expect(page.getByTestId('inside-app')).toHaveCount(0);
  await own.close();
});
