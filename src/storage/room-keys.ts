// The keys of rooms that this device holds: a participant's secret, a facilitator's. They open nothing elsewhere, and outlive a closed tab.

export interface RoomKeys {
  /** A participant's secret for the seat. */
  token?: string;
  /** The same seat, as it is read aloud. */
  seatCode?: string;
  /** The facilitator's secret. */
  host?: string;
  /** Of a room that was opened here: what it plays, and when it was opened, in milliseconds since 1970. */
  scenario?: string;
  opened?: number;
  /** The address that its people were given. */
  address?: string;
  /** The scene that it stops after, where that was cut while it ran. */
  cut?: string;
}

const nameOf = (code: string) => `lakon-room-${code}`;

/** What is known of a room here; nothing where the browser keeps nothing. */
export function readRoomKeys(code: string): RoomKeys {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(code)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { token, seatCode, host, scenario, opened, address, cut } = kept as Record<string, unknown>;
    return {
      token: wordOf(token),
      seatCode: wordOf(seatCode),
      host: wordOf(host),
      scenario: wordOf(scenario),
      opened: typeof opened === 'number' ? opened : undefined,
      address: wordOf(address),
      cut: wordOf(cut),
    };
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

/** Codes of the rooms whose facilitator's secret is here; the newest first. */
export function hostedCodes(): string[] {
  try {
    const codes = Object.keys(localStorage)
      .filter((name) => name.startsWith(nameOf('')))
      .map((name) => name.slice(nameOf('').length));
    const hosted = codes.filter((code) => readRoomKeys(code).host !== undefined);
    return hosted.sort((a, b) => (readRoomKeys(b).opened ?? 0) - (readRoomKeys(a).opened ?? 0) || (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** All of them, when everything on this device is erased; the Wi-Fi of the venue with them. */
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
