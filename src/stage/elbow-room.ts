// Keeps people at the back from seeming to lean on those in front: they step aside, into the gap between two of them.
import { type StageData, type Stand, standAt } from './stage-data.ts';

/** Stands smaller than this are at the back of the room. */
export const BACK_SCALE = 0.8;
/** How far a head at the back keeps from one in front, where there is room (in picture pixels). */
const ROOM = 285;

interface Standing {
  id: string;
  slot: string;
}

/** Where everybody stands, by id: those in front on their slot's stand, those at the back aside of them. */
export function standsOf(people: readonly Standing[], place: string, data: StageData): ReadonlyMap<string, Stand> {
  const stands = people.map(({ id, slot }) => [id, standAt(data, place, slot)] as const);
  const front = stands.map(([, stand]) => stand).filter(({ scale }) => scale >= BACK_SCALE);
  return new Map(stands.map(([id, stand]) => [id, stand.scale >= BACK_SCALE ? stand : aside(stand, front)]));
}

function aside(stand: Stand, front: readonly Stand[]): Stand {
  const left = Math.max(...front.filter(({ x }) => x <= stand.x).map(({ x }) => x), Number.NEGATIVE_INFINITY);
  const right = Math.min(...front.filter(({ x }) => x > stand.x).map(({ x }) => x), Number.POSITIVE_INFINITY);
  const tight = right - left < 2 * ROOM;
  const x = tight ? (left + right) / 2 : Math.min(Math.max(stand.x, left + ROOM), right - ROOM);
  return { ...stand, x };
}
