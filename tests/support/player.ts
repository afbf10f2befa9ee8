// A player at the page: presses what a person would press, by touch or by keyboard, and watches what must never happen.
import { expect, type Page } from '@playwright/test';

export const SCENARIO = 'loket-tiga';

/** Collects console errors, uncaught errors and requests to other origins; `check` fails the test if there were any. */
export function watchPage(page: Page): { check(): void } {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const here = new URL(page.url());
    // Before the first page there is an empty one, to which everything is foreign.
    if (!protocol.startsWith('http') || !here.protocol.startsWith('http')) return;
    if (origin !== here.origin) wrong.push(`foreign: ${request.url()}`);
  });
  return { check: () => expect(wrong).toEqual([]) };
}

export interface Hands {
  /** Presses something that is shown. */
  press(page: Page, testId: string): Promise<void>;
  /** Takes the option shown in place `place`, 0 for the first. */
  choose(page: Page, place: number): Promise<void>;
}

/** What stands there can be pressed within this time, in milliseconds. */
const PRESSING = 10_000;

export const touch: Hands = {
  press: (page, testId) => page.getByTestId(testId).first().tap({ timeout: PRESSING }),
  choose: async (page, place) => {
    // A finger reads before it chooses: what follows a tap at once counts as its second half.
    await page.waitForTimeout(600);
    await page.getByTestId('choice').nth(place).tap();
  },
};

export const mouse: Hands = {
  press: (page, testId) => page.getByTestId(testId).first().click({ timeout: PRESSING }),
  choose: (page, place) => page.getByTestId('choice').nth(place).click(),
};

/** The same by keyboard alone: Enter goes on, digits choose; nothing is clicked. */
export const keys: Hands = {
  press: async (page, testId) => {
    if (testId !== 'continue') await page.getByTestId(testId).first().focus();
    await page.keyboard.press('Enter');
  },
  choose: (page, place) => page.keyboard.press(String(place + 1)),
};

/** Reads on until options are offered or the debrief has begun. Resolves to whether options are offered. */
export async function readOn(page: Page, hands: Hands = mouse): Promise<boolean> {
  for (let step = 0; step < 80; step++) {
    // What was taken stands there until it is answered, and can no longer be pressed.
    const choices = page.locator('[data-testid="choice"]:not([aria-disabled="true"])');
    const onward = page.getByTestId('continue');
    const debrief = page.getByTestId('skip').or(page.getByTestId('debrief'));
    await expect(choices.or(onward).or(debrief).first()).toBeVisible();
    if ((await debrief.count()) > 0) return false;
    if ((await choices.count()) > 0) return true;
    await hands.press(page, 'continue').catch(async (error) => {
      // It may have gone between looking and pressing: the press before it was answered only then.
      if ((await onward.count()) > 0) throw error;
    });
  }
  throw new Error('The play neither offered a choice nor ended.');
}

/** Takes an option and waits until the play has gone on from it. */
export async function answer(page: Page, hands: Hands, place: number): Promise<void> {
  const before = await page.getByTestId('choice').first().textContent();
  await hands.choose(page, place);
  await expect(
    page
      .getByTestId('choice')
      .first()
      .and(page.getByText(before ?? '', { exact: true })),
  ).toHaveCount(0);
}

/** Plays to the end, taking options by `pick` (decision number, options offered). Resolves to the number of decisions. */
export async function playToEnd(
  page: Page,
  hands: Hands = mouse,
  pick: (decision: number, options: number) => number = (decision, options) => decision % options,
): Promise<number> {
  let decisions = 0;
  while (await readOn(page, hands)) {
    const options = await page.getByTestId('choice').count();
    await answer(page, hands, pick(decisions, options));
    decisions++;
  }
  return decisions;
}

/** Opens the play's address with the story begun. */
export async function openPlay(page: Page, query = ''): Promise<void> {
  await page.goto(`/#/play/${SCENARIO}${query}`);
  await expect(page.getByTestId('line').first()).toBeVisible();
}

/** Takes the first options until the scene ends. Resolves to the number of decisions taken. */
export async function toSceneEnd(page: Page): Promise<number> {
  const done = page.locator('.scene-end');
  for (let decisions = 0; ; ) {
    await expect(page.getByTestId('choice').or(page.getByTestId('continue')).first()).toBeVisible();
    if ((await done.count()) > 0) return decisions;
    if ((await page.getByTestId('choice').count()) > 0) {
      await answer(page, mouse, 0);
      decisions++;
    } else await page.getByTestId('continue').click();
  }
}
