// Vite plugin: rooms beside the development server, which passes on what is meant for them. They play the scenarios as they were when it started.
import { type AddressInfo, createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

export interface RoomsPluginOptions {
  /** Folder in which rooms of the development server are kept. */
  data: string;
}

const HOST = '127.0.0.1';

/** For development alone; the built server has its rooms by itself. */
export function rooms({ data }: RoomsPluginOptions): Plugin {
  let port = 0;
  return {
    name: 'lakon-rooms',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
    async config() {
      port = await freePort();
      const target = `http://${HOST}:${port}`;
      return { server: { proxy: { '/api': target, '/socket.io': { target, ws: true } } } };
    },
    configureServer(server) {
      server.httpServer?.once('listening', () => {
        serveRooms(server, data, port).catch((error: unknown) => {
          server.config.logger.error(`No rooms: ${error instanceof Error ? error.message : String(error)}`);
        });
      });
    },
  };
}

async function serveRooms(server: ViteDevServer, data: string, port: number): Promise<void> {
  const { buildServer } = await server.ssrLoadModule('/src/server/server.ts');
  const { shelf } = await server.ssrLoadModule('virtual:lakon-shelf');
  const app = await buildServer({ webRoot: resolve('public'), workshop: { data, shelf, host: HOST } });
  await app.listen({ port, host: HOST });
  server.httpServer?.once('close', () => void app.close());
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, HOST, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
