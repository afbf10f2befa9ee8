// What a page asks a server before and beside a room's line: whether there is such a room, and at which addresses the server is found.
import type { Here } from '../workshop/here.ts';
import type { Closed, RoomDoor } from '../workshop/messages.ts';

export type Knocked = { door: RoomDoor } | { closed: Closed } | { unreachable: true };

/** Asks at a room's door. A server that does not answer is no error of the code. */
export async function knock(code: string): Promise<Knocked> {
  try {
    const response = await fetch(`./api/rooms/${encodeURIComponent(code)}`, { cache: 'no-store' });
    if (response.ok) return { door: (await response.json()) as RoomDoor };
    if (response.status === 429) return { closed: 'too-many-tries' };
    if (response.status === 404 || response.status === 400) return { closed: 'no-room' };
    return { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}

/** Undefined where it cannot be asked. */
export async function askHere(): Promise<Here | undefined> {
  try {
    const response = await fetch('./api/here', { cache: 'no-store' });
    return response.ok ? ((await response.json()) as Here) : undefined;
  } catch {
    return undefined;
  }
}
