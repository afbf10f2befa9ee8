// Erases rooms in which nothing has happened for thirty days: when the server starts, and once a day.
import { KEPT_FOR } from '../../core/room/room.ts';
import type { OpenRooms } from './open-rooms.ts';
import type { RoomStore } from './room-store.ts';

const A_DAY = 24 * 3600 * 1000;

/** Codes of the rooms that were erased. `now` in milliseconds since 1970. */
export async function eraseOldRooms(store: RoomStore, rooms: OpenRooms, now: number): Promise<readonly string[]> {
  const old = await store.idleSince(now - KEPT_FOR);
  await rooms.erase(old);
  return old;
}

/** Calls `erase` once a day; returns what ends that. */
export function onceADay(erase: () => void): () => void {
  const timer = setInterval(erase, A_DAY);
  timer.unref();
  return () => clearInterval(timer);
}
