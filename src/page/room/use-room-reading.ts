// The room's story for whoever shows its lines: replayed whenever the room moves, with what keeps this device from reading it.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import type { RoomView } from '../../core/room/view.ts';
import { type ReadingTrouble, type RoomReading, readRoom, UnreadableRoom } from '../../stores/room-reading.ts';
import { usePage } from '../page-context.ts';

/** Milliseconds until a story that could not be fetched is asked for again. */
const PATIENCE = 3000;

export interface FoundReading {
  /** Of the place where the room is now, and of no other. */
  reading?: RoomReading;
  trouble?: ReadingTrouble;
  /** Tries once more to fetch it. */
  retry(): void;
}

export function useRoomReading(view: RoomView, locale: Locale): FoundReading {
  const { stores } = usePage();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ place: string; reading?: RoomReading; trouble?: ReadingTrouble }>();
  const { setup, position } = view;
  const place = `${locale} ${position.choices.join('.')}`;
  useLayoutEffect(() => {
    let wanted = true;
    readRoom(stores.shelf, setup, position.choices, locale).then(
      (reading) => wanted && setFound({ place, reading }),
      (error) => wanted && setFound({ place, trouble: error instanceof UnreadableRoom ? error.trouble : 'not-loaded' }),
    );
    return () => {
      wanted = false;
    };
  }, [stores, place, tries]);
  const isDown = found?.place === place && found.trouble === 'not-loaded';
  useEffect(() => {
    if (!isDown) return undefined;
    const later = setTimeout(() => setTries(tries + 1), PATIENCE);
    return () => clearTimeout(later);
  }, [isDown, tries]);
  const here = found?.place === place ? found : undefined;
  return { reading: here?.reading, trouble: here?.trouble, retry: () => setTries(tries + 1) };
}
