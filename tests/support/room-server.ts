// A server of a test's own, at an address of the network as phones meet it: started, killed and started again on the same data.
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addressesOf } from '../../src/server/addresses.ts';
import { type ServerProcess, startProgram } from '../../src/tools/workshop/server-process.ts';

export interface RoomServer {
  /** Plain http at an address of the local network, without a slash at the end. */
  readonly lan: string;
  /** The same server at another origin: what pages kept for the one they do not have at the other. */
  readonly elsewhere: string;
  /** SIGKILL, and the same server again. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
}

/** `publicUrl`: whether phones take their plays home to `elsewhere`. */
export async function openRoomServer(publicUrl = false): Promise<RoomServer> {
  const data = mkdtempSync(join(tmpdir(), 'lakon-room-'));
  const port = await freePort();
  const elsewhere = `http://127.0.0.1:${port}`;
  const env = {
    LAKON_DATA: data,
    LAKON_PORT: String(port),
    LAKON_HOST: '0.0.0.0',
    ...(publicUrl ? { LAKON_PUBLIC_URL: elsewhere } : {}),
  };
  const start = (): Promise<ServerProcess> => startProgram(resolve('dist/server/main.mjs'), env);
  let server = await start();
  const [lan = `http://localhost:${port}/`] = addressesOf('0.0.0.0', port, networkInterfaces()).lan;
  return {
    lan: lan.replace(/\/$/, ''),
    elsewhere,
    async killAndRestart() {
      await server.kill();
      server = await start();
    },
    async close() {
      await server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '0.0.0.0', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
