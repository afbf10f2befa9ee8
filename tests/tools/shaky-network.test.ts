// The network that chaos shakes: it passes everything on, and cuts what it is told to cut.
import { type AddressInfo, connect, createServer } from 'node:net';
import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { openShakyNetwork } from '../../src/tools/workshop/shaky-network.ts';

test('a line that is cut ends for both sides, and a new one can be had', async () => {
  const ends: string[] = [];
  const echo = createServer((line) => {
    line.on('data', (heard) => line.write(heard));
    line.on('close', () => ends.push('server'));
    line.on('error', () => undefined);
  });
  await new Promise<void>((ready) => echo.listen(0, '127.0.0.1', ready));
  const network = await openShakyNetwork((echo.address() as AddressInfo).port);
  const port = Number(new URL(network.url).port);
  const talk = () =>
    new Promise<string>((answered) => {
      const phone = connect(port, '127.0.0.1', () => phone.write('halo'));
      phone.on('data', (heard) => answered(heard.toString()));
      phone.on('close', () => ends.push('phone'));
      phone.on('error', () => undefined);
    });
  expect(await talk()).toBe('halo');
  expect(network.cut(0, () => 0.5)).toBe(0);
  expect(network.cut(1, () => 0.5)).toBe(1);
  await expect.poll(() => [...ends].sort()).toEqual(['phone', 'server']);
  expect(await talk()).toBe('halo');
  network.close();
  echo.close();
});

test('while nothing listens behind it, a phone is told so', async () => {
  const network = await openShakyNetwork(1);
  const phone = io(network.url, { transports: ['websocket'], reconnection: false });
  await new Promise<void>((refused) => phone.on('connect_error', () => refused()));
  phone.disconnect();
  network.close();
});
