// Ends the server when the system or the person asks for it: answers under way finish, but nobody waits for long.

import type { FastifyInstance } from 'fastify';

const PATIENCE_MS = 3_000;

/** Closes `app` on the first SIGINT or SIGTERM and then leaves with code 0; a second signal leaves at once. */
export function closeOnSignals(app: FastifyInstance): void {
  let closing = false;
  const close = (): void => {
    if (closing) process.exit(0);
    closing = true;
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
    void app.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
