// What a whole hall does at once: it is told of at a pace, and need not be written the moment it comes.
import type { EventBody } from './event.ts';
import type { Room } from './room.ts';

const COUNTED: ReadonlySet<EventBody['kind']> = new Set(['joined', 'vote', 'word', 'progress', 'react']);

/** Whether nothing but numbers changes by such an event, for participants and projectors; the facilitator sees more. A play's progress can also start the room, or change how a finished one was divided. */
export function isCounted(before: Room, kind: EventBody['kind']): boolean {
  return COUNTED.has(kind) && !(kind === 'progress' && before.phase !== 'running');
}
