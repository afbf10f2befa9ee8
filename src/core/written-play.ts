// The short string of a play: fit for a link, a clipboard or a terminal, with a checksum that tells damage from a play.
import { hashText } from './hash.ts';
import { LOCALES, type Locale } from './locale.ts';
import type { Play } from './play.ts';

/** Thrown when a string is no play; `reason` says what was expected. */
export class DamagedPlay extends Error {
  override readonly name = 'DamagedPlay';
}

const FORM = /^1~([a-z0-9-]+)~([a-z0-9]+)~([a-z]{2})~([a-z0-9]{1,6})~([0-9a-z]*)~([a-z0-9]{4})$/;

/** `1~scenario~shape~locale~seed~choices~check`; a choice is one digit of base 36, so Ink indices up to 35. */
export function writePlay(play: Play): string {
  const choices = play.choices.map((choice) => {
    if (!Number.isInteger(choice) || choice < 0 || choice > 35)
      throw new RangeError(`Choice ${choice} is outside 0 to 35.`);
    return choice.toString(36);
  });
  const body = `1~${play.scenario}~${play.shape}~${play.locale}~${play.seed.toString(36)}~${choices.join('')}`;
  return `${body}~${checksum(body)}`;
}

/** Reads what writePlay wrote. Throws DamagedPlay on anything else. */
export function readPlay(written: string): Play {
  const text = written.trim();
  const found = FORM.exec(text);
  if (!found) throw new DamagedPlay('A written play has seven parts joined by "~" and begins with "1~".');
  const [, scenario, shape, locale, seed, choices, check] = found as unknown as string[];
  if (checksum(text.slice(0, text.lastIndexOf('~'))) !== check) {
    throw new DamagedPlay('The check at the end does not fit: a part of the play was lost or changed on the way.');
  }
  if (!LOCALES.includes(locale as Locale)) throw new DamagedPlay(`"${locale}" is no language of Lakon.`);
  return {
    scenario: scenario as string,
    shape: shape as string,
    locale: locale as Locale,
    seed: Number.parseInt(seed as string, 36),
    choices: [...(choices as string)].map((digit) => Number.parseInt(digit, 36)),
  };
}

function checksum(body: string): string {
  return hashText(body).slice(-4);
}
