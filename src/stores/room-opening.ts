// Opening a room on the server, and erasing one for good. The secret that makes this device its facilitator's is kept at once.
import { forgetRoomKeys, keepRoomKeys, readRoomKeys } from '../storage/room-keys.ts';
import type { Closed, Opened, Opening } from '../workshop/messages.ts';

export type OpeningFailure = 'unreachable' | 'too-many' | 'unknown-scenario' | 'malformed';
export type OpeningResult = { code: string } | { failure: OpeningFailure };

/** `now`: milliseconds since 1970, for the list of rooms on this device. */
export async function openRoom(opening: Opening, now: number): Promise<OpeningResult> {
  try {
    const response = await fetch('./api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(opening),
    });
    if (!response.ok) return { failure: failureOf(response.status) };
    const { code, host } = (await response.json()) as Opened;
    keepRoomKeys(code, { host, scenario: opening.scenario, opened: now });
    return { code };
  } catch {
    return { failure: 'unreachable' };
  }
}

function failureOf(status: number): OpeningFailure {
  if (status === 429) return 'too-many';
  if (status === 404) return 'unknown-scenario';
  return status === 400 ? 'malformed' : 'unreachable';
}

export type Erased = { erased: true } | { closed: Closed } | { unreachable: true };

/** Erases a room on the server and its keys here. A room that is gone already is erased. */
export async function eraseRoom(code: string): Promise<Erased> {
  try {
    const response = await fetch(`./api/rooms/${encodeURIComponent(code)}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${readRoomKeys(code).host ?? ''}` },
    });
    if (response.ok || response.status === 404) {
      forgetRoomKeys(code);
      return { erased: true };
    }
    if (response.status === 429) return { closed: 'too-many-tries' };
    return response.status === 401 || response.status === 403 ? { closed: 'wrong-secret' } : { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}
