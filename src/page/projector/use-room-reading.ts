// The room's story at its present choices, in the language of the projector. What could not be fetched is tried again by itself.
import { useEffect, useState } from 'preact/hooks';
import type { RoomView } from '../../core/room/view.ts';
import { type ReadingTrouble, type RoomReading, readRoom, UnreadableRoom } from '../../stores/room-reading.ts';
import { usePage } from '../page-context.ts';

/** How long until a story that could not be fetched is asked for again, in milliseconds. */
const PATIENCE = 3000;

export interface FoundReading {
  /** Absent until it has been worked out; never one of other choices than the room's. */
  reading?: RoomReading;
  trouble?: ReadingTrouble;
}

export function useRoomReading({ setup, position: { choices } }: RoomView): FoundReading {
  const { shelf } = usePage().stores;
  const [found, setFound] = useState<FoundReading>({});
  const [tries, setTries] = useState(0);
  const place = [setup.scenario, setup.shape, setup.seed, setup.locale, choices.join()].join();
  useEffect(() => {
    let wanted = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    readRoom(shelf, setup, choices, setup.locale).then(
      (reading) => wanted && setFound({ reading }),
      (error: unknown) => {
        if (!wanted) return;
        const trouble = error instanceof UnreadableRoom ? error.trouble : 'not-loaded';
        setFound({ trouble });
        if (trouble === 'not-loaded') later = setTimeout(() => setTries((count) => count + 1), PATIENCE);
      },
    );
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [shelf, place, tries]);
  const { reading, trouble } = found;
  if (!reading) return { trouble };
  return reading.trace.play.choices.join() === choices.join() ? { reading } : {};
}
