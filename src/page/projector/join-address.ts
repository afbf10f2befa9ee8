// Where phones find the room: an address to type, and the whole of it for a QR code.
import { roomAddress } from '../address.ts';

export interface JoinAddress {
  /** As people type it: without the sign of http, which browsers add themselves. */
  typed: string;
  /** Of the room, for a QR code. */
  link: string;
}

const LOOPBACK = /^(localhost|127\.|\[::1\])/;

/**
 * `here`: the address of this very page. A page that was opened on the server's own computer passes on what the server is called in its
 * network (`lan`, likeliest first); undefined where it has no such name.
 */
export function joinAddress(here: string, code: string, lan: readonly string[] | undefined): JoinAddress | undefined {
  const own = new URL(here);
  const base = LOOPBACK.test(own.host) ? lan?.[0] : own.origin + own.pathname;
  if (base === undefined) return undefined;
  const { protocol, host, pathname } = new URL(base);
  const path = pathname.replace(/[^/]*$/, '');
  return {
    typed: `${host}${path === '/' ? '' : path.replace(/\/$/, '')}`,
    link: `${protocol}//${host}${path}${roomAddress(code)}`,
  };
}

/** Whether a page at this address has to ask its server what it is called by others. */
export function isLoopbackPage(here: string): boolean {
  return LOOPBACK.test(new URL(here).host);
}
