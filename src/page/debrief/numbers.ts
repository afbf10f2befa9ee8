// How the debrief writes numbers: a true minus sign, signs where a number is a change, decimals as the language has them.
import type { Range } from '../../core/bounds.ts';
import type { Locale } from '../../core/locale.ts';

/** A whole number with a true minus: −3, 0, 5. */
export function plain(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`;
}

/** Points as a change: −1, 0, +2. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : plain(value);
}

/** Score arithmetic spelled out: `(5 − (−14)) ÷ (22 − (−14)) × 100 = 52,78`. `whole` tells that nothing was rounded. */
export function calculation(points: number, { min, max }: Range, locale: Locale): { text: string; whole: boolean } {
  const exact = (100 * (points - min)) / (max - min);
  const inside = (value: number) => (value < 0 ? `(${plain(value)})` : `${value}`);
  const shown = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 2 }).format(exact);
  const text = `(${plain(points)} − ${inside(min)}) ÷ (${plain(max)} − ${inside(min)}) × 100 = ${shown}`;
  return { text, whole: Number.isInteger(exact) };
}
