// Where this server is found, and whether it can be: for the page on which a facilitator prepares a room.
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Here } from '../../workshop/here.ts';
import { addressesOf } from '../addresses.ts';

export interface HereParts {
  /** The interface that the server listens on. */
  host: string;
  /** Where plays live on after the event. */
  publicUrl?: string;
  devices(): number;
}

/** How long an answer stands, and how long an address may take to answer, in milliseconds. */
const STANDS = 4000;
const PATIENCE = 1500;

export function registerHere(app: FastifyInstance, { host, publicUrl, devices }: HereParts): void {
  let tried: { at: number; answering: Promise<string[]> } | undefined;

  const answeringOf = (lan: readonly string[]): Promise<string[]> => {
    const at = performance.now();
    if (!tried || at - tried.at > STANDS) tried = { at, answering: thoseThatAnswer(lan) };
    return tried.answering;
  };

  app.get('/api/here', { config: { rateLimit: { max: 300 } } }, async () => {
    const { port } = app.server.address() as AddressInfo;
    const { lan } = addressesOf(host, port, networkInterfaces());
    const answering = await answeringOf(lan);
    const here: Here = {
      lan,
      answering: lan.filter((url) => answering.includes(url)),
      ...(publicUrl ? { publicUrl } : {}),
      devices: devices(),
    };
    return here;
  });
}

async function thoseThatAnswer(urls: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(urls.map(canReach));
  return urls.filter((_, i) => answers[i]);
}

function canReach(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80), timeout: PATIENCE });
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
