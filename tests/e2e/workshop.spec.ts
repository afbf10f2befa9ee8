// A workshop as it is held: a desk, projectors of two sizes and phones, at a plain http address of the network, in both languages.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { browserPath, QUIET_SWITCHES } from '../../src/tools/browser-program.ts';
import { expectClean } from '../support/expect-clean.ts';
import { joinByCode, newDevice, openRoomAt, seatCodeOf, spaceUntil } from '../support/room-crew.ts';
import { openRoomServer, type RoomServer } from '../support/room-server.ts';

test.describe.configure({ timeout: 420_000 });
test.use({
  actionTimeout: 20_000,
  contextOptions: { reducedMotion: 'no-preference' },
  // Several screens at once: without WebGL by software they stay quick on a small machine.
  launchOptions: { executablePath: browserPath(), args: QUIET_SWITCHES },
});

let server: RoomServer;
let wrong: string[];
test.beforeEach(async () => {
  server = await openRoomServer(true);
  wrong = [];
});
test.afterEach(async () => {
  await server.close();
});

const vote = async (phone: Page, place: number) => {
  await phone.getByTestId('choice').nth(place).click();
  await expect(phone.getByTestId('choice').nth(place)).toHaveAttribute('aria-pressed', 'true');
};
const voteState = (phone: Page) => phone.getByTestId('vote-state');

for (const locale of ['id', 'en'] as const) {
  test(`a whole workshop, ${locale}: host, join, vote, reveal, go back, finish, report, take home`, async ({
    browser,
  }) => {
    const desk = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
    await expectClean(desk.page, 'host');
    const code = await openRoomAt(desk.page, locale);
    await expect(desk.page).not.toHaveURL(/[?&]k=/);
    const beamer = await newDevice(browser, 'beamer', `${server.lan}/#/room/${code}/projector`, wrong);
    const hall = await newDevice(browser, 'hall', `${server.lan}/#/room/${code}/projector`, wrong);
    const screens = [beamer.page, hall.page];
    for (const screen of screens)
      await expect(screen.getByTestId('room-code')).toHaveText(code.split('').join('') || code);
    const phones: Page[] = [];
    const seats: string[] = [];
    for (let i = 0; i < 2; i++) {
      const phone = await newDevice(browser, 'phone', `${server.lan}/#/room`, wrong);
      if (i === 0) await expectClean(phone.page, 'code');
      phones.push(phone.page);
      seats.push(await joinByCode(phone.page, code));
    }
    const [first, second] = phones as [Page, Page];
    for (const screen of screens) await expect(screen.getByTestId('arrived')).toContainText('2');
    await expectClean(desk.page, 'desk, lobby');
    await expectClean(hall.page, 'projector, lobby');
    await expectClean(first, 'phone, lobby');

    await spaceUntil(desk.page, 'ask');
    await expectClean(desk.page, 'desk, reading');
    await expectClean(beamer.page, 'projector, reading');
    await desk.page.keyboard.press('Space');
    await vote(first, 0);
    for (const screen of screens) await expect(screen.getByTestId('vote-count')).toContainText('1');
    await vote(second, 1);
    for (const screen of screens) await expect(screen.getByTestId('vote-count')).toContainText('2');
    for (const page of [first, second, ...screens]) await expect(page.getByTestId('tally')).toHaveCount(0);
    await expectClean(first, 'phone, vote');
    await expectClean(beamer.page, 'projector, vote');

    // Everybody reloads in the middle, and sits where they sat.
    for (const page of [first, second, desk.page, ...screens]) await page.reload();
    expect([await seatCodeOf(first), await seatCodeOf(second)]).toEqual(seats);
    await expect(first.getByTestId('choice').nth(0)).toHaveAttribute('aria-pressed', 'true');
    for (const screen of screens) await expect(screen.getByTestId('vote-count')).toContainText('2');
    await first.getByTestId('reason').fill('<b>karena</b> ia lelah');
    await first.getByTestId('reason').press('Tab');
    await first.keyboard.press('Enter');
    await expect(first.getByText('Alasan terkirim.').or(first.getByText('Reason sent.'))).toBeVisible();
    for (const screen of screens) await expect(screen.locator('body')).not.toContainText('ia lelah');

    await spaceUntil(desk.page, 'reveal');
    await desk.page.keyboard.press('Space');
    for (const page of [first, second, ...screens]) await expect(page.getByTestId('tally')).toBeVisible();
    for (const screen of screens) await expect(screen.getByTestId('reason')).toHaveCount(0);
    await expect(desk.page.locator('[data-what="reason"]')).toContainText('<b>karena</b> ia lelah');
    await desk.page.getByTestId('show-reason').first().click();
    for (const screen of screens) await expect(screen.getByTestId('reason')).toContainText('<b>karena</b> ia lelah');
    await expectClean(desk.page, 'desk, revealed');
    await expectClean(hall.page, 'projector, revealed');
    await expectClean(first, 'phone, revealed');

    // On with it, back again, and the other way.
    await spaceUntil(desk.page, 'read', 'close-scene', 'ask', 'pass');
    await openTool(desk.page, 'return');
    await desk.page.getByTestId('return').first().click();
    await spaceUntil(desk.page, 'ask');
    await desk.page.keyboard.press('Space');
    await vote(first, 1);
    await vote(second, 1);
    await spaceUntil(desk.page, 'take');
    for (const screen of screens) await expect(screen.getByTestId('tally')).toContainText('100');
    await desk.page.keyboard.press('Space');

    await openTool(desk.page, 'sentence');
    await desk.page.getByTestId('sentence').fill('Saya bacakan dulu, ya, Pak.');
    await desk.page.getByTestId('keep-sentence').click();
    await expect(first.locator('body')).toContainText('Saya bacakan dulu, ya, Pak.');
    await openTool(desk.page, 'finish');
    await desk.page.getByTestId('finish').click();
    for (const phone of phones) await expect(phone.getByTestId('take-home')).toBeVisible();
    for (const screen of screens)
      await expect(screen.getByTestId('sentences')).toContainText('Saya bacakan dulu, ya, Pak.');
    await expectClean(first, 'phone, finished');
    await expectClean(hall.page, 'projector, finished');
    for (const group of await first.getByRole('radiogroup').or(first.locator('fieldset.segments')).all())
      await group.getByRole('radio').nth(3).check({ force: true });
    await first.getByTestId('react').click();
    await expect(desk.page.getByTestId('reactions')).toContainText('1');

    // Home: an address that stays, with the play in it.
    const link = await first.getByTestId('take-home').getByRole('link').getAttribute('href');
    expect(link).toContain(server.elsewhere);
    const atHome = await newDevice(browser, 'phone', link ?? '', wrong);
    await expect(atHome.page.getByTestId('skip').or(atHome.page.getByTestId('debrief')).first()).toBeVisible();

    const report = await newReport(desk.page, code);
    await expectClean(report, 'report');
    const [sheet] = await Promise.all([
      report.waitForEvent('download'),
      report.getByRole('button', { name: 'Excel' }).click(),
    ]);
    expect((await readFile(await sheet.path())).subarray(0, 2).toString()).toBe('PK');
    expect(wrong).toEqual([]);
    for (const page of [desk, beamer, hall, atHome]) await page.context.close();
    for (const page of phones) await page.context().close();
  });
}

test('a phone is away for a minute, the server dies, and the laptop gets another address: every seat is found again', async ({
  browser,
}) => {
  const desk = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
  const code = await openRoomAt(desk.page, 'id');
  const phone = await newDevice(browser, 'phone', `${server.lan}/#/room`, wrong);
  const other = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}`, wrong);
  const seat = await joinByCode(phone.page, code);
  await other.page.getByTestId('join').click();
  const otherSeat = await seatCodeOf(other.page);
  await spaceUntil(desk.page, 'ask');
  await desk.page.keyboard.press('Space');
  await vote(phone.page, 2);
  await expect(voteState(phone.page)).not.toBeEmpty();

  // Away for a minute: a vote waits on the phone, and is counted once it is back.
  await phone.context.setOffline(true);
  await expect(phone.page.getByTestId('line')).toHaveAttribute('data-line', 'offline', { timeout: 60_000 });
  await phone.page.getByTestId('choice').nth(0).click();
  await vote(other.page, 0);
  await phone.page.waitForTimeout(60_000);
  await phone.context.setOffline(false);
  await expect(phone.page.getByTestId('line')).toHaveAttribute('data-line', 'online');
  await expect(phone.page.getByTestId('choice').nth(0)).toHaveAttribute('aria-pressed', 'true');

  // The laptop's battery: everything comes back by itself.
  await server.killAndRestart();
  for (const page of [phone.page, other.page]) {
    await expect(page.getByTestId('line')).toHaveAttribute('data-line', 'online', { timeout: 30_000 });
    await expect(page.getByTestId('choice').nth(0)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(desk.page.getByTestId('vote-count')).toContainText('2');
  await spaceUntil(desk.page, 'take');
  await expect(phone.page.getByTestId('tally')).toContainText('100');

  // After lunch it is another network: for a browser another web site, which knows nothing of the seat.
  await phone.page.goto(`${server.elsewhere}/#/room/${code}`);
  await expect(phone.page.getByTestId('join')).toBeVisible();
  await phone.page.getByRole('button', { name: 'Sudah punya kode kursi?' }).click();
  await phone.page.getByTestId('seat-code-field').fill(seat.toLowerCase());
  await phone.page.getByTestId('take-seat').click();
  expect(await seatCodeOf(phone.page)).toBe(seat);
  await expect(phone.page.locator('[data-mine="true"]')).toBeVisible();
  expect(await seatCodeOf(other.page)).toBe(otherSeat);
  await expect(desk.page.getByTestId('people')).toContainText('2');
  for (const device of [desk, phone, other]) await device.context.close();
});

test('no phones at all: cards are raised, counted, revealed, and the story goes on', async ({ browser }) => {
  const desk = await newDevice(browser, 'desk', `${server.lan}/#/host`, wrong);
  const code = await openRoomAt(desk.page, 'id', async (page) => {
    await page.getByRole('radio', { name: /^Kartu/ }).check({ force: true });
  });
  const beamer = await newDevice(browser, 'beamer', `${server.lan}/#/room/${code}/projector`, wrong);
  await expect(beamer.page.locator('svg.qr-code')).toHaveCount(0);
  await expectClean(beamer.page, 'projector, cards');
  await spaceUntil(desk.page, 'ask');
  await desk.page.keyboard.press('Space');
  await expectClean(desk.page, 'desk, cards');
  await desk.page.getByTestId('count-A').fill('18');
  await desk.page.getByTestId('count-B').fill('17');
  await desk.page.getByTestId('reveal').click();
  await expect(beamer.page.getByTestId('tally')).toContainText('18');
  await expect(beamer.page.getByTestId('tally')).toContainText('51');
  await spaceUntil(desk.page, 'read', 'ask', 'pass', 'close-scene');
  const phone = await newDevice(browser, 'phone', `${server.lan}/#/room/${code}`, wrong);
  await expect(phone.page.getByTestId('join')).toHaveCount(0);
  await expect(phone.page.locator('main')).toContainText('kartu');
  expect(wrong).toEqual([]);
  for (const device of [desk, beamer, phone]) await device.context.close();
});

/** Opens the part of the desk that holds something, if it is closed. */
async function openTool(desk: Page, testId: string): Promise<void> {
  const wanted = desk.getByTestId(testId).first();
  const closed = desk.locator('.desk-tools [aria-expanded="false"]');
  while (!(await wanted.isVisible()) && (await closed.count()) > 0) await closed.first().click();
  await expect(wanted).toBeVisible();
}

async function newReport(desk: Page, code: string): Promise<Page> {
  const [report] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk.locator(`a[href="#/room/${code}/report"]`).first().click(),
  ]);
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible();
  return report;
}
