// The Wi-Fi of the hall, as a facilitator typed it on this device: shown on the projector of the same device, and sent nowhere.

export interface Wifi {
  ssid: string;
  /** Empty: the network is open. */
  password: string;
}

const NAME = 'lakon-wifi';

/** Undefined where none was typed, or the browser keeps nothing. */
export function readWifi(): Wifi | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { ssid, password } = kept as Record<string, unknown>;
    if (typeof ssid !== 'string' || ssid.trim() === '') return undefined;
    return { ssid, password: typeof password === 'string' ? password : '' };
  } catch {
    return undefined;
  }
}
