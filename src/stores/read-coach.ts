// What the coach says to each option of a decision: each is tried out on this device, since the coach speaks once an option is taken.
import type { Locale } from '../core/locale.ts';
import type { RoomSetup } from '../core/room/setup.ts';
import { readRoom } from './room-reading.ts';
import type { StoryShelf } from './story-shelf.ts';

/** By Ink index; options that the coach is silent on are absent. Rejects with UnreadableRoom. */
export async function readCoach(
  shelf: StoryShelf,
  setup: RoomSetup,
  choices: readonly number[],
  options: readonly number[],
  locale: Locale,
): Promise<Readonly<Record<string, string>>> {
  const said = options.map(async (option) => {
    const { trace } = await readRoom(shelf, setup, [...choices, option], locale);
    const coach = trace.turns[choices.length + 1]?.beats.find((beat) => beat.coach !== undefined)?.coach;
    return coach === undefined ? [] : [[String(option), coach] as const];
  });
  return Object.fromEntries((await Promise.all(said)).flat());
}
