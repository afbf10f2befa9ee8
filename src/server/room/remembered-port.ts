// The port at which rooms of today are known: a server that starts again comes back to it, or phones would look for it in vain.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long a room holds its port after it was opened, in milliseconds. */
export const PORT_HELD_FOR = 24 * 3600 * 1000;

export interface RememberedPort {
  port: number;
  /** Milliseconds since 1970. */
  until: number;
}

const fileIn = (folder: string) => join(folder, 'port.json');

/** What is still held; undefined without any, and where the file is none of ours. */
export function rememberedPort(folder: string, now: number): RememberedPort | undefined {
  try {
    const { port, until } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Partial<Record<string, unknown>>;
    if (typeof port !== 'number' || typeof until !== 'number' || until <= now) return undefined;
    return Number.isInteger(port) && port > 0 && port <= 65_535 ? { port, until } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all. What cannot be written is done without: the port is then the usual one. */
export function rememberPort(folder: string, held: RememberedPort): void {
  const file = fileIn(folder);
  try {
    writeFileSync(`${file}.new`, JSON.stringify(held));
    renameSync(`${file}.new`, file);
  } catch {
    // Rooms themselves are kept elsewhere.
  }
}
