// Whether the player's own figure is to be seen, and where. Stories rarely bring it in: it sits at its desk in places that
// have one, unless somebody else stands there.
import type { Presence } from './presence.ts';
import { type StageData, standAt } from './stage-data.ts';

const DESK = 'desk';
/** Closer than this, two figures would cover each other (in picture pixels). */
const ELBOW_ROOM = 400;

export function playerSlot(
  present: ReadonlyMap<string, Presence>,
  place: string,
  player: string,
  data: StageData,
): string | undefined {
  const entered = present.get(player);
  if (entered) return entered.slot;
  const desk = data.stands[place]?.[DESK];
  if (!desk) return undefined;
  const taken = [...present.values()].some((other) => {
    const stand = standAt(data, place, other.slot);
    return stand.scale > desk.scale * 0.8 && Math.abs(stand.x - desk.x) < ELBOW_ROOM;
  });
  return taken ? undefined : DESK;
}
