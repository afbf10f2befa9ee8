// The words of the settings in a language.
import type { LocaleKey } from './keys.ts';
import { settingsEn } from './settings-en.ts';
import { settingsId } from './settings-id.ts';
import type { SettingsWords } from './settings-words.ts';

const ALL: Record<LocaleKey, SettingsWords> = { id: settingsId, en: settingsEn };

export function settingsWordsOf(locale: LocaleKey): SettingsWords {
  return ALL[locale];
}
