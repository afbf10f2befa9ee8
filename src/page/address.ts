// Addresses of the page: the part after #, read into a screen and written from one.

export type Address =
  | { screen: 'library' }
  /** `written`: a play in its written form that is to be opened instead of a new one. */
  | { screen: 'play'; id: string; written?: string }
  | { screen: 'debrief'; written?: string }
  /** `id`: the scenario that is looked for. */
  | { screen: 'history'; id?: string }
  /** A room on a phone; an empty code is asked for. */
  | { screen: 'room'; code: string }
  /** Opening a room, and the rooms that this device has opened. */
  | { screen: 'host' }
  /** A room's other screens. `secret`: makes this device its facilitator's; it is kept and leaves the address at once. */
  | { screen: 'desk' | 'projector' | 'report'; code: string; secret?: string }
  /** A room's file, to be opened again. */
  | { screen: 'room-file' }
  /** The lesson plan and the speaker's notes of a scenario. */
  | { screen: 'lesson-plan'; id: string }
  /** Scenarios of one's own: the bench. */
  | { screen: 'own' }
  | { screen: 'guide' }
  | { screen: 'unknown' };

/** Reads location.hash. Whatever it does not know is the unknown screen, never an error. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const written = new URLSearchParams(query).get('p') ?? undefined;
  const [head = '', rest, extra] = path.split('/');
  if (head === '' && rest === undefined) return { screen: 'library' };
  if (head === 'play' && rest && !extra) return { screen: 'play', id: plain(rest), written };
  if (head === 'history' && !extra) return { screen: 'history', id: rest ? plain(rest) : undefined };
  if (head === 'host' && !rest) return { screen: 'host' };
  if (head === 'room' && rest && (extra === 'desk' || extra === 'projector' || extra === 'report')) {
    return { screen: extra, code: plain(rest), secret: new URLSearchParams(query).get('k') ?? undefined };
  }
  if (head === 'room-file' && !rest) return { screen: 'room-file' };
  if (head === 'lesson-plan' && rest && !extra) return { screen: 'lesson-plan', id: plain(rest) };
  if (head === 'room' && !extra) return { screen: 'room', code: rest ? plain(rest) : '' };
  if (head === 'debrief' && !rest) return { screen: 'debrief', written };
  if (head === 'own' && !rest) return { screen: 'own' };
  if (head === 'guide' && !rest) return { screen: 'guide' };
  return { screen: 'unknown' };
}

export const LIBRARY = '#/';
export const OWN = '#/own';
export const GUIDE = '#/guide';
export const HOST = '#/host';
export const ROOM_FILE = '#/room-file';

export function playAddress(id: string, written?: string): string {
  return `#/play/${encodeURIComponent(id)}${written ? `?p=${encodeURIComponent(written)}` : ''}`;
}

export function debriefAddress(written?: string): string {
  return `#/debrief${written ? `?p=${encodeURIComponent(written)}` : ''}`;
}

export function historyAddress(id?: string): string {
  return `#/history${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
}

/** Of a room on a phone; without a code, where it is asked for. */
export function roomAddress(code: string): string {
  return code === '' ? '#/room' : `#/room/${code}`;
}

/** One of a room's other screens. */
export function roomScreenAddress(code: string, screen: 'desk' | 'projector' | 'report', secret?: string): string {
  return `#/room/${code}/${screen}${secret === undefined ? '' : `?k=${encodeURIComponent(secret)}`}`;
}

export function lessonPlanAddress(id: string): string {
  return `#/lesson-plan/${encodeURIComponent(id)}`;
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part).slice(0, 80);
  } catch {
    return part.slice(0, 80);
  }
}
