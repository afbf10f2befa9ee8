// The security headers of every answer. What a page may load is decided here and nowhere else.
// No HSTS and no upgrade-insecure-requests: a workshop runs on plain http at a LAN address, where they
// would leave phones with a blank page.

import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  // data: for small images inside style sheets, blob: for textures that the stage unpacks itself.
  imgSrc: ["'self'", 'data:', 'blob:'],
  // To older Safaris 'self' is no address of a WebSocket.
  connectSrc: ["'self'", ({ headers }: IncomingMessage) => ownSockets(headers.host)],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** What only a document heeds. On scripts, styles and pictures these would cost a slow phone half a kilobyte each. */
const FOR_DOCUMENTS = [
  'content-security-policy',
  'permissions-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** The WebSockets of the host that was asked; nothing more where it is written as no host is. */
function ownSockets(host = ''): string {
  return /^(\[[0-9a-f:]+\]|[\w.-]+)(:\d+)?$/i.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

/** Adds the headers to every route that is registered afterwards. */
export async function registerHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    strictTransportSecurity: false,
    // Browsers ignore these two on plain http, and complain of them in the console.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  });
  app.addHook('onSend', async (_request, reply) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (/html|svg|^$/.test(type)) return;
    for (const name of FOR_DOCUMENTS) reply.removeHeader(name);
  });
}
