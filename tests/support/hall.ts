// A hall without a desk: a room that a test leads over the wire, phones that vote, and projectors of several sizes that show it.
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { FacilitatorCommand } from '../../src/core/room/command.ts';
import { enterRoom, type Member } from '../../src/tools/workshop/member.ts';
import { openRoom } from '../../src/tools/workshop/open-room.ts';
import { mustSettle } from '../../src/tools/workshop/settled.ts';
import type { Opening } from '../../src/workshop/messages.ts';
import { ownLetters } from './own-letters.ts';
import type { RoomServer } from './room-server.ts';

export interface Hall {
  code: string;
  host: string;
  /** The facilitator's line. */
  lead: Member;
  phones: readonly Member[];
  /** Resolves once the server has granted it. */
  command(command: FacilitatorCommand): Promise<void>;
  join(count: number, name?: (at: number) => string): Promise<void>;
  /** Asks, and has the phones vote for the options in shown order, so many for each; what they give as a reason by their number. */
  vote(shares: readonly number[], reason?: (at: number) => string | undefined): Promise<void>;
  /** Takes these choices, one after another, from where the room stands. */
  play(choices: readonly number[]): Promise<void>;
  leave(): void;
}

export async function openHall(server: RoomServer, opening: Partial<Opening> = {}): Promise<Hall> {
  const { code, host } = await openRoom(server.lan, opening);
  const lead = enterRoom(server.lan, { code, role: 'facilitator', host });
  await mustSettle('the facilitator is in', () => lead.isIn);
  const phones: Member[] = [];
  const command = async (wish: FacilitatorCommand) => {
    const seq = lead.view?.seq ?? 0;
    lead.send(wish);
    await mustSettle(`${wish.kind} is answered`, () => lead.waiting() === 0);
    expect(lead.refused).toEqual({});
    await mustSettle(`${wish.kind} is seen`, () => (lead.view?.seq ?? 0) > seq);
  };
  return {
    code,
    host,
    lead,
    phones,
    command,
    async join(count, name) {
      for (let i = 0; i < count; i++)
        phones.push(enterRoom(server.lan, { code, role: 'participant', ...(name ? { name: name(i) } : {}) }));
      await mustSettle('everybody is in', () => phones.every((phone) => phone.isIn));
      await mustSettle('everybody has a seat', () => lead.view?.seats === phones.length);
    },
    async vote(shares, reason = () => undefined) {
      await command({ kind: 'ask' });
      const round = lead.view?.round?.number ?? 0;
      const options = lead.view?.position.decision?.options ?? [];
      let at = 0;
      for (const [place, share] of shares.entries()) {
        for (let i = 0; i < share; i++, at++) {
          const why = reason(at);
          const option = options[place]?.index ?? 0;
          phones[at]?.send({ kind: 'vote', round, option, ...(why ? { reason: why } : {}) });
        }
      }
      await mustSettle('every vote is counted', () => lead.view?.round?.voted === at);
    },
    async play(choices) {
      for (const option of choices) await command({ kind: 'take', option });
    },
    leave() {
      for (const member of [lead, ...phones]) member.leave();
    },
  };
}

export const WALLS = {
  'a tired 4:3 lamp': { width: 1024, height: 768 },
  'full HD': { width: 1920, height: 1080 },
} as const;

export interface Wall {
  name: string;
  page: Page;
  context: BrowserContext;
}

/** Projectors of a room, one for each size of WALLS. `query` stands behind the address. */
export async function hangWalls(browser: Browser, server: RoomServer, code: string, query = ''): Promise<Wall[]> {
  return Promise.all(
    Object.entries(WALLS).map(async ([name, viewport]) => {
      const context = await browser.newContext({ viewport, locale: 'id-ID', timezoneId: 'Asia/Makassar' });
      const page = await context.newPage();
      await page.goto(`${server.lan}/#/room/${code}/projector${query}`);
      await expect(page.locator('.corner')).toBeVisible();
      return { name, page, context };
    }),
  );
}

/** Waits until the wall shows this slide, in its own letters. */
export async function expectSlide(page: Page, slide: string): Promise<void> {
  await expect(page.locator('.projector')).toHaveAttribute('data-slide', slide);
  await ownLetters(page);
  await page.evaluate(async () => {
    // Fitting is done by the frame after the letters are there.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}
