// Where a server is found, and who has reached it: what a host page needs to know before people come.

/** Answer of `GET /api/here`. */
export interface Here {
  /** Addresses on the local network, the likeliest first; empty where the server listens on its own computer alone. */
  lan: readonly string[];
  /** Those of `lan` at which the server could reach itself just now. */
  answering: readonly string[];
  /** Where plays live on after the event, if it was set. */
  publicUrl?: string;
  /** Other devices that have asked this server for anything since it started. Only their number is known. */
  devices: number;
}
