// The stage in a real browser: it comes up in WebGL and on plain canvas, sleeps when nothing moves, survives losing the
// graphics card, and when it cannot be, the page goes on without it.
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { browserPath, QUIET_SWITCHES, WEBGL_SWITCHES } from '../../src/tools/browser-program.ts';
import { answer, mouse, openPlay, readOn, SCENARIO, watchPage } from '../support/player.ts';

test.use({
  contextOptions: { reducedMotion: 'no-preference' },
  launchOptions: { executablePath: browserPath(), args: [...QUIET_SWITCHES, ...WEBGL_SWITCHES] },
});

type Renderer = 'webgl' | 'canvas';

/** Opens the play and reads to its first choice, which is when the stage is fetched. */
async function toFirstChoice(page: Page, renderer: Renderer): Promise<void> {
  // The tests' browser does WebGL by software, which the stage would decline.
  if (renderer === 'webgl')
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.getElementById('stage')?.setAttribute('data-renderer', 'webgl');
      });
    });
  await openPlay(page);
  expect(await readOn(page, mouse)).toBe(true);
}

const stage = (page: Page) => page.getByTestId('stage');

/** How much the picture varies, 0 for one flat colour; the page's words are out of the way meanwhile. */
async function variety(page: Page): Promise<number> {
  const cover = (visibility: string) =>
    page.evaluate((value) => {
      (document.getElementById('app') as HTMLElement).style.visibility = value;
    }, visibility);
  await cover('hidden');
  const picture = await stage(page).screenshot();
  await cover('');
  const { channels } = await sharp(picture).removeAlpha().stats();
  return Math.min(...channels.map((channel) => channel.stdev));
}

async function isAsleep(page: Page): Promise<void> {
  await expect(stage(page)).toHaveAttribute('data-stage', 'asleep', { timeout: 30_000 });
}

/** Frames that anything on the page asks for in a second. */
function framesInASecond(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const real = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked++;
      return real.call(window, callback);
    };
    await new Promise((done) => setTimeout(done, 1000));
    window.requestAnimationFrame = real;
    return asked;
  });
}

/** Leaves `data-woke` on the stage once it has woken, since it may be asleep again before anyone looks. */
async function markWaking(page: Page): Promise<void> {
  await page.evaluate(() => {
    const element = document.getElementById('stage') as HTMLElement;
    new MutationObserver(() => {
      if (element.dataset.stage === 'awake') element.dataset.woke = 'yes';
    }).observe(element, { attributeFilter: ['data-stage'] });
  });
}

for (const renderer of ['webgl', 'canvas'] as const) {
  test(`on ${renderer}: it comes up, sleeps, and wakes at the next choice`, async ({ page }) => {
    // Without a graphics card every frame takes its time.
    test.slow();
    const watched = watchPage(page);
    await toFirstChoice(page, renderer);
    await expect(stage(page).locator('canvas')).toBeVisible();
    await isAsleep(page);
    expect(await kindOf(page)).toBe(renderer);
    expect(await variety(page)).toBeGreaterThan(12);
    // Typefaces that come later may move the words, and so wake it once more.
    await expect.poll(() => framesInASecond(page)).toBe(0);

    await markWaking(page);
    await answer(page, mouse, 0);
    await expect(stage(page)).toHaveAttribute('data-woke', 'yes');
    await isAsleep(page);
    watched.check();
  });
}

/** A canvas gives a context of its own kind only. */
function kindOf(page: Page): Promise<Renderer> {
  return stage(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => (canvas.getContext('webgl') ? 'webgl' : 'canvas'));
}

for (const [motion, after] of [
  ['reduce', 'asleep'],
  ['no-preference', 'awake'],
] as const) {
  test(`motion “${motion}”: 0.7 s after a choice the stage is ${after}`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'the same everywhere, and quickest on a small screen');
    test.slow();
    await page.emulateMedia({ reducedMotion: motion });
    // The test's own clock: a busy machine must not decide what counts as soon.
    await page.clock.install();
    await toFirstChoice(page, 'canvas');
    await isAsleep(page);
    await markWaking(page);
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
    await answer(page, mouse, 0);
    await page.clock.runFor(700);
    await expect(stage(page)).toHaveAttribute('data-woke', 'yes');
    await expect(stage(page)).toHaveAttribute('data-stage', after);
    await page.clock.runFor(after === 'awake' ? 3500 : 0);
    await expect(stage(page)).toHaveAttribute('data-stage', 'asleep');
  });
}

test('a lost graphics card: the page goes on, and the picture comes back with the card', async ({ page }) => {
  test.slow();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await toFirstChoice(page, 'webgl');
  await isAsleep(page);
  const before = await variety(page);
  const card = await stage(page)
    .locator('canvas')
    .evaluateHandle((canvas: HTMLCanvasElement) => canvas.getContext('webgl')?.getExtension('WEBGL_lose_context'));
  await card.evaluate((lost) => lost?.loseContext());
  await answer(page, mouse, 0);
  await readOn(page, mouse);
  await card.evaluate((lost) => lost?.restoreContext());
  await expect(async () => expect(await variety(page)).toBeGreaterThan(before / 2)).toPass();
  await isAsleep(page);
  expect(uncaught).toEqual([]);
});

/** What stands in the stage's place is not covered by the words, also where four options want their room. */
async function expectWholeFace(page: Page): Promise<void> {
  const portrait = page.locator('.window img.portrait');
  await expect(portrait).toBeVisible();
  await expect(async () => {
    const face = await portrait.boundingBox();
    const words = await page.locator('.panel').boundingBox();
    expect((face?.y ?? 0) + (face?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + 2);
    expect(face?.height).toBeGreaterThan(60);
  }).toPass();
}

const refusals: [string, (page: Page) => Promise<unknown>][] = [
  [
    'neither WebGL nor canvas',
    (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
  ],
  ['no picture of the cast', (page) => page.route('**/assets/cast/*.webp', (route) => route.abort())],
  ['no list of the cast’s frames', (page) => page.route('**/assets/cast/*.json', (route) => route.abort())],
];
for (const [what, refuse] of refusals) {
  test(`${what}: no stage, and the play goes on`, async ({ page }) => {
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await refuse(page);
    await toFirstChoice(page, 'canvas');
    await expectWholeFace(page);
    await answer(page, mouse, 1);
    expect(await readOn(page, mouse)).toBe(true);
    await expect(stage(page).locator('canvas')).toHaveCount(0);
    expect(uncaught).toEqual([]);
  });
}

test('a play fetches the people of its own cast, and nobody else', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, cast] = /\/assets\/cast\/(.+)$/.exec(request.url()) ?? [];
    if (cast) fetched.push(cast);
  });
  await toFirstChoice(page, 'canvas');
  await isAsleep(page);
  expect(fetched.sort()).toEqual([`${SCENARIO}.json`, `${SCENARIO}.webp`]);
});

test('a place that cannot be fetched leaves the people', async ({ page }) => {
  await page.route('**/assets/places/*.svg', (route) => route.abort());
  await toFirstChoice(page, 'canvas');
  await isAsleep(page);
  expect(await variety(page)).toBeGreaterThan(12);
});
