// A network between phones and server that can be cut: a proxy on this computer whose connections end without farewell.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface ShakyNetwork {
  readonly url: string;
  /** Cuts each connection with this chance, 0 to 1. Returns how many were cut. */
  cut(chance: number, random: () => number): number;
  close(): void;
}

/** Passes everything on to `port` on this computer; while nothing listens there, connections are refused. */
export function openShakyNetwork(port: number): Promise<ShakyNetwork> {
  const lines = new Set<Socket>();
  const proxy = createServer((phone) => {
    const server = connect(port, '127.0.0.1');
    lines.add(phone);
    const end = () => {
      lines.delete(phone);
      phone.destroy();
      server.destroy();
    };
    for (const side of [phone, server]) side.on('error', end).on('close', end);
    phone.pipe(server);
    server.pipe(phone);
  });
  return new Promise((opened) => {
    proxy.listen(0, '127.0.0.1', () =>
      opened({
        url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        cut(chance, random) {
          const unlucky = [...lines].filter(() => random() < chance);
          for (const line of unlucky) line.destroy();
          return unlucky.length;
        },
        close() {
          for (const line of lines) line.destroy();
          proxy.close();
        },
      }),
    );
  });
}
