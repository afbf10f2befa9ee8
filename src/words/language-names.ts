// The languages by their own names, and by two letters for small places: needed before the words of a language are there.
import type { LocaleKey } from './keys.ts';

export const LANGUAGE_NAMES: Record<LocaleKey, { name: string; short: string }> = {
  id: { name: 'Bahasa Indonesia', short: 'ID' },
  en: { name: 'English', short: 'EN' },
};
