// Why phones may not reach this server, from what can be known without asking them. In the order in which it is worth looking.

export interface ConnectionFacts {
  /** Origin that this page was opened at: `http://localhost:3000`. */
  origin: string;
  /** What the server says of itself; absent where it did not answer. */
  here?: { lan: readonly string[]; answering: readonly string[]; devices: number };
  /** The address that people were given when the room opened. */
  given?: string;
  /** The address picked among several. */
  picked?: string;
}

export type ConnectionTrouble = 'server-gone' | 'no-network' | 'address-changed' | 'not-answering' | 'nobody-yet';

export interface Connection {
  /** In the order in which it is worth looking; empty where somebody has come through. */
  troubles: readonly ConnectionTrouble[];
  /** Where phones find this page: never at this computer's own name for itself. Ends with a slash. */
  address?: string;
  /** This page stands at an address that works on this computer alone. */
  onlyHere: boolean;
  /** The server is found over the internet: there is no local network to look into. */
  overInternet: boolean;
}

export function connectionOf({ origin, here, given, picked }: ConnectionFacts): Connection {
  const host = /^\w+:\/\/(\[[^\]]*\]|[^/:]*)/.exec(origin)?.[1] ?? '';
  const onlyHere = host === 'localhost' || host === '[::1]' || host.startsWith('127.');
  const lan = (here?.lan ?? []).map(slashed);
  const isLocal = onlyHere || lan.includes(slashed(origin)) || isPrivate(host);
  if (!isLocal) {
    return { troubles: here ? [] : ['server-gone'], address: slashed(origin), onlyHere, overInternet: true };
  }
  const answering = (here?.answering ?? []).map(slashed);
  const address = addressFor(lan, answering, onlyHere ? undefined : slashed(origin), picked && slashed(picked));
  const all: (ConnectionTrouble | false)[] = [
    !here && 'server-gone',
    here !== undefined && lan.length === 0 && 'no-network',
    given !== undefined && lan.length > 0 && !lan.includes(slashed(given)) && 'address-changed',
    address !== undefined && here !== undefined && !answering.includes(address) && 'not-answering',
    lan.length > 0 && here?.devices === 0 && 'nobody-yet',
  ];
  return { troubles: all.filter((one) => one !== false), address, onlyHere, overInternet: false };
}

function addressFor(lan: readonly string[], answering: readonly string[], own?: string, picked?: string) {
  const wanted = [picked, own, ...answering].find((one) => one !== undefined && lan.includes(one));
  return wanted ?? lan[0];
}

function slashed(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** Ranges that routers give within a house, and names that only its network knows. */
function isPrivate(host: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host) || host.endsWith('.local');
}
