// The words about what this device keeps, in a language.
import { deviceEn } from './device-en.ts';
import { deviceId } from './device-id.ts';
import type { DeviceWords } from './device-words.ts';
import type { LocaleKey } from './keys.ts';

const ALL: Record<LocaleKey, DeviceWords> = { id: deviceId, en: deviceEn };

export function deviceWordsOf(locale: LocaleKey): DeviceWords {
  return ALL[locale];
}
