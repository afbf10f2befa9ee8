// The words of a room in a language.
import type { LocaleKey } from './keys.ts';
import { roomEn } from './room-en.ts';
import { roomId } from './room-id.ts';
import type { RoomWords } from './room-words.ts';

const ALL: Record<LocaleKey, RoomWords> = { id: roomId, en: roomEn };

export function roomWordsOf(locale: LocaleKey): RoomWords {
  return ALL[locale];
}
