// Where phones find the room: an address to type, and the whole of it for a QR code.
import { type ConnectionFacts, connectionOf } from '../../core/room/connection.ts';
import { roomAddress } from '../address.ts';

export interface JoinAddress {
  /** As people type it: without the sign of http, which browsers add themselves. */
  typed: string;
  /** Of the room, for a QR code. */
  link: string;
  /** In the network of the hall: there people need its Wi-Fi. */
  isLocal: boolean;
}

/**
 * Undefined where phones cannot reach this page's server, or it is not known yet how: a page that was opened on the server's own computer
 * passes on what the server is called in its network, and the desk's pick among several such names (`picked`) counts.
 */
export function joinAddress(facts: ConnectionFacts, code: string): JoinAddress | undefined {
  const { address, onlyHere, overInternet } = connectionOf(facts);
  const base = address ?? (onlyHere ? undefined : `${facts.origin}/`);
  if (base === undefined) return undefined;
  const typed = base.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { typed, link: `${base}${roomAddress(code)}`, isLocal: !overInternet };
}
