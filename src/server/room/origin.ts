// Whether a request to open a line comes from a page of this very server, under whatever address that is reached.
import type { IncomingHttpHeaders } from 'node:http';

/** True also where no page asks at all: programs send no origin, and no browser leaves it out of a WebSocket. */
export function isFromOwnPage({ origin, host }: Pick<IncomingHttpHeaders, 'origin' | 'host'>): boolean {
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
