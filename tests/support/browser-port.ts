// The port of the server under test: a free one, the same for Playwright's main process and all its workers.

import { type AddressInfo, createServer } from 'node:net';

/** The port that LAKON_E2E_PORT names; the first call finds a free one and writes it there for the workers to read. */
export async function browserPort(): Promise<number> {
  process.env.LAKON_E2E_PORT ??= String(await freePort());
  return Number(process.env.LAKON_E2E_PORT);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '0.0.0.0', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
