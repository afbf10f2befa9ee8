// Ids and secrets that a page makes itself, over plain http as well, where browsers have no randomUUID.

/** Letters and digits, of 32 random bits in each of `parts`. */
export function randomId(parts = 4): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(parts)), (part) => part.toString(36).padStart(7, '0')).join(
    '-',
  );
}
