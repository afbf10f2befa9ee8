// The projector before a hall: every slide with the longest words that our scenarios have, read from afar, with nothing private on it.
import { expect, type Locator, test } from '@playwright/test';
import { expectSlide, type Hall, hangWalls, openHall, type Wall } from '../support/hall.ts';
import { longestPlaces } from '../support/longest-places.ts';
import { expectReadable, expectStrong } from '../support/read-from-afar.ts';
import { openRoomServer, type RoomServer } from '../support/room-server.ts';
import { SHIPPED } from '../support/shipped-stories.ts';

test.describe.configure({ timeout: 420_000 });

let server: RoomServer;
test.beforeAll(async () => {
  server = await openRoomServer();
});
test.afterAll(async () => {
  await server.close();
});

const LONG_REASON =
  'Kalau perasaannya belum disebut, dia tidak akan mendengar apa pun yang kita jelaskan, dan antrean di belakangnya makin panas. Saya sendiri pernah berdiri di sana, dan yang saya mau cuma diakui dulu.';
const LONG_SENTENCE =
  '“Bapak sudah tiga kali ke sini karena salah tulis kami. Hari ini saya yang mencari berkasnya, Bapak duduk dulu; kalau belum ketemu sampai pukul sebelas, saya sendiri yang menjelaskan sebabnya.”';
const PEOPLE = 14;
const SPLIT = [5, 4, 3, 2];

async function onEach(walls: readonly Wall[], slide: string, where: string, strong = false): Promise<void> {
  for (const { page, name } of walls) {
    await expectSlide(page, slide);
    await expectReadable(page, `${where}, ${name}`);
    if (strong) await expectStrong(page, `${where}, ${name}`);
  }
}

for (const { card } of SHIPPED) {
  for (const locale of ['id', 'en'] as const) {
    test(`${card.id}, ${locale}: the longest lines, questions and splits are read from the last row`, async ({
      browser,
    }) => {
      const places = longestPlaces(card.id, locale);
      const scenes = SHIPPED.find((one) => one.card.id === card.id)?.manifest.scenes;
      const opening = { scenario: card.id, locale, from: scenes?.[0]?.id, until: scenes?.at(-1)?.id };
      const hall = await openHall(server, opening);
      await hall.join(PEOPLE);
      const walls = await hangWalls(browser, server, hall.code);
      for (const [kind, place] of Object.entries(places)) {
        if ((hall.lead.view?.position.choices.length ?? 0) > 0) await hall.command({ kind: 'return', decision: 0 });
        await hall.play(place.choices);
        await hall.command({ kind: 'read', at: place.at });
        await onEach(walls, 'reading', `the longest ${kind}, read`, kind === 'line');
        if (kind !== 'line') await questionAndSplit(hall, walls, kind, kind === 'question');
      }
      for (const { context } of walls) await context.close();
      hall.leave();
    });
  }
}

async function questionAndSplit(hall: Hall, walls: readonly Wall[], kind: string, strong: boolean): Promise<void> {
  const options = hall.lead.view?.position.decision?.options.length ?? 0;
  await hall.vote(SPLIT, (at) => (at === 0 || at === 12 ? LONG_REASON : 'Aturan.'));
  await hall.command({ kind: 'time', until: Date.now() + 90_000 });
  for (const { page } of walls) await expect(page.getByTestId('vote-count')).toContainText(String(PEOPLE));
  await onEach(walls, 'question', `the longest ${kind}, asked`, strong);
  for (const { page } of walls) await expect(page.getByTestId('option')).toHaveCount(options);
  await hall.command({ kind: 'close' });
  await onEach(walls, 'question', `the longest ${kind}, closed`);
  await hall.command({ kind: 'reveal' });
  await onEach(walls, 'split', `the longest ${kind}, revealed`, strong);
  for (const { page } of walls) {
    await expect(page.getByTestId('option')).toHaveCount(options);
    await expect(page.getByTestId('discuss')).toBeVisible();
  }
  const reasons = hall.lead.view?.desk?.reasons.filter(({ text }) => text === LONG_REASON) ?? [];
  for (const { entry } of reasons) await hall.command({ kind: 'show', what: 'reason', entry, shown: true });
  for (const { page } of walls) await expect(page.getByTestId('reason').last()).toHaveText(/diakui dulu/);
  await onEach(walls, 'split', `the longest ${kind}, argued`);
}

for (const locale of ['id', 'en'] as const) {
  test(`every other slide, ${locale}`, async ({ browser }) => {
    const hall = await openHall(server, { locale });
    const walls = await hangWalls(browser, server, hall.code);
    await onEach(walls, 'lobby', 'lobby, empty', true);
    await hall.join(PEOPLE);
    for (const { page } of walls) {
      await expect(page.getByTestId('arrived')).toContainText(String(PEOPLE));
      await expect(page.getByTestId('room-code')).toHaveText(hall.code);
      await expect(page.locator('svg.qr-code')).toHaveCount(1);
      await page.evaluate(() =>
        localStorage.setItem('lakon-room-venue', '{"wifi":"BALAI-DIKLAT-ANGGREK-2","password":"mari;belajar2026"}'),
      );
      await page.reload();
      await expect(page.locator('svg.qr-code')).toHaveCount(2, { timeout: 30_000 });
    }
    await onEach(walls, 'lobby', 'lobby with Wi-Fi', true);
    await hall.command({ kind: 'read', at: 0 });
    await onEach(walls, 'reading', 'first line', true);
    await hall.command({ kind: 'pause', until: Date.now() + 15 * 60_000 });
    await onEach(walls, 'pause', 'break', true);
    for (const { page } of walls)
      await expect(page.getByTestId('pause')).toHaveText(locale === 'id' ? /\d{2}\.\d{2}/ : /\d{2}:\d{2}/);
    await hall.command({ kind: 'resume' });
    await hall.command({ kind: 'ask-word' });
    for (const [at, phone] of hall.phones.entries())
      phone.send({ kind: 'word', round: 1, text: `kemanusiaan-yang-${at}` });
    for (const { page } of walls) await expect(page.getByTestId('word-count')).toContainText(String(PEOPLE));
    await onEach(walls, 'word', 'one word, none shown', true);
    for (let entry = 0; entry < 12; entry++) await hall.command({ kind: 'show', what: 'word', entry, shown: true });
    for (const { page } of walls) await expect(page.getByTestId('shown-word')).toHaveCount(12);
    await onEach(walls, 'word', 'one word, twelve shown', true);
    await hall.command({ kind: 'close-word' });
    await toTheEnd(hall, walls);
    await hall.command({ kind: 'finish' });
    await onEach(walls, 'result', 'results', true);
    for (const { page } of walls) {
      for (const dimension of ['empathy', 'communication', 'problem-solving'])
        await expect(page.getByTestId(`score-${dimension}`)).toHaveText(/\d/);
      await expect(page.getByTestId('divided')).toBeVisible();
    }
    for (let count = 1; count <= 6; count++) {
      await hall.command({ kind: 'keep-sentence', text: `${count}. ${LONG_SENTENCE}` });
      for (const { page } of walls)
        await expect(page.getByTestId('sentences').getByRole('listitem').last()).toContainText(`${count}. “`);
      await onEach(walls, 'result', `results with ${count} sentences`);
      const all = count <= 3 ? walls.map(({ page }) => page) : [];
      for (const page of all) await expect(page.getByTestId('sentences').getByRole('listitem')).toHaveCount(count);
    }
    await hall.command({ kind: 'end' });
    await onEach(walls, 'ended', 'the end', true);
    for (const { context } of walls) await context.close();
    hall.leave();
  });
}

/** Plays the whole story, voting on the first decision, past the ends of scenes and to its last words. */
async function toTheEnd(hall: Hall, walls: readonly Wall[]): Promise<void> {
  await hall.vote(SPLIT);
  await hall.command({ kind: 'reveal' });
  let sceneEnded = false;
  while (hall.lead.view?.position.decision) {
    const { decision, scene } = hall.lead.view.position;
    await hall.play([decision.options[0]?.index ?? 0]);
    if (!sceneEnded && hall.lead.view?.position.scene !== scene) {
      sceneEnded = true;
      await readUntil(hall, walls, 'scene-end');
      await onEach(walls, 'scene-end', 'the end of a scene', true);
    }
  }
  await hall.command({ kind: 'read', at: 9999 });
  await onEach(walls, 'story-end', 'the end of the story', true);
}

/** Reads on, moment by moment, until the walls show the slide. */
async function readUntil(hall: Hall, walls: readonly Wall[], slide: string): Promise<void> {
  const [wall] = walls;
  for (let at = 1; at < 400; at++) {
    await hall.command({ kind: 'read', at });
    await expect(wall?.page.locator('.projector') as Locator).toHaveAttribute('data-at', String(at));
    if ((await wall?.page.locator('.projector').getAttribute('data-slide')) === slide) return;
  }
  throw new Error(`No ${slide} was read.`);
}

test('a rehearsal is never taken for a class', async ({ browser }) => {
  const hall = await openHall(server, { rehearsal: true, locale: 'en' });
  const walls = await hangWalls(browser, server, hall.code);
  for (const { page } of walls) {
    await expect(page.locator('main')).toContainText('simulated');
    await expect(page.locator('.corner')).toContainText('Rehearsal');
  }
  // Nobody has to come: simulated people do.
  await expect(walls[0]?.page.getByTestId('arrived') as Locator).toContainText(/[1-9]/);
  await hall.command({ kind: 'read', at: 0 });
  for (const { page } of walls) await expect(page.locator('.corner')).toContainText('Rehearsal');
  for (const { context } of walls) await context.close();
  hall.leave();
});

test('cards, and everybody alone', async ({ browser }) => {
  const cards = await openHall(server, { mode: 'cards' });
  let walls = await hangWalls(browser, server, cards.code);
  await onEach(walls, 'cards', 'cards, lobby', true);
  for (const { page } of walls) {
    await expect(page.locator('svg.qr-code')).toHaveCount(0);
    await expect(page.getByTestId('corner-code')).toHaveCount(0);
  }
  await cards.command({ kind: 'ask' });
  await onEach(walls, 'question', 'cards, asked', true);
  const options = cards.lead.view?.position.decision?.options ?? [];
  const counts = Object.fromEntries(options.map(({ index }, place) => [index, place === 0 ? 18 : 2]));
  await cards.command({ kind: 'count', counts });
  for (const { page } of walls) await expect(page.getByTestId('vote-count')).toContainText('24');
  await cards.command({ kind: 'reveal' });
  await onEach(walls, 'split', 'cards, counted', true);
  for (const { page } of walls) await expect(page.getByTestId('tally')).toContainText('18 dari 24 (75%)');
  for (const { context } of walls) await context.close();
  cards.leave();

  const each = await openHall(server, { mode: 'each' });
  walls = await hangWalls(browser, server, each.code);
  await each.join(7);
  await onEach(walls, 'lobby', 'each, lobby');
  for (const [at, phone] of each.phones.entries()) phone.send({ kind: 'progress', choices: [at % 3] });
  for (const { page } of walls) await expect(page.getByTestId('progress')).toContainText('7 dari 7');
  await onEach(walls, 'each', 'each, playing', true);
  for (const { page } of walls) {
    await expect(page.getByTestId('progress')).toContainText('0 dari 7');
    await expect(page.locator('svg.qr-code')).toHaveCount(1);
  }
  await each.command({ kind: 'finish' });
  await onEach(walls, 'result', 'each, results', true);
  for (const { page } of walls) await expect(page.getByTestId('divided')).toBeVisible();
  for (const { context } of walls) await context.close();
  each.leave();
});
