// The keys of rooms that this device holds: a participant's secret, a facilitator's. They open nothing elsewhere, and outlive a closed tab.

export interface RoomKeys {
  /** A participant's secret for the seat. */
  token?: string;
  /** The same seat, as it is read aloud. */
  seatCode?: string;
  /** The facilitator's secret. */
  host?: string;
}

const nameOf = (code: string) => `lakon-room-${code}`;

/** What is known of a room here; nothing where the browser keeps nothing. */
export function readRoomKeys(code: string): RoomKeys {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(code)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { token, seatCode, host } = kept as Record<string, unknown>;
    return { token: wordOf(token), seatCode: wordOf(seatCode), host: wordOf(host) };
  } catch {
    return {};
  }
}

/** Adds to what is known. Where nothing can be kept, the seat code is the way back. */
export function keepRoomKeys(code: string, keys: RoomKeys): void {
  try {
    localStorage.setItem(nameOf(code), JSON.stringify({ ...readRoomKeys(code), ...keys }));
  } catch {
    // It lives as long as the page.
  }
}

export function forgetRoomKeys(code: string): void {
  try {
    localStorage.removeItem(nameOf(code));
  } catch {
    // There were none.
  }
}

/** All of them, when everything on this device is erased. */
export function forgetAllRoomKeys(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(nameOf(''))) localStorage.removeItem(name);
  } catch {
    // There were none.
  }
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
