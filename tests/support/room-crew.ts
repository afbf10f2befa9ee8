// The people of a workshop in a browser: a facilitator at the desk, a projector, phones; each with a device of its own.
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { ownLetters } from './own-letters.ts';

const SIZES = {
  desk: { width: 1366, height: 768 },
  beamer: { width: 1024, height: 768 },
  hall: { width: 1920, height: 1080 },
  phone: { width: 360, height: 740 },
} as const;

export interface Device {
  context: BrowserContext;
  page: Page;
}

/** A new device at an address; its page is closed with its context. `wrong` collects what must never happen. */
export async function newDevice(
  browser: Browser,
  size: keyof typeof SIZES,
  address: string,
  wrong: string[],
): Promise<Device> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    acceptDownloads: true,
    ...(size === 'phone' ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  const page = await context.newPage();
  watch(page, size, wrong);
  await page.goto(address);
  return { context, page };
}

function watch(page: Page, name: string, wrong: string[]): void {
  page.on('pageerror', (error) => wrong.push(`${name}: uncaught ${error.message}`));
  page.on('console', (message) => {
    // Lines that are down are no fault of the page; the browser says so all the same.
    if (message.type() === 'error' && !/net::|WebSocket/.test(message.text())) wrong.push(`${name}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const here = new URL(page.url());
    if (/^(http|ws)/.test(asked.protocol) && here.protocol === 'http:' && asked.host !== here.host)
      wrong.push(`${name}: asked ${asked.host}`);
  });
}

/** Opens a room from the host page as a facilitator does; resolves to its code once the desk stands. */
export async function openRoomAt(
  desk: Page,
  locale: 'id' | 'en',
  prepare?: (page: Page) => Promise<void>,
): Promise<string> {
  if ((await desk.locator('html').getAttribute('lang')) !== locale) await desk.getByTestId('locale').first().click();
  await expect(desk.locator('html')).toHaveAttribute('lang', locale);
  await prepare?.(desk);
  await ownLetters(desk);
  await desk.getByTestId('open-room').click();
  const code = desk.getByTestId('room-code');
  await expect(code).toHaveText(/^[A-Z0-9]{6}$/);
  return (await code.textContent()) ?? '';
}

/** Comes in as somebody does who read the code from the wall. */
export async function joinByCode(phone: Page, code: string): Promise<string> {
  await phone.getByTestId('code-field').fill(code);
  await phone.getByTestId('code-field').press('Enter');
  await phone.getByTestId('join').click();
  return seatCodeOf(phone);
}

export async function seatCodeOf(phone: Page): Promise<string> {
  const shown = phone.getByTestId('seat-code');
  await expect(shown).toHaveText(/[A-Z]+ \d{3}/);
  return /[A-Z]+ \d{3}/.exec((await shown.textContent()) ?? '')?.[0] ?? '';
}

/** Presses the space bar, as a clicker does, until the desk offers one of these steps. */
export async function spaceUntil(desk: Page, ...steps: string[]): Promise<void> {
  const next = desk.getByTestId('next');
  for (let press = 0; press < 120; press++) {
    await expect(next).not.toHaveAttribute('aria-disabled', 'true');
    const step = (await next.getAttribute('data-step')) ?? '';
    if (steps.includes(step)) return;
    const before = await next.evaluate((one) => one.textContent);
    await desk.keyboard.press('Space');
    // The line itself shows that it has moved; labels may stay alike.
    await expect
      .poll(async () => [await next.getAttribute('aria-disabled'), await next.evaluate((one) => one.textContent)])
      .not.toEqual(['true', before]);
  }
  throw new Error(`The desk never offered ${steps.join(' or ')}.`);
}
