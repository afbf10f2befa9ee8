// The projector through a day: nothing private on it, its line lost and found, rooms that are gone, a clicker, and a device's own play.
import { expect, type Page, test } from '@playwright/test';
import { expectSlide, hangWalls, openHall } from '../support/hall.ts';
import { mouse, openPlay, readOn, SCENARIO } from '../support/player.ts';
import { expectReadable } from '../support/read-from-afar.ts';
import { openRoomServer, type RoomServer } from '../support/room-server.ts';
import { shippedStory } from '../support/shipped-stories.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test.describe.configure({ timeout: 240_000 });

let server: RoomServer;
test.beforeAll(async () => {
  server = await openRoomServer();
});
test.afterAll(async () => {
  await server.close();
});

const lineState = (page: Page) => page.getByTestId('line-state');

test('nobody’s name, seat, vote or thought is on the wall or on its wire before it may be', async ({ browser }) => {
  const hall = await openHall(server, { named: true, locale: 'id' });
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  const wire: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => wire.push(String(payload))));
  await page.goto(`${server.lan}/#/room/${hall.code}/projector`);
  await expectSlide(page, 'lobby');
  await hall.join(5, (at) => `Bu Nama-${at}`);
  await hall.vote([3, 1, 1], (at) => `alasan rahasia ${at}`);
  await hall.phones[0]?.send({ kind: 'word', round: 1, text: 'katarahasia' });
  await expect(page.getByTestId('vote-count')).toContainText('5');

  const scenario = shippedStory(SCENARIO).scenario('id');
  const shows = hall.lead.view?.round?.tally ?? [];
  const behaviours = shows.flatMap((one) => one.behaviours);
  expect(behaviours.length).toBeGreaterThan(0);
  const hidden = [
    'Bu Nama',
    'rahasia',
    hall.host,
    ...hall.phones.map(({ mine }) => mine?.code ?? 'no seat'),
    ...behaviours.map((id) => scenario.wordings[id]?.name ?? id),
  ];
  const drawn = await page.content();
  for (const secret of [...hidden, 'tally']) expect(drawn).not.toContain(secret);
  expect(wire.length).toBeGreaterThan(5);
  for (const secret of [...hidden, ...behaviours, '"tally"', '"desk"']) expect(wire.join()).not.toContain(secret);

  await hall.command({ kind: 'reveal' });
  await expect(page.getByTestId('tally')).toContainText('3 dari 5 (60%)');
  for (const id of shows[0]?.behaviours ?? [])
    await expect(page.getByTestId('tally')).toContainText(scenario.wordings[id]?.name ?? id);
  const revealed = await page.content();
  for (const secret of ['Bu Nama', 'rahasia', ...hall.phones.map(({ mine }) => mine?.code ?? 'no seat')])
    expect(revealed).not.toContain(secret);
  await hall.command({ kind: 'show', what: 'reason', entry: 1, shown: true });
  await expect(page.getByTestId('reason')).toHaveText(/alasan rahasia 1/);
  await context.close();
  hall.leave();
});

test('a secret in its address is kept and leaves it at once', async ({ browser }) => {
  const hall = await openHall(server);
  const walls = await hangWalls(browser, server, hall.code, `?k=${hall.host}`);
  for (const { page } of walls) {
    expect(page.url()).toBe(`${server.lan}/#/room/${hall.code}/projector`);
    await page.goto(`${server.lan}/#/room/${hall.code}/desk`);
    await expect(page.getByTestId('next')).toBeVisible();
  }
  for (const { context } of walls) await context.close();
  hall.leave();
});

test('a reload, a killed server, an erased room: it says what is, and what stood there stands', async ({ browser }) => {
  const own = await openRoomServer();
  const hall = await openHall(own, { locale: 'en' });
  const [wall, other] = await hangWalls(browser, own, hall.code);
  if (!wall || !other) throw new Error('There are two walls.');
  await hall.join(2);
  await hall.vote([2]);
  await hall.command({ kind: 'close' });
  await expect(wall.page.getByTestId('vote-closed')).toBeVisible();
  await wall.page.reload();
  await expect(wall.page.getByTestId('vote-closed')).toBeVisible();
  await expect(wall.page.getByTestId('vote-count')).toHaveText('Votes in: 2 of 2');
  await expect(lineState(wall.page)).toHaveAttribute('data-line', 'online');

  const restarted = own.killAndRestart();
  await expect(lineState(wall.page)).toHaveAttribute('data-line', 'offline');
  await expect(lineState(wall.page)).toHaveText(/Connection lost/);
  await expectReadable(wall.page, 'line lost');
  await expect(wall.page.getByTestId('vote-closed')).toBeVisible();
  await restarted;
  await expect(lineState(wall.page)).toHaveAttribute('data-line', 'online', { timeout: 30_000 });
  await expect(lineState(other.page)).toHaveAttribute('data-line', 'online', { timeout: 30_000 });
  await expect.poll(() => hall.lead.isIn).toBe(true);
  await hall.command({ kind: 'reveal' });
  await expect(wall.page.getByTestId('tally')).toContainText('2 of 2 (100%)');

  const erased = await fetch(`${own.lan}/api/rooms/${hall.code}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${hall.host}` },
  });
  expect(erased.status).toBe(204);
  await expect(wall.page.getByRole('heading', { name: 'No such class' })).toBeVisible({ timeout: 30_000 });
  await wall.page.reload();
  await expect(wall.page.getByRole('heading', { name: 'Kelas ini tidak ditemukan' })).toBeVisible();
  await expect(wall.page.getByRole('link')).toBeVisible();
  await wall.page.goto(`${own.lan}/#/room/AAAAAA/projector`);
  await expect(wall.page.getByRole('heading', { name: 'Kelas ini tidak ditemukan' })).toBeVisible();
  for (const { context } of [wall, other]) await context.close();
  hall.leave();
  await own.close();
});

test('what is pressed at it is told to a desk in the same browser, and nothing is commanded by it', async ({
  browser,
}) => {
  const hall = await openHall(server);
  const [wall] = await hangWalls(browser, server, hall.code);
  if (!wall) throw new Error('There is a wall.');
  const listener = await wall.context.newPage();
  await listener.goto(server.lan);
  await listener.evaluate((code) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    new BroadcastChannel(`lakon-desk-${code}`).onmessage = ({ data }) => heard.push(data.press);
  }, hall.code);
  const heard = () => listener.evaluate(() => (window as unknown as { heard: string[] }).heard);
  for (const key of ['Space', 'Enter', 'PageDown', 'ArrowRight']) await wall.page.keyboard.press(key);
  await expect.poll(heard).toEqual(['next', 'next', 'next', 'next']);
  for (const key of ['PageUp', 'ArrowLeft', 'x']) await wall.page.keyboard.press(key);
  await expect.poll(heard).toEqual(['next', 'next', 'next', 'next', 'back', 'back']);
  await expectSlide(wall.page, 'lobby');
  expect(hall.lead.view?.phase).toBe('lobby');
  await wall.context.close();
  hall.leave();
});

test('it acts the room’s story out on the stage, and leaves the device’s own play as it was', async ({ page }) => {
  await openPlay(page);
  await readOn(page, mouse);
  await mouse.choose(page, 1);
  await readOn(page, mouse);
  const own = await page.getByTestId('choice').allTextContents();
  const at = await page.evaluate(() => location.href);

  const hall = await openHall(
    { ...server, lan: new URL(at).origin },
    { scenario: 'jumat-pukul-sembilan', from: 'grup', until: 'sepakat' },
  );
  await page.goto(`/#/room/${hall.code}/projector`);
  await expect(page.locator('.corner')).toBeVisible();
  await hall.command({ kind: 'read', at: 0 });
  await expectSlide(page, 'reading');
  await expect(page.getByTestId('stage').locator('canvas')).toBeVisible({ timeout: 60_000 });
  await hall.play([hall.lead.view?.position.decision?.options[0]?.index ?? 0]);
  await expect(page.locator('.we-said')).toBeVisible();
  hall.leave();

  await page.goto('/#/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.goto(`/#/play/${SCENARIO}`);
  await readOn(page, mouse);
  expect(await page.getByTestId('choice').allTextContents()).toEqual(own);
});
