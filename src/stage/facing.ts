// Who faces which way: towards whoever has the room's attention, unless a `look` says otherwise.
import type { Presence } from './presence.ts';
import { type StageData, standAt, WORLD } from './stage-data.ts';

export type Facing = 'left' | 'right';
/** `down`: eyes on the floor or the papers; `away`: turned from whoever has the attention. */
export type Gaze = 'level' | 'down' | 'away';

export interface Turned {
  id: string;
  facing: Facing;
  gaze: Gaze;
}

interface Room {
  /** Who spoke last. */
  attention?: string;
  player: string;
  place: string;
  data: StageData;
}

/** Everybody in the order in which they came, turned. */
export function turnPeople(present: ReadonlyMap<string, Presence>, room: Room): Turned[] {
  const xOf = (id: string): number | undefined => {
    const presence = present.get(id);
    return presence && standAt(room.data, room.place, presence.slot).x;
  };
  return [...present].map(([id, { look, slot }]) => {
    const x = standAt(room.data, room.place, slot).x;
    const ahead = towards(x, xOf(listenedTo(id, present, room)));
    if (look === 'down') return { id, facing: ahead, gaze: 'down' };
    if (look === 'away') return { id, facing: opposite(ahead), gaze: 'away' };
    if (look === undefined) return { id, facing: ahead, gaze: 'level' };
    const target = xOf(look === 'player' ? room.player : look);
    return { id, facing: towards(x, target), gaze: 'level' };
  });
}

/** Whom a person turns to by themselves: the speaker; and a speaker to the player, or else to somebody who is there. */
function listenedTo(id: string, present: ReadonlyMap<string, Presence>, { attention, player }: Room): string {
  if (attention !== undefined && attention !== id && present.has(attention)) return attention;
  if (id !== player) return player;
  return [...present.keys()].find((other) => other !== id) ?? player;
}

/** Without anyone to look at: inwards, and from the middle towards the right, where the player's side is. */
function towards(x: number, target: number | undefined): Facing {
  if (target !== undefined && target !== x) return target > x ? 'right' : 'left';
  return x > WORLD.width / 2 ? 'left' : 'right';
}

function opposite(facing: Facing): Facing {
  return facing === 'left' ? 'right' : 'left';
}
