// Sound in a real browser: what is fetched when, that something is heard, and that silence is silence.
import { expect, type Page, test } from '@playwright/test';
import { openPlay, readOn, watchPage } from '../support/player.ts';

/** Files of sound that were asked for. */
function soundFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const file = /assets\/sound\/(.+)$/.exec(request.url())?.[1];
    if (file) files.push(file);
  });
  return files;
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).first().click();
  await page.getByRole('button', { name: 'Pengaturan' }).first().click();
}

async function turnSoundOn(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole('checkbox', { name: 'Suara', exact: true }).check();
}

/** The loudest sample that leaves the page within a quarter of a second. */
function heard(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { Howler } = window as unknown as { Howler?: { ctx: AudioContext | null; masterGain: GainNode } };
    if (!Howler?.ctx) return 0;
    const ear = Howler.ctx.createAnalyser();
    ear.fftSize = 16_384;
    Howler.masterGain.connect(ear);
    await new Promise((done) => setTimeout(done, 250));
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    Howler.masterGain.disconnect(ear);
    return Math.max(...samples.map(Math.abs));
  });
}

test('sound is fetched and heard when it is turned on, and gone when it is turned off', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  const files = soundFiles(page);
  await openPlay(page);
  const watched = watchPage(page);
  await readOn(page);
  expect(files).toEqual([]);
  expect(await page.evaluate(() => 'Howler' in window)).toBe(false);

  await turnSoundOn(page);
  await expect.poll(() => heard(page), { timeout: 20_000 }).toBeGreaterThan(0.002);
  expect(files).toContain('sprite.json');
  expect(files.every((file) => file === 'sprite.json' || file.endsWith('.webm'))).toBe(true);
  const music = () => files.filter((file) => /calm|tense|relief/.test(file)).length;
  expect(music()).toBeLessThan(3);

  await page.getByRole('checkbox', { name: 'Suara', exact: true }).uncheck();
  await expect.poll(() => heard(page)).toBe(0);
  watched.check();
});

test('with sound kept on, a reload is silent and without complaint until something is pressed', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough');
  await openPlay(page);
  await turnSoundOn(page);
  await expect.poll(() => heard(page), { timeout: 20_000 }).toBeGreaterThan(0);

  const watched = watchPage(page);
  const files = soundFiles(page);
  // Whatever a test asks of a page counts as a press for the browser; a person who only reloads has pressed nothing.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false, isActive: false } });
  });
  await page.reload();
  await expect(page.getByTestId('line').first()).toBeVisible();
  await page.waitForTimeout(1000);
  expect(files).toEqual([]);
  await page.keyboard.press('Shift');
  await page.getByTestId('line').first().click();
  await expect.poll(() => heard(page), { timeout: 20_000 }).toBeGreaterThan(0);

  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect.poll(() => heard(page)).toBe(0);
  watched.check();
});

test('each scenario is heard with music of its own, and fetches no other', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  const files = soundFiles(page);
  const islands = () => files.filter((file) => file.startsWith('sasando')).length;
  const wood = () => files.filter((file) => /^(calm|tense|relief)/.test(file)).length;
  await openPlay(page);
  await turnSoundOn(page);
  await expect.poll(wood).toBeGreaterThan(0);
  expect(islands()).toBe(0);
  const before = wood();
  await page.keyboard.press('Escape');
  await page.goto('/#/play/jumat-pukul-sembilan');
  await readOn(page);
  await expect.poll(islands).toBeGreaterThan(0);
  await expect.poll(() => heard(page), { timeout: 20_000 }).toBeGreaterThan(0.002);
  expect(wood()).toBe(before);
});
