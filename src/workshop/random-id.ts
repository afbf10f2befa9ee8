// Ids and secrets that a page makes itself, over plain http as well, where browsers have no randomUUID.

/** 128 random bits, in letters and digits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36).padStart(7, '0')).join('-');
}
