// Whatever ends a page, a play goes on where it stood: at every decision of a whole play, in both languages, and beside another tab.
import { chromium, expect, type Page, test } from '@playwright/test';
import { replay } from '../../src/ink/run.ts';
import { browserPath, QUIET_SWITCHES } from '../../src/tools/browser-program.ts';
import { deviceReady } from '../support/device-ready.ts';
import { keptChoices, killPage } from '../support/kill-page.ts';
import { answer, keys, openPlay, readOn, SCENARIO } from '../support/player.ts';
import { randomPlay, seededNumbers } from '../support/plays-of-graph.ts';
import { SHIPPED, shippedStory } from '../support/shipped-stories.ts';

type Locale = 'id' | 'en';

const WORDS = {
  id: { start: 'Mulai', resume: 'Lanjutkan', saver: 'Hemat data' },
  en: { start: 'Start', resume: 'Resume', saver: 'Save data' },
} as const;

const cardOf = (page: Page, title: string) =>
  page.getByTestId('scenario-card').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const shown = async (page: Page) => (await page.getByTestId('choice').locator('.choice-text').allTextContents()).sort();

/** At the library, once it is there: before that, the document only seems to have a language. */
async function inLanguage(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  if ((await page.locator('html').getAttribute('lang')) !== locale) await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** The library, in a language, without pictures: reading is all that matters here. */
async function settle(page: Page, locale: Locale): Promise<void> {
  await page.goto('/');
  await inLanguage(page, locale);
  const saver = page
    .getByRole('checkbox', { name: WORDS[locale].saver })
    .or(page.getByRole('switch', { name: WORDS[locale].saver }));
  await saver.first().check();
  await deviceReady(page);
}

/** Where a process was shot while a service worker was being installed in it, the next page may wait for ever: then people reload. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 60_000 }).catch(() => page.goto(address));
}

for (const { card } of SHIPPED) {
  for (const locale of ['id', 'en'] as const) {
    test(`${card.id}, ${locale}: killed at every decision, the play goes on each time`, async ({ page, isMobile }) => {
      test.skip(isMobile !== (locale === 'id'), 'one language on the phone, the other on the desk');
      test.setTimeout(900_000);
      const { graph, scenario, play } = shippedStory(card.id);
      const choices = randomPlay(graph, seededNumbers(locale === 'id' ? 21 : 22));
      const title = card.title[locale] ?? '';
      const optionsAfter = (taken: number) =>
        replay(scenario(locale), play(choices.slice(0, taken))).turns.at(-1)?.decision?.options ?? [];
      let tab = page;
      await settle(tab, locale);
      await cardOf(tab, title).getByRole('button', { name: WORDS[locale].start }).click();
      for (const [number, choice] of choices.entries()) {
        expect(await readOn(tab, keys)).toBe(true);
        const options = optionsAfter(number);
        expect(await shown(tab)).toEqual(options.map(({ text }) => text).sort());
        const wanted = options.find(({ index }) => index === choice)?.text ?? '';
        const place = (await tab.getByTestId('choice').locator('.choice-text').allTextContents()).indexOf(wanted);
        await answer(tab, keys, place);
        // In the middle of what is answered, as soon as the choice is kept.
        await expect.poll(async () => (await keptChoices(tab, card.id))[0]?.choices.length).toBe(number + 1);
        tab = await killPage(tab, number % 2 === 0 ? 'crashed' : 'closed');
        if (number + 1 === choices.length) break;
        if (number % 3 === 0) await visit(tab, `/#/play/${card.id}`);
        else {
          await visit(tab, '/');
          await cardOf(tab, title).getByRole('button', { name: WORDS[locale].resume }).click();
        }
        await expect(tab.locator('html')).toHaveAttribute('lang', locale);
      }
      expect(await keptAfter(tab, card.id)).toEqual([{ choices: expect.any(String), finished: true }]);
      await expect(cardOf(tab, title).getByTestId('card-result')).toBeVisible();
    });
  }
}

async function keptAfter(page: Page, id: string) {
  await page.goto('/');
  await expect(page.getByTestId('scenario-card').first()).toBeVisible();
  return keptChoices(page, id);
}

test('a play begun in one language is resumed in another', async ({ page }) => {
  await settle(page, 'id');
  await openPlay(page);
  for (const place of [0, 1]) {
    await readOn(page, keys);
    await answer(page, keys, place);
  }
  await readOn(page, keys);
  const indonesian = await shown(page);
  await expect.poll(async () => (await keptChoices(page, SCENARIO))[0]?.choices.length).toBe(2);
  let tab = await killPage(page, 'closed');
  await tab.goto('/');
  await inLanguage(tab, 'en');
  await cardOf(tab, shippedStory(SCENARIO).story.card.title.en ?? '')
    .getByRole('button', { name: 'Resume' })
    .click();
  await readOn(tab, keys);
  const english = await shown(tab);
  expect(english).toHaveLength(indonesian.length);
  expect(english).not.toEqual(indonesian);
  await tab.reload();
  await readOn(tab, keys);
  expect(await shown(tab)).toEqual(english);
  tab = await killPage(tab, 'crashed');
  await tab.goto('/');
  await inLanguage(tab, 'id');
  await cardOf(tab, shippedStory(SCENARIO).story.card.title.id ?? '')
    .getByRole('button', { name: 'Lanjutkan' })
    .click();
  await readOn(tab, keys);
  expect(await shown(tab)).toEqual(indonesian);
});

test('two tabs with one play: each keeps its own way, through a reload of either', async ({ page, context }) => {
  // By keys: in a tab that is not in front, pictures come once a second, and a pointer would wait for them.
  await settle(page, 'id');
  await openPlay(page);
  await readOn(page, keys);
  await answer(page, keys, 0);
  await readOn(page, keys);
  await expect.poll(async () => (await keptChoices(page, SCENARIO))[0]?.choices.length).toBe(1);
  const other = await context.newPage();
  await other.goto(`/#/play/${SCENARIO}`);
  await readOn(other, keys);
  expect(await shown(other)).toEqual(await shown(page));

  // Here two more choices, there another one.
  for (const place of [0, 1]) {
    await readOn(page, keys);
    await answer(page, keys, place);
  }
  await answer(other, keys, 2);
  await readOn(page, keys);
  await readOn(other, keys);
  const [here, there] = [await shown(page), await shown(other)];
  expect(here).not.toEqual(there);
  await expect
    .poll(async () => (await keptChoices(page, SCENARIO)).map(({ choices }) => choices.length).sort())
    .toEqual([2, 3]);
  for (const [tab, options] of [
    [page, here],
    [other, there],
    [page, here],
  ] as const) {
    await tab.reload();
    await readOn(tab, keys);
    expect(await shown(tab)).toEqual(options);
  }
  expect((await keptChoices(page, SCENARIO)).map(({ choices }) => choices.length).sort()).toEqual([2, 3]);

  // And both are there to be gone on with.
  await page.goto('/#/');
  const begun = page.getByTestId('other-begun');
  await expect(begun.getByRole('listitem')).toHaveCount(1);
  await begun.getByRole('button', { name: 'Lanjutkan yang ini' }).click();
  await readOn(page, keys);
  const first = await shown(page);
  await page.goto('/#/');
  await page.getByTestId('scenario-card').first().getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await readOn(page, keys);
  expect([first, await shown(page)].sort()).toEqual([here, there].sort());
  // One finished in one tab is not undone by the other.
  await page.goto('/#/');
  await expect(begun.getByRole('listitem')).toHaveCount(1);
  await begun.getByRole('button', { name: /^Hapus/ }).click();
  await begun.getByRole('button', { name: /^Ya, hapus/ }).click();
  await expect(begun).toHaveCount(0);
  expect(await keptChoices(page, SCENARIO)).toHaveLength(1);
});

test('when the whole browser dies, the play is there when it is opened again', async ({ baseURL, isMobile }, info) => {
  test.skip(isMobile, 'once is enough');
  const open = () =>
    chromium.launchPersistentContext(info.outputPath('profile'), {
      executablePath: browserPath(),
      args: QUIET_SWITCHES,
      baseURL,
      locale: 'id-ID',
    });
  let context = await open();
  let page = context.pages()[0] ?? (await context.newPage());
  await settle(page, 'id');
  await openPlay(page);
  for (const place of [2, 0]) {
    await readOn(page, keys);
    await answer(page, keys, place);
  }
  await readOn(page, keys);
  const options = await shown(page);
  await expect.poll(async () => (await keptChoices(page, SCENARIO))[0]?.choices.length).toBe(2);
  const gone = context.waitForEvent('close');
  const session = await context.newCDPSession(page);
  session.send('Browser.crash' as never).catch(() => undefined);
  await gone;
  context = await open();
  page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/');
  await page.getByTestId('scenario-card').first().getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await readOn(page, keys);
  expect(await shown(page)).toEqual(options);
  await context.close();
});
