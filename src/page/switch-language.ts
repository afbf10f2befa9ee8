// The language switch: interface and play change together, and only once the words are there.
import type { Locale } from '../core/locale.ts';
import type { Stores } from '../stores/stores.ts';
import { fetchWords } from '../words/words-of.ts';

/** Where the words cannot be fetched, everything stays as it is. */
export async function switchLanguage(stores: Stores, locale: Locale): Promise<void> {
  try {
    await fetchWords(locale);
  } catch {
    return;
  }
  await stores.play.getState().switchLocale(locale, () => stores.settings.getState().change({ locale }));
}
