// Lets the stage act out what the room reads, for as long as the projector stands before it.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { RoomView } from '../../core/room/view.ts';
import type { RoomReading } from '../../stores/room-reading.ts';
import { usePage } from '../page-context.ts';
import { stopShown } from './stop-shown.ts';

/** Where reading has moved on and is not worked out yet, the stage stays as it is. `seen`: nothing stands before the scenery. */
export function useWatchedStage(view: RoomView, reading: RoomReading | undefined, seen: boolean): void {
  const { staged } = usePage().stores;
  const at = reading && stopShown(view, reading);
  useEffect(() => {
    if (reading && at !== undefined) staged.getState().watch({ ...reading, at });
  }, [staged, reading, at]);
  useEffect(() => () => staged.getState().watch(undefined), [staged]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (seen) root.dataset.play = 'on';
    return () => {
      delete root.dataset.play;
    };
  }, [seen]);
}
