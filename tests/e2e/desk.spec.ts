// The desk as a facilitator uses it: by keys alone, on a laptop and on a phone, in both languages; and the page where a class is opened.
import { expect, type Page, test } from '@playwright/test';
import { expectClean } from '../support/expect-clean.ts';
import { newDevice, openRoomAt, seatCodeOf, spaceUntil } from '../support/room-crew.ts';
import { openRoomServer, type RoomServer } from '../support/room-server.ts';

test.describe.configure({ timeout: 300_000 });

let server: RoomServer;
let wrong: string[];
test.beforeEach(async () => {
  server = await openRoomServer();
  wrong = [];
});
test.afterEach(async () => {
  await server.close();
  expect(wrong).toEqual([]);
});

const next = (desk: Page) => desk.getByTestId('next');
const step = async (desk: Page, kind: string) => expect(next(desk)).toHaveAttribute('data-step', kind);
const line = (desk: Page) => desk.getByTestId('desk-line');

/** Presses a key for the next step, once there is one. */
async function press(desk: Page, key: string): Promise<void> {
  await expect(next(desk)).toHaveAttribute('aria-disabled', 'false');
  await desk.keyboard.press(key);
}

/** Opens a part of the tools by its name. */
async function openTool(desk: Page, name: RegExp): Promise<void> {
  const part = desk.locator('.desk-tools').getByRole('button', { name });
  if ((await part.getAttribute('aria-expanded')) !== 'true') await part.click();
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function join(phone: Page): Promise<void> {
  await phone.getByTestId('join').click();
  await seatCodeOf(phone);
}

for (const locale of ['id', 'en'] as const) {
  test(`a class led by the keyboard alone, ${locale}`, async ({ browser }) => {
    const { page: desk, context } = await newDevice(browser, 'desk', `${server.lan}/#/`, wrong);
    if (locale === 'en') await desk.getByTestId('locale').first().press('Enter');
    await desk.getByRole('link', { name: /fasilitator: buka kelas|facilitators: open a class/i }).press('Enter');
    await expect(desk.getByTestId('open-room')).toBeVisible();
    await expectClean(desk, `host, ${locale}`);
    await desk.getByTestId('open-room').press('Enter');
    await expect(desk.getByTestId('desk')).toBeVisible();
    expect(desk.url()).not.toContain('k=');
    const code = (await desk.getByTestId('room-code').textContent()) ?? '';
    await expectClean(desk, `lobby, ${locale}`);

    const phone = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}`, wrong);
    await join(phone.page);
    await expect(desk.getByTestId('arrived')).toContainText('1');

    await step(desk, 'start');
    await press(desk, 'Space');
    const first = await line(desk).textContent();
    await press(desk, 'ArrowRight');
    await expect(line(desk)).not.toHaveText(first ?? '');
    await desk.keyboard.press('PageUp');
    await expect(line(desk)).toHaveText(first ?? '');
    await expect(desk.getByRole('button', { name: /mundur satu baris|one line back/i })).toBeDisabled();

    // The first decision is no key decision; it can be asked all the same.
    await spaceUntil(desk, 'pass');
    await expectClean(desk, `a decision that passes, ${locale}`);
    await desk.getByTestId('ask').press('Enter');
    await step(desk, 'await-votes');
    await desk.keyboard.press('Space');
    await step(desk, 'await-votes');
    await expect(phone.page.getByTestId('tally')).toHaveCount(0);
    await phone.page.getByTestId('choice').nth(2).click();
    await phone.page.getByTestId('reason').fill('karena dia sudah tiga kali datang');
    await phone.page.getByRole('button', { name: /kirim alasan|send the reason/i }).click();
    await expect(desk.getByTestId('vote-count')).toContainText('1');
    await expect(desk.getByText('karena dia sudah tiga kali datang')).toHaveCount(0);
    await desk.getByTestId('peek').press('Enter');
    await expect(desk.getByTestId('tally')).toContainText('1');
    await expect(desk.getByText('karena dia sudah tiga kali datang')).toBeVisible();
    await expect(phone.page.getByTestId('tally')).toHaveCount(0);
    await desk.getByTestId('time-60').press('Enter');
    await expect(desk.getByTestId('time-left')).toContainText(/\d/);
    await expectClean(desk, `a vote, ${locale}`);
    await step(desk, 'reveal');
    await press(desk, 'PageDown');
    await expect(phone.page.getByTestId('tally')).toBeVisible();
    await step(desk, 'take');
    await expect(next(desk)).toContainText(/\bC\b/);
    await expect(phone.page.getByText('karena dia sudah tiga kali datang')).toHaveCount(0);
    await desk.getByTestId('show-reason').press('Enter');
    await expect(phone.page.locator('.room-reasons')).toContainText('karena dia sudah tiga kali datang');
    await desk.locator('.desk-notes .fold-button').first().press('Enter');
    await expect(desk.locator('.desk-coach')).toContainText(/\S/);
    await expectClean(desk, `the split, ${locale}`);

    // Another option than the majority's.
    await desk.getByTestId('pick').getByRole('radio').nth(2).press('ArrowLeft');
    await expect(next(desk)).toContainText(/\bB\b/);
    const taken = await desk
      .getByTestId('tally')
      .locator('li')
      .nth(1)
      .locator('.split-option span')
      .nth(1)
      .textContent();
    await desk.getByTestId('pick').getByRole('radio').nth(1).blur();
    await press(desk, 'Enter');
    await expect(desk.locator('.desk-said')).toContainText(taken ?? '');

    // Back, and it stands right before the decision.
    await openTool(desk, /kembali ke pilihan|back to a decision/i);
    await desk.getByTestId('return').first().press('Enter');
    await step(desk, 'pass');

    await openTool(desk, /^(selesai|finish)$/i);
    await desk.getByTestId('finish').press('Enter');
    await step(desk, 'over');
    await expect(phone.page.getByTestId('react')).toBeVisible();
    await expectClean(desk, `finished, ${locale}`);
    await desk.getByTestId('continue-story').press('Enter');
    await step(desk, 'pass');
    await openTool(desk, /^(selesai|finish)$/i);
    await desk.getByTestId('end').press('Enter');
    await desk.getByTestId('end-yes').press('Enter');
    await step(desk, 'over');
    await expectClean(desk, `ended, ${locale}`);
    await phone.context.close();
    await context.close();
  });
}

test('a scene is where the story can be cut, and a clock says what is left', async ({ browser }) => {
  const { page: desk, context } = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
  await openRoomAt(desk, 'id', (page) => page.locator('input[value="45"]').check());
  await press(desk, 'Space');
  await expect(desk.locator('.plan-clock')).toContainText('2 pilihan lagi');
  await expect(desk.getByTestId('plan-minute')).toContainText('dari 45');
  await desk.getByTestId('cut').click();
  await expect(desk.locator('.plan-clock')).toContainText('1 pilihan lagi');
  // The desk remembers it.
  await desk.reload();
  await expect(desk.locator('.plan-cut')).toBeVisible();
  await spaceUntil(desk, 'ask');
  await press(desk, 'Space');
  await desk.getByTestId('reveal').click();
  await spaceUntil(desk, 'finish');
  await expect(line(desk)).toContainText('Antrean');
  await desk.getByTestId('read-on').click();
  await step(desk, 'read');
  await context.close();
});

test('a break, one word, a sentence of the group’s own, a lock, a seat emptied', async ({ browser }) => {
  const { page: desk, context } = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
  const code = await openRoomAt(desk, 'id');
  const phone = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}`, wrong);
  await join(phone.page);
  await expect(desk.getByTestId('arrived')).toContainText('1');
  await press(desk, 'Space');

  await openTool(desk, /^jeda$/i);
  await desk.getByTestId('pause-time').fill('13:05');
  await desk.getByTestId('pause-now').click();
  await expect(phone.page.getByTestId('pause')).toContainText('13.05');
  await step(desk, 'resume');
  await press(desk, 'Space');
  await expect(phone.page.getByTestId('pause')).toHaveCount(0);

  await openTool(desk, /^satu kata$/i);
  await desk.getByTestId('ask-word').click();
  await phone.page.getByTestId('word-field').fill('lega');
  await phone.page.getByTestId('word-field').press('Enter');
  await expect(desk.getByTestId('word-count')).toContainText('1');
  await desk.getByTestId('show-word').first().click();
  await expect(phone.page.locator('.room-words')).toContainText('lega');
  await expectClean(desk, 'one word');
  await step(desk, 'close-word');
  await press(desk, 'Space');
  await expect(phone.page.getByTestId('word-field')).toHaveCount(0);

  await openTool(desk, /^kalimat kita$/i);
  // Space writes here, and leads nowhere.
  await desk.getByTestId('sentence').pressSequentially('Saya bacakan dulu, ya.');
  await expect(desk.getByTestId('sentence')).toHaveValue('Saya bacakan dulu, ya.');
  await desk.getByTestId('keep-sentence').click();
  await expect(phone.page.locator('.room-sentences')).toContainText('Saya bacakan dulu, ya.');
  await desk.getByRole('button', { name: /hapus kalimat/i }).click();
  await expect(phone.page.locator('.room-sentences')).toHaveCount(0);

  await openTool(desk, /^peserta/i);
  await desk.getByTestId('lock').click();
  const late = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}`, wrong);
  await expect(late.page.getByTestId('join')).toBeDisabled();
  await desk.getByTestId('lock').click();
  await desk.getByRole('button', { name: /kosongkan kursi 1/i }).click();
  await expect(phone.page.getByRole('heading', { level: 1 })).toContainText('Kursi ini sudah tidak ada');
  for (const device of [phone, late]) await device.context.close();
  await context.close();
});

test('the projector’s window passes its keys on, and the desk follows to a phone by a code that it shows at a press', async ({
  browser,
}) => {
  const { page: desk, context } = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
  const code = await openRoomAt(desk, 'id');
  const [screen] = await Promise.all([context.waitForEvent('page'), desk.getByTestId('open-projector').click()]);
  await expect(screen.getByTestId('room-code')).toContainText(code[0] ?? '');
  await screen.keyboard.press('PageDown');
  await expect(line(desk)).toBeVisible();
  const first = await line(desk).textContent();
  await screen.keyboard.press('Space');
  await expect(line(desk)).not.toHaveText(first ?? '');
  await screen.keyboard.press('ArrowLeft');
  await expect(line(desk)).toHaveText(first ?? '');

  await openTool(desk, /lanjut di hp saya/i);
  await expect(desk.getByRole('img', { name: /meja fasilitator/i })).toHaveCount(0);
  await desk.getByTestId('phone-code').click();
  await expect(desk.getByRole('img', { name: /meja fasilitator/i })).toBeVisible();
  const secret = await desk.evaluate((of) => JSON.parse(localStorage.getItem(`lakon-room-${of}`) ?? '{}').host, code);

  // Without the secret there is a way on, and no desk.
  const phone = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}/desk`, wrong);
  await expect(phone.page.getByRole('heading', { level: 1 })).toContainText('belum memegang');
  await phone.page.goto(`${server.lan}/#/room/${code}/desk?k=${secret}`);
  await expect(phone.page.getByTestId('desk')).toBeVisible();
  expect(phone.page.url()).not.toContain(secret);
  await expect(phone.page.getByTestId('desk-line')).toHaveText(first ?? '');
  await phone.page.reload();
  await next(phone.page).click();
  await expect(line(desk)).not.toHaveText(first ?? '');

  const stranger = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}/desk?k=guessed-secret`, wrong);
  await expect(stranger.page.getByRole('heading', { level: 1 })).toContainText('belum memegang');
  for (const device of [phone, stranger]) await device.context.close();
  await context.close();
});

test('on a phone nothing is cut off, axe is content, and cards are counted by thumb', async ({ browser }) => {
  const { page: desk, context } = await newDevice(browser, 'phone', `${server.lan}/#/host`, wrong);
  await fits(desk);
  await expectClean(desk, 'host on a phone');
  await openRoomAt(desk, 'id', (page) => page.locator('input[value="cards"]').check());
  await fits(desk);
  await expectClean(desk, 'cards, lobby on a phone');
  await spaceUntil(desk, 'ask');
  await next(desk).tap();
  await step(desk, 'await-count');
  await desk.getByRole('button', { name: 'A tambah satu' }).tap();
  await desk.getByRole('button', { name: 'A tambah satu' }).tap();
  await desk.getByTestId('count-B').fill('5');
  await expect(desk.getByTestId('vote-count')).toContainText('7');
  await fits(desk);
  await expectClean(desk, 'cards on a phone');
  await step(desk, 'reveal');
  await expect(next(desk)).toHaveAttribute('aria-disabled', 'false');
  await next(desk).tap();
  await expect(desk.getByTestId('tally')).toContainText('5');
  await fits(desk);
  await expectClean(desk, 'the split on a phone');
  await context.close();
});

test('rooms that were opened here are found again, and erased for good after asking', async ({ browser }) => {
  const { page: desk, context } = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
  const code = await openRoomAt(desk, 'id');
  await desk.goto(`${server.lan}/#/host`);
  const room = desk.getByTestId('hosted-room');
  await expect(room).toContainText(code);
  await expect(room).toContainText('Loket Tiga');
  await room.getByRole('button', { name: /hapus/i }).click();
  await expectClean(desk, 'a room about to be erased');
  await room.getByRole('button', { name: 'Jangan' }).click();
  await room.getByRole('button', { name: /hapus/i }).click();
  await room.getByRole('button', { name: /ya, hapus/i }).click();
  await expect(room).toHaveCount(0);
  const phone = await newDevice(browser, 'phone', `${server.lan}/#/room`, []);
  await phone.page.getByTestId('code-field').fill(code);
  await phone.page.getByTestId('code-field').press('Enter');
  await expect(phone.page.getByRole('heading', { level: 1 })).toContainText('tidak ditemukan');
  await phone.context.close();
  await context.close();
});

test('a server that is gone, or has had enough, is said in words', async ({ browser }) => {
  const { page: desk, context } = await newDevice(browser, 'desk', `${server.lan}/#/host`, []);
  const failed = desk.getByTestId('opening-failed');
  await desk.route('**/api/rooms', (route) => route.fulfill({ status: 429 }));
  await desk.getByTestId('open-room').click();
  await expect(failed).toContainText('Tunggu satu menit');
  await desk.unroute('**/api/rooms');
  await desk.route('**/api/rooms', (route) => route.abort());
  await desk.getByTestId('open-room').click();
  await expect(failed).toContainText('Server tidak menjawab');
  await desk.unroute('**/api/rooms');
  await desk.getByTestId('open-room').click();
  await expect(desk.getByTestId('desk')).toBeVisible();
  await context.close();
});

test('a page with another version of the story says so, and still leads from decision to decision', async ({
  browser,
}) => {
  const { page: desk, context } = await newDevice(browser, 'desk', 'about:blank', wrong);
  await desk.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(\\?"shape\\?":\\?")[^"\\]+/g, '$1other');
    await route.fulfill({ response, body });
  });
  await desk.goto(`${server.lan}/#/host`);
  await openRoomAt(desk, 'id');
  await expect(desk.getByTestId('unreadable')).toContainText('Muat ulang');
  await expectClean(desk, 'another version');
  await step(desk, 'pass');
  await press(desk, 'Space');
  await expect(desk.getByTestId('arrived')).toHaveCount(0);
  await expect(desk.locator('.desk-options')).toBeVisible();
  await step(desk, 'pass');
  await desk.getByTestId('ask').click();
  await step(desk, 'await-votes');
  await context.close();
});

test('what the page of a new class learns late moves nothing that is about to be pressed', async ({ browser }) => {
  const { page, context } = await newDevice(browser, 'desk', `${server.lan}/#/`, wrong);
  let scenarioMayCome = () => {};
  const asked = new Promise<void>((resolve) => {
    scenarioMayCome = resolve;
  });
  await context.route(/\/hashed\/id-[^/]*\.js/, async (route) => {
    await asked;
    await route.continue();
  });
  // Letters of its own would move it too, a little: these never come.
  await context.route(/\.woff2/, () => undefined);
  await page.getByRole('link', { name: /fasilitator: buka kelas/i }).click();
  const button = page.getByTestId('open-room');
  await expect(button).toBeVisible();
  const sentence = page.locator('.segments .hint').first();
  await expect(sentence).toHaveText('');
  const before = await button.boundingBox();
  scenarioMayCome();
  await expect(sentence).toContainText('Dalam 90 menit');
  expect((await button.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await context.close();
});
