// Where rooms have been in a story, kept: to go back and on again, in one room or the next, steps no story anew.
import type { Position } from '../core/room/position.ts';
import { positionAt, type RoomScenarios } from './room-position.ts';

/** Of one scenario. More than a day of classes comes to; a kilobyte or two each. */
const MOST = 500;

/** The one that was asked for last stands last. */
const held = new WeakMap<RoomScenarios, Map<string, Position>>();

/** What `positionAt` gives, and throws. */
export function heldPosition(scenarios: RoomScenarios, choices: readonly number[], seed: number): Position {
  const known = held.get(scenarios) ?? new Map<string, Position>();
  held.set(scenarios, known);
  const key = [seed, ...choices].join(' ');
  const position = known.get(key) ?? positionAt(scenarios, choices, seed);
  known.delete(key);
  known.set(key, position);
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  return position;
}
