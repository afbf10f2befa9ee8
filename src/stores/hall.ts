// What this device keeps for a hall: its Wi-Fi, and the secret that makes it a room's facilitator.
import { keepRoomKeys } from '../storage/room-keys.ts';
import { readWifi, type Wifi } from '../storage/wifi.ts';

export type HallWifi = Wifi;

/** The Wi-Fi that was typed here, if there is one. */
export function hallWifi(): HallWifi | undefined {
  return readWifi();
}

/** Calls back when another window of this browser has changed it. Returns what ends that. */
export function watchHallWifi(changed: () => void): () => void {
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}

/** Keeps the secret that came in an address. */
export function keepHostSecret(code: string, secret: string): void {
  keepRoomKeys(code, { host: secret });
}
