// Numbers as a language writes them.
import type { Locale } from '../../../core/locale.ts';

export function wholeNumber(value: number | bigint, locale: Locale): string {
  return value.toLocaleString(locale);
}

/** With one digit behind the comma, as the terminal shows it. */
export function decimal(value: number, locale: Locale): string {
  return value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** `chance` from 0 to 1, with one digit behind the comma. */
export function percent(chance: number, locale: Locale): string {
  return `${decimal(100 * chance, locale)} %`;
}

/** `chance` from 0 to 1, with three digits that count, however small it is. */
export function finePercent(chance: number, locale: Locale): string {
  return `${(100 * chance).toLocaleString(locale, { maximumSignificantDigits: 3 })} %`;
}
