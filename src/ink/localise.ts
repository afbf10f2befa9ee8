// Leaves only one locale's words in a manifest, so that a phone fetches no language that it does not show.
import { LOCALES, type Locale, type Text, textIn } from '../core/locale.ts';

/** A copy in which every Text holds the given locale alone (or the one it has instead). */
export function localise<T>(value: T, locale: Locale): T {
  if (Array.isArray(value)) return value.map((entry) => localise(entry, locale)) as T;
  if (value === null || typeof value !== 'object') return value;
  if (isText(value)) return { [locale]: textIn(value, locale) } as T;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, localise(entry, locale)])) as T;
}

function isText(value: object): value is Text {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, entry]) => (LOCALES as readonly string[]).includes(key) && typeof entry === 'string')
  );
}
