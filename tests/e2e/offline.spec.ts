// Without a network: the whole game after one visit, newer versions offered and never forced, nothing kept where data is saved.
import { expect, type Page, test } from '@playwright/test';
import { deviceReady } from '../support/device-ready.ts';
import { answer, keys, mouse, openPlay, playToEnd, readOn, SCENARIO, watchPage } from '../support/player.ts';
import { type PublishedGame, publishGame } from '../support/published-game.ts';
import { writtenPlay } from '../support/written-plays.ts';

const READY = 'Siap dipakai tanpa jaringan';
const line = (page: Page) => page.getByTestId('offline');
const entryOf = (page: Page) => page.locator('script[src*="hashed/"]').getAttribute('src');
const play = (url: string) => `${url}#/play/${SCENARIO}`;

/** Whether the settings on this device say to save data, asked as any page of this address could. */
const savesData = `new Promise((resolve) => {
  const open = indexedDB.open('lakon');
  open.onsuccess = () => {
    const read = open.result.transaction('settings').objectStore('settings').get('all');
    read.onsuccess = () => resolve(read.result?.dataSaver);
  };
})`;

/** The path of everything that this device keeps for the game. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname);
  });

test.describe('where browsers allow it', () => {
  test.skip(({ isMobile }) => isMobile, 'at a plain http address of a network there are no service workers');
  let game: PublishedGame;

  test.beforeEach(async ({ browserName: _ }, testInfo) => {
    test.slow();
    game = await publishGame(testInfo.outputPath('web'));
  });
  // A test that is skipped has published nothing.
  test.afterEach(() => game?.goAway());

  test('after one visit everything works without a network: both plays, languages, stage, sound, debrief, pocket, own scenarios', async ({
    page,
    context,
  }) => {
    await page.goto(game.url);
    await expect(page.getByTestId('scenario-card').first()).toBeVisible();
    await expect(line(page)).toHaveText('');
    await expect(line(page)).toHaveText(READY, { timeout: 60_000 });
    await game.goAway();
    await context.setOffline(true);

    const watched = watchPage(page);
    await page.reload();
    await expect(line(page)).toHaveText(READY);
    await page.getByRole('button', { name: 'Mulai' }).first().click();
    await readOn(page);
    await answer(page, mouse, 0);
    await page.getByTestId('locale').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('#stage')).toHaveAttribute('data-stage', 'asleep', { timeout: 60_000 });

    const sounds = page.waitForResponse(/assets\/sound\/.+\.(webm|m4a)$/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: 'Sound', exact: true }).check();
    expect((await sounds).ok()).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await readOn(page);
    await answer(page, mouse, 0);
    await playToEnd(page, keys, () => 0);
    await page.getByTestId('skip').click();
    await expect(page.getByTestId('debrief')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: null });

    // What was kept of it is one press away, and the other scenario is played just as well.
    await page
      .getByRole('button', { name: /^Keep as a pocket sentence/ })
      .first()
      .click();
    await page.goto(`${game.url}#/`);
    await expect(page.getByTestId('scenario-card').first()).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Pocket sentences (1)' }).click();
    await expect(page.getByRole('dialog').locator('.pocket-sentence')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('scenario-card').first()).toContainText('Played');
    await page.getByTestId('scenario-card').nth(1).getByRole('button', { name: 'Start' }).click();
    await playToEnd(page, keys, () => 0);
    await page.getByTestId('skip').click();
    await expect(page.getByTestId('debrief')).toBeVisible();
    await page.goto(`${game.url}#/history`);
    await expect(page.getByTestId('strengths')).toBeVisible();
    await page.goto(`${game.url}#/own`);
    await page.getByRole('button', { name: 'Open the example' }).click();
    await expect(page.getByTestId('own-verdict')).toHaveText('This scenario is ready to be played.');
    watched.check();
  });

  test('it can be installed', async ({ page }) => {
    await page.goto(game.url);
    await expect(line(page)).toHaveText(READY, { timeout: 60_000 });
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Tests run in windows that leave nothing behind, in which nothing is ever installed.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  test('a newer version is offered in the library alone, and leaves older pages whole', async ({ page, context }) => {
    await page.goto(game.url);
    await expect(line(page)).toHaveText(READY, { timeout: 60_000 });
    const before = await entryOf(page);
    const playing = await context.newPage();
    const watched = watchPage(playing);
    await playing.goto(`${play(game.url)}?p=${writtenPlay(6, 11)}`);
    await readOn(playing);

    game.publishNext();
    await page.reload();
    await expect(line(page)).toContainText('Versi baru siap.', { timeout: 60_000 });
    await page.reload();
    expect(await entryOf(page)).toBe(before);
    await expect(line(page)).toContainText('Versi baru siap.');
    await answer(playing, mouse, 0);
    await expect(playing.getByText('Versi baru siap.')).toHaveCount(0);

    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await expect(line(page)).toHaveText(READY, { timeout: 60_000 });
    expect(await entryOf(page)).not.toBe(before);

    // Its parts are on no server any more, and in no list of the new version.
    await playToEnd(playing, keys, () => 0);
    await playing.getByTestId('skip').click();
    await expect(playing.getByTestId('debrief')).toBeVisible();
    expect(await entryOf(playing)).toBe(before);
    watched.check();
  });

  test('while data is saved nothing is kept beforehand, and what was used works without a network', async ({
    page,
    context,
  }) => {
    const late = /\/hashed\/keep-offline-/;
    await page.route(late, (route) => route.abort());
    await page.goto(game.url);
    // The page opens its database when it has nothing else to do.
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    await page.getByText('Hemat data').first().click();
    await expect(page.getByRole('checkbox', { name: 'Hemat data' }).first()).toBeChecked();
    await deviceReady(page);
    await expect.poll(() => page.evaluate(savesData)).toBe(true);
    await page.unroute(late);

    // The second visit brings the worker, the third is made under its eyes.
    for (let visit = 2; visit <= 3; visit++) {
      await page.goto('about:blank');
      await page.goto(play(game.url));
      await readOn(page);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    }
    const files = await kept(page);
    expect(files.filter((path) => /\/hashed\/first-.+\.js$/.test(path))).toHaveLength(1);
    expect(files.filter((path) => /debrief|theatre|cast|places|sound/.test(path))).toEqual([]);

    await context.setOffline(true);
    await page.reload();
    await readOn(page);
    await answer(page, mouse, 0);
    await page.goto(`${game.url}#/`);
    await expect(page.getByTestId('scenario-card').first()).toBeVisible();
    await expect(line(page)).toHaveText('');

    await context.setOffline(false);
    await page.getByText('Hemat data').first().click();
    await expect(line(page)).toHaveText(READY, { timeout: 60_000 });
    expect(
      (await kept(page)).filter((path) => /debrief-screen|open-theatre|cast\.webp/.test(path)).length,
    ).toBeGreaterThan(2);
  });
});

test('at a plain http address nothing is kept, nothing is said, and the game goes on', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('./');
  test.skip(await page.evaluate(() => isSecureContext), 'this address is a secure one');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  await page.waitForTimeout(2000);
  await expect(line(page)).toHaveText('');
  await openPlay(page);
  await readOn(page);
  await answer(page, mouse, 0);
  watched.check();
});
