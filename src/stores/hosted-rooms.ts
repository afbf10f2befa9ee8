// The rooms that this device leads: their secrets, and what it remembers of each beside the server.
import { hostedCodes, keepRoomKeys, readRoomKeys } from '../storage/room-keys.ts';
import { keepVenue, readVenue, type Venue } from '../storage/venue-keeper.ts';

export interface HostedRoom {
  code: string;
  /** Id; absent for a room whose desk was handed over to this device. */
  scenario?: string;
  /** Milliseconds since 1970. */
  opened?: number;
}

/** Newest first. */
export function hostedRooms(): HostedRoom[] {
  return hostedCodes().map((code) => {
    const { scenario, opened } = readRoomKeys(code);
    return { code, scenario, opened };
  });
}

/** The secret that makes whoever holds it the facilitator; undefined where this device is not. */
export function hostSecret(code: string): string | undefined {
  return readRoomKeys(code).host;
}

/** Makes this device the facilitator's. */
export function keepHostSecret(code: string, host: string): void {
  keepRoomKeys(code, { host });
}

/** The address that this room's people were given, from this device. */
export function givenAddress(code: string): string | undefined {
  return readRoomKeys(code).address;
}

export function rememberAddress(code: string, address: string): void {
  keepRoomKeys(code, { address });
}

/** The scene that this desk stops after, where that is not the planned one. */
export function cutScene(code: string): string | undefined {
  return readRoomKeys(code).cut;
}

export function rememberCut(code: string, cut: string | undefined): void {
  keepRoomKeys(code, { cut });
}

export function venueWifi(): Venue {
  return readVenue();
}

export function rememberWifi(venue: Venue): void {
  keepVenue(venue);
}
