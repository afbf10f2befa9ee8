// Ids of commands. They begin with the time, so that the server's index of them grows at its end: ids without order would rewrite
// a page of the disk for almost every vote.
import { randomId } from './random-id.ts';

/** The device's milliseconds since 1970 in base 36, then 64 random bits. */
export function commandId(): string {
  return `${Date.now().toString(36)}-${randomId(2)}`;
}
