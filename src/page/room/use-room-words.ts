// The words of a room in the reader's language.
import type { RoomWords } from '../../words/room-words.ts';
import { roomWordsOf } from '../../words/room-words-of.ts';
import { useLocale } from '../page-context.ts';

export function useRoomWords(): RoomWords {
  return roomWordsOf(useLocale());
}
