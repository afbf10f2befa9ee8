// The languages that Lakon ships, and texts that exist in several of them.

export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text per locale. A scenario of somebody's own may have one locale only. */
export type Text = Partial<Record<Locale, string>>;

/** The text in the wanted locale, else in whichever exists; an empty string if none does. */
export function textIn(text: Text | undefined, locale: Locale): string {
  if (!text) return '';
  return text[locale] ?? LOCALES.map((other) => text[other]).find((found) => found !== undefined) ?? '';
}
