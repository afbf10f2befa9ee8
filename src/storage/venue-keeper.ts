// The Wi-Fi of the place where rooms are held, as the facilitator typed it: kept on this device, so that it is typed once.

export interface Venue {
  wifi: string;
  password: string;
}

/** Begins as the keys of rooms do, so that it is erased with them. No room has such a code. */
const NAME = 'lakon-room-venue';

export function readVenue(): Venue {
  try {
    const { wifi, password } = JSON.parse(localStorage.getItem(NAME) ?? '{}') ?? {};
    return { wifi: typeof wifi === 'string' ? wifi : '', password: typeof password === 'string' ? password : '' };
  } catch {
    return { wifi: '', password: '' };
  }
}

/** Where nothing can be kept, it is typed once more. */
export function keepVenue(venue: Venue): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(venue));
  } catch {
    // It lives as long as the page.
  }
}
